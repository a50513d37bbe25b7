#pragma once

#include "engine/index/collection.h"

#include <mutex>

namespace onelogit::index {

/// Collections of the same trunk, below the same cache, that may hold the same pictures: those of folders around this
/// one and directly below it, a few at most. A folder opened on its own decodes nothing that one of them knows. Only
/// reads. Safe from several threads at once.
class Neighbours {
public:
    Neighbours(const std::filesystem::path& cache, const Collection::Place& own,
               const std::vector<std::string>& subfolders);

    struct Found {
        std::vector<float> row;
        bool damaged = false;
    };
    /// Rows are compared with their checksums first.
    [[nodiscard]] std::optional<Found> find(const ContentHash& content);
    [[nodiscard]] std::size_t size() const { return neighbours.size(); }

private:
    struct Neighbour {
        std::unique_ptr<Collection> collection;
        std::shared_ptr<const Snapshot> snapshot;
        std::vector<bool> rowHasFile;
        std::vector<bool> rowDamaged;
    };
    void open(const std::filesystem::path& cache, Collection::Place place);

    std::mutex mutex;
    std::vector<Neighbour> neighbours;
};

} // namespace onelogit::index
