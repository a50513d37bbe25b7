#pragma once

#include "engine/index/collection.h"
#include "engine/index/quantize.h"
#include "engine/storage/sqlite.h"
#include "tests/support/folders.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <set>

/// Collections whose every number can be told from its picture's, for the tests of the index on disk.
namespace onelogit::test {

inline constexpr std::size_t collectionWidth = 4;

inline index::Collection::Place placeIn(const std::filesystem::path& directory) {
    return {.directory = directory,
            .folder = "/pictures",
            .key = {.trunk = "trunk", .form = index::RowForm::Features, .width = collectionWidth},
            .head = "head"};
}

inline index::ContentHash contentHash(int picture) {
    index::ContentHash hash = {};
    std::memcpy(hash.data(), &picture, sizeof picture);
    hash[15] = 1;
    return hash;
}

inline int pictureOf(const index::ContentHash& content) {
    int picture = 0;
    std::memcpy(&picture, content.data(), sizeof picture);
    return picture;
}

inline std::vector<float> rowOf(int picture, std::size_t width = collectionWidth) {
    std::vector<float> row(width);
    for (std::size_t i = 0; i < width; ++i)
        row[i] = std::sin(static_cast<float>(picture * 7) + static_cast<float>(i));
    return row;
}

inline std::string pathOf(int picture) {
    char name[32];
    std::snprintf(name, sizeof name, "p/%07d.jpg", picture);
    return name;
}

inline index::Outcome indexed(const std::string& path, int picture, std::size_t width = collectionWidth) {
    return {.file = {.path = path,
                     .stamp = {.size = 1000U + static_cast<unsigned>(picture), .modified = 5, .inode = 6, .seen = 7},
                     .content = contentHash(picture),
                     .row = {},
                     .reason = {}},
            .row = rowOf(picture, width),
            .normalizer = static_cast<float>(picture)};
}

inline index::Outcome skipped(const std::string& path, ErrorCode code, const std::string& detail) {
    return {.file = {.path = path, .stamp = {}, .content = {}, .row = {}, .reason = {code, path, detail}}, .row = {}};
}

inline std::vector<index::Outcome> batchOf(int first, int count) {
    std::vector<index::Outcome> batch;
    for (int i = first; i < first + count; ++i)
        batch.push_back(indexed(pathOf(i), i));
    return batch;
}

/// A model of which nothing is known but its head.
inline model::ModelInfo headOf(const std::string& digest) {
    return {.headDigest = digest, .catalog = *ClassCatalog::create({"a"})};
}

inline std::unique_ptr<index::Collection> opened(const index::Collection::Place& place,
                                                 index::Access access = index::Access::Write) {
    auto collection = index::Collection::open(place, access);
    if (!collection) {
        std::fprintf(stderr, "%s\n", describe(collection.error()).c_str());
        std::abort();
    }
    return std::move(collection).value();
}

/// Every entry's row, codes, scale and content are its picture's.
inline bool isRight(const index::Snapshot& snapshot) {
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        const std::size_t row = snapshot.entry(i).row;
        const std::vector<float> wanted = rowOf(pictureOf(snapshot.content(i)), snapshot.key().width);
        std::vector<std::int8_t> codes(wanted.size());
        const index::RowScale scale = index::quantize(wanted, codes);
        if (!snapshot.verified(row, 1) || !std::ranges::equal(snapshot.row(row), wanted) ||
            !std::ranges::equal(snapshot.codes().subspan(row * codes.size(), codes.size()), codes) ||
            std::memcmp(&snapshot.scales()[row], &scale, sizeof scale) != 0)
            return false;
    }
    return true;
}

/// Everything a collection says, as text to compare.
inline std::string contentOf(index::Collection& collection) {
    std::string text;
    collection.forEach([&](const index::FileRecord& file) {
        text += file.path + ' ' + std::to_string(file.stamp.size) + ' ' + std::to_string(file.stamp.seen) + ' ' +
                std::to_string(file.row.value_or(99)) + ' ' + describe(file.reason) + '\n';
    });
    const auto snapshot = collection.snapshot(0, false);
    if (!snapshot)
        return describe(snapshot.error());
    const auto bytes = std::as_bytes((*snapshot)->rows());
    text += storage::contentHash(bytes) + (isRight(**snapshot) ? " right" : " wrong");
    for (const float value : (*snapshot)->normalizers(headOf("head")))
        text += ' ' + std::to_string(value);
    return text;
}

} // namespace onelogit::test
