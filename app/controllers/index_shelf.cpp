#include "app/controllers/index_shelf.h"

#include <algorithm>

namespace onelogit::app {

void IndexShelf::put(const Shared& index) {
    kept.push_front(index);
    std::size_t bytes = 0;
    for (auto it = kept.begin(); it != kept.end();) {
        bytes += (*it)->rows.size() * sizeof(float);
        it = bytes > mostBytes && it != kept.begin() ? kept.erase(it) : std::next(it);
    }
}

IndexShelf::Shared IndexShelf::find(const std::filesystem::path& folder, const std::string& modelDigest) {
    const auto found = std::ranges::find_if(
        kept, [&](const Shared& index) { return index->folder == folder && index->modelDigest == modelDigest; });
    if (found == kept.end())
        return nullptr;
    kept.splice(kept.begin(), kept, found);
    return kept.front();
}

void IndexShelf::forget(const std::filesystem::path& folder) {
    kept.remove_if([&folder](const Shared& index) { return index->folder == folder; });
}

} // namespace onelogit::app
