#pragma once

#include "engine/index/quantize.h"
#include "engine/search/scan.h"
#include "tests/support/fake_classifier.h"

#include <bit>
#include <cmath>
#include <numeric>
#include <random>

namespace onelogit::test {

/// A classifier with two classes of the given weights; its trunk is never run.
inline std::shared_ptr<FakeClassifier> classifierOf(std::vector<float> weights) {
    auto classifier = std::make_shared<FakeClassifier>();
    classifier->description.trunkDigest = "trunk";
    classifier->description.headDigest = "head";
    classifier->description.features = weights.size();
    std::vector<float> other(weights.rbegin(), weights.rend());
    classifier->weights = {std::move(weights), std::move(other), {}, {}};
    return classifier;
}

/// Rows in memory that a snapshot is made of.
struct ScanRows {
    index::RowKey key;
    std::vector<float> rows;
    std::vector<std::uint32_t> rowOfEntry; ///< empty: one row an entry
    std::vector<float> normalizers;
    bool coded = true;

    [[nodiscard]] std::size_t count() const { return rows.size() / key.width; }

    /// Lives by itself.
    [[nodiscard]] index::Snapshot snapshot() const {
        struct Memory {
            std::vector<float> rows;
            std::vector<std::int8_t> codes;
            std::vector<index::RowScale> scales;
        };
        const auto memory = std::make_shared<Memory>();
        memory->rows = rows;
        if (coded) {
            memory->codes.resize(rows.size());
            for (std::size_t i = 0; i < count(); ++i)
                memory->scales.push_back(index::quantize(std::span(memory->rows).subspan(i * key.width, key.width),
                                                         std::span(memory->codes).subspan(i * key.width, key.width)));
        }
        index::Snapshot::Parts parts{.folder = "/pictures", .key = key, .rowOfEntry = rowOfEntry};
        if (rowOfEntry.empty()) {
            parts.rowOfEntry.resize(count());
            std::iota(parts.rowOfEntry.begin(), parts.rowOfEntry.end(), 0U);
        }
        for (std::size_t i = 0; i < parts.rowOfEntry.size(); ++i)
            parts.paths.add(std::to_string(i));
        parts.damaged.resize(parts.rowOfEntry.size());
        parts.contents.resize(count());
        parts.rows = memory->rows;
        parts.codes = memory->codes;
        parts.scales = memory->scales;
        parts.head = "head";
        parts.normalizers = normalizers;
        parts.memory = memory;
        return index::Snapshot(std::move(parts));
    }
};

inline std::vector<float> gaussian(std::size_t count, unsigned seed, float scale = 1) {
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0, scale);
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

/// Every entry by model::logit, sorted by comparing.
inline std::vector<search::Ranking::Item> bruteForce(const index::Snapshot& snapshot, const search::Query& query) {
    const model::WeightRow weights = query.classifier->weightRow(query.classId);
    const auto normalizers = snapshot.normalizers(query.classifier->info());
    std::vector<search::Ranking::Item> items;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        float score = index::logit(snapshot.key(), snapshot.features(i), weights, query.classId);
        if (query.score == search::ScoreKind::NormalizedLogit)
            score -= normalizers[snapshot.entry(i).row];
        items.push_back({.entry = static_cast<std::uint32_t>(i), .logit = score});
    }
    std::ranges::stable_sort(items, [](const auto& a, const auto& b) { return a.logit > b.logit; });
    return items;
}

/// The same entries with the same bits.
inline bool same(std::span<const search::Ranking::Item> a, std::span<const search::Ranking::Item> b) {
    return std::ranges::equal(a, b, [](const auto& x, const auto& y) {
        return x.entry == y.entry && std::bit_cast<std::uint32_t>(x.logit) == std::bit_cast<std::uint32_t>(y.logit);
    });
}

} // namespace onelogit::test
