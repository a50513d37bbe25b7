#pragma once

#include "engine/index/commit_queue.h"
#include "engine/index/neighbours.h"

#include <atomic>

namespace onelogit::index {

struct FileContent;

/// Makes a file's outcome: reads it once, and unless its content is known decodes it and runs the trunk. Safe from
/// several threads at once; what one picture may take is bounded beside the others, as large ones go one at a time.
class PictureReader {
public:
    PictureReader(std::filesystem::path below, const model::Classifier& trunk, CommitQueue& rows, Neighbours& others,
                  const PipelineOptions& asked);

    /// A file that cannot be used gives an outcome with its reason. An error is the model's, which failed several times
    /// in a row and is given up: no picture can be blamed.
    [[nodiscard]] Result<Outcome> read(const WalkedFile& file);

    [[nodiscard]] std::size_t decoded() const { return runs; }
    [[nodiscard]] std::size_t known() const { return reused; }

private:
    [[nodiscard]] Result<void> fill(const WalkedFile& file, Outcome& outcome);
    [[nodiscard]] bool reuse(Outcome& outcome);
    [[nodiscard]] Result<void> compute(const FileContent& content, Outcome& outcome);
    [[nodiscard]] Result<void> addNormalizer(Outcome& outcome) const;
    [[nodiscard]] Result<void> runTrunk(std::span<const float> numbers, std::span<float> row);

    std::filesystem::path folder;
    const model::Classifier& classifier;
    CommitQueue& queue;
    Neighbours& neighbours;
    const bool normalizers;
    const RowKey key;
    std::mutex largeOnes;
    std::atomic<std::size_t> runs{0};
    std::atomic<std::size_t> reused{0};
    std::atomic<int> failuresInARow{0};
    std::mutex modelMutex;
    std::optional<Error> givenUp;
};

} // namespace onelogit::index
