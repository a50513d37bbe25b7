#pragma once

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace onelogit::app {

/// Where what is read of picture folders is kept.
class IndexCache {
public:
    IndexCache(std::filesystem::path place) : usual(std::move(place)) {} // NOLINT: a place is a cache

    /// What is read of all other folders than these is kept in `place`, for as long as that is.
    void keepOthers(std::filesystem::path place, std::vector<std::filesystem::path> theseFolders) {
        others = std::move(place);
        own = std::move(theseFolders);
    }

    [[nodiscard]] const std::filesystem::path& of(const std::filesystem::path& folder) const {
        return others.empty() || std::ranges::find(own, folder) != own.end() ? usual : others;
    }

private:
    std::filesystem::path usual;
    std::filesystem::path others;
    std::vector<std::filesystem::path> own;
};

} // namespace onelogit::app
