#pragma once

#include "engine/evaluation/evaluate.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace onelogit::evaluation {

/// What logits depend on, as 32 hex digits: the model's weights and preprocessing, the pictures, how classes were
/// matched, and this program's own way of decoding and computing.
[[nodiscard]] std::string cacheKey(const model::ModelInfo& info, const LabelledPictures& pictures,
                                   const ClassMatch& match);

/// Raw results of one evaluation, as they are kept.
struct KeptEvaluation {
    LogitTable table; ///< above `mostInMemory` logits `kept` in the mapped file
    std::vector<std::uint32_t> pictures;
    std::vector<data::Skipped> unreadable;
};

/// Logits on disk, a file an evaluation (format: engine/evaluation/FORMAT.md). All of it can be made again. Any number
/// of processes may use one folder. Safe from several threads at once.
class LogitCache {
public:
    static constexpr std::uint64_t usualBytes = std::uint64_t{8} << 30;
    static constexpr std::size_t mostInMemory = std::size_t{1} << 22;

    /// The files used least recently go when all together are over `mostBytes`.
    explicit LogitCache(std::filesystem::path folder, std::uint64_t mostBytes = usualBytes)
        : folder(std::move(folder)), mostBytes(mostBytes) {}

    /// Nothing where there is none, or none whose checksums agree (which is removed).
    [[nodiscard]] std::optional<KeptEvaluation> find(const std::string& key) const;

    /// `logits`: row-major, a row a label. TooLarge over the cache's bound; NotWritable, DiskFull.
    [[nodiscard]] Result<void> store(const std::string& key, std::size_t classes, std::span<const float> logits,
                                     const KeptEvaluation& rest) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(const std::string& key) const { return folder / (key + ".logits"); }
    void makeRoom(const std::filesystem::path& newest) const;

    std::filesystem::path folder;
    std::uint64_t mostBytes;
};

} // namespace onelogit::evaluation
