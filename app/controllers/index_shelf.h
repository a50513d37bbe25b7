#pragma once

#include "engine/index/feature_index.h"

#include <cstddef>
#include <list>
#include <memory>

namespace onelogit::app {

/// The feature indexes made in this session, so that going back to a model or folder is instant. Drops the ones used
/// longest ago when their features take more than `mostBytes` together; never the newest.
class IndexShelf {
public:
    using Shared = std::shared_ptr<const index::FeatureIndex>;

    explicit IndexShelf(std::size_t mostBytes = std::size_t{1} << 30) : mostBytes(mostBytes) {}

    void put(const Shared& index);
    /// Null if there is none.
    [[nodiscard]] Shared find(const std::filesystem::path& folder, const std::string& modelDigest);
    /// All models' indexes of the folder.
    void forget(const std::filesystem::path& folder);

private:
    std::size_t mostBytes;
    std::list<Shared> kept; ///< last used first
};

} // namespace onelogit::app
