#pragma once

#include "engine/index/snapshot.h"
#include "engine/search/ranking.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

/// Snapshots and rankings put together by hand.
namespace onelogit::search {

struct MadeSnapshot {
    std::vector<std::string> paths; ///< sorted by bytes
    std::filesystem::path folder = "/pictures";
    std::vector<std::uint32_t> rowOfEntry = {}; ///< empty: a row each
    std::vector<std::size_t> damaged = {};
    index::RowKey key = {.trunk = "trunk", .width = 1};
    std::vector<float> rows = {};
};

inline index::ContentHash contentOfRow(std::size_t row) {
    index::ContentHash content{};
    for (std::size_t i = 0; i < 8; ++i)
        content[i] = static_cast<std::uint8_t>(row * 0x9e3779b97f4a7c15ULL >> (8 * i));
    return content;
}

inline std::shared_ptr<const index::Snapshot> snapshotOf(MadeSnapshot made) {
    index::Snapshot::Parts parts{.folder = made.folder, .key = made.key};
    for (const std::string& path : made.paths)
        parts.paths.add(path);
    if (made.rowOfEntry.empty()) {
        made.rowOfEntry.resize(made.paths.size());
        std::iota(made.rowOfEntry.begin(), made.rowOfEntry.end(), 0U);
    }
    parts.damaged.resize(made.paths.size());
    for (const std::size_t entry : made.damaged)
        parts.damaged[entry] = 1;
    std::uint32_t rowCount = 0;
    for (const std::uint32_t row : made.rowOfEntry)
        rowCount = std::max(rowCount, row + 1);
    for (std::size_t row = 0; row < rowCount; ++row)
        parts.contents.push_back(contentOfRow(row));
    parts.rowOfEntry = std::move(made.rowOfEntry);
    const auto rows = std::make_shared<const std::vector<float>>(std::move(made.rows));
    parts.rows = *rows;
    parts.memory = rows;
    return std::make_shared<const index::Snapshot>(std::move(parts));
}

/// "00000", "00001", ...
inline std::vector<std::string> numberedPaths(std::size_t count) {
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string digits = std::to_string(i);
        paths.push_back(std::string(7 - digits.size(), '0') + digits);
    }
    return paths;
}

/// Entry i has scores[i]; complete unless a floor is given.
inline std::shared_ptr<const Ranking> rankingOf(const std::vector<float>& scores, ClassId classId = {},
                                                double floor = -std::numeric_limits<double>::infinity()) {
    std::vector<Ranking::Item> items;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (static_cast<double>(scores[i]) >= floor)
            items.push_back({.entry = static_cast<std::uint32_t>(i), .logit = scores[i]});
    std::stable_sort(items.begin(), items.end(),
                     [](const Ranking::Item& a, const Ranking::Item& b) { return a.logit > b.logit; });
    return std::make_shared<const Ranking>(classId, std::move(items), ScoreKind::RawLogit, floor);
}

} // namespace onelogit::search
