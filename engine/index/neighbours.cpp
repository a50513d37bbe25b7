#include "engine/index/neighbours.h"

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostNeighbours = 8;
constexpr std::size_t mostSubfolders = 256; // that are looked for

} // namespace

Neighbours::Neighbours(const fs::path& cache, const Collection::Place& own,
                       const std::vector<std::string>& subfolders) {
    if (cache.empty())
        return;
    Collection::Place place = own;
    for (fs::path around = own.folder; around.has_relative_path();) {
        around = around.parent_path();
        place.folder = around;
        open(cache, place);
    }
    for (std::size_t i = 0; i < std::min(subfolders.size(), mostSubfolders); ++i) {
        place.folder = own.folder / subfolders[i];
        open(cache, place);
    }
}

void Neighbours::open(const fs::path& cache, Collection::Place place) {
    place.directory = Collection::directoryOf(cache, place.folder, place.key);
    if (neighbours.size() >= mostNeighbours)
        return;
    Result<std::unique_ptr<Collection>> opened = Collection::open(place, Access::Read);
    if (!opened)
        return;
    Result<std::shared_ptr<const Snapshot>> snapshot = (*opened)->snapshot(0, false);
    if (!snapshot)
        return;
    Neighbour neighbour{.collection = std::move(*opened), .snapshot = std::move(*snapshot)};
    const std::size_t rows = neighbour.snapshot->rowCount();
    neighbour.rowHasFile.resize(rows);
    neighbour.rowDamaged.resize(rows);
    for (std::size_t i = 0; i < neighbour.snapshot->size(); ++i) {
        const Entry entry = neighbour.snapshot->entry(i);
        neighbour.rowHasFile[entry.row] = true;
        neighbour.rowDamaged[entry.row] = entry.damaged;
    }
    neighbours.push_back(std::move(neighbour));
}

std::optional<Neighbours::Found> Neighbours::find(const ContentHash& content) {
    if (neighbours.empty())
        return std::nullopt;
    const std::scoped_lock lock(mutex);
    for (const Neighbour& neighbour : neighbours) {
        const std::optional<std::uint32_t> row = neighbour.collection->rowOf(content);
        // A row that came after the snapshot is not in it; one without a file does not say whether it was damaged.
        if (!row || *row >= neighbour.rowHasFile.size() || !neighbour.rowHasFile[*row] ||
            !neighbour.snapshot->verified(*row, 1))
            continue;
        const std::span<const float> numbers = neighbour.snapshot->row(*row);
        return Found{.row = {numbers.begin(), numbers.end()}, .damaged = neighbour.rowDamaged[*row]};
    }
    return std::nullopt;
}

} // namespace onelogit::index
