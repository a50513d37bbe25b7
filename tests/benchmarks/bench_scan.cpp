// What a class change costs over a million pictures, beside FAISS's flat range search where that is installed: medians
// of interleaved runs in one process, on one core. Arguments: rows, width, repetitions and, for real features, a folder
// that was indexed, the folder of its index (--cache of onelogit-cli) and the model.

#include "engine/index/pipeline.h"
#include "engine/index/quantize.h"
#include "engine/intake/examine.h"
#include "engine/search/scan.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <numeric>
#include <random>

#ifdef WITH_FAISS
#include <faiss/IndexFlat.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <omp.h>
#endif

using namespace onelogit;
using search::Ranking;

namespace {

constexpr std::size_t classes = 8;

class GivenHead final : public model::Classifier {
public:
    GivenHead(std::vector<float> rows, std::size_t width) : weights(std::move(rows)), about(describe(width)) {}
    const model::ModelInfo& info() const override { return about; }
    Result<void> features(std::span<const float>, std::size_t, std::span<float>) const override { return {}; }
    model::WeightRow weightRow(ClassId id) const override {
        return {.weights =
                    std::span(weights).subspan(static_cast<std::size_t>(id.value) * about.features, about.features)};
    }

private:
    static model::ModelInfo describe(std::size_t width) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < classes; ++i)
            names.push_back(std::to_string(i));
        return {.trunkDigest = "trunk", .catalog = *ClassCatalog::create(std::move(names)), .features = width};
    }

    std::vector<float> weights;
    model::ModelInfo about;
};

struct Data {
    std::vector<float> rows;
    std::vector<float> weights;
};

/// Normal numbers from a table, which is fast enough for a thousand million of them.
class Noise {
public:
    Noise() : table(1 << 20), random(1) {
        std::normal_distribution<float> normal;
        for (float& value : table)
            value = normal(random);
    }
    float operator()() {
        if (left == 0) {
            bits = random();
            left = 3;
        }
        --left;
        const std::size_t at = bits & (table.size() - 1);
        bits >>= 20;
        return table[at];
    }

private:
    std::vector<float> table;
    std::mt19937_64 random;
    std::uint64_t bits = 0;
    int left = 0;
};

Data gaussian(std::size_t count, std::size_t width) {
    Noise noise;
    Data data{.rows = std::vector<float>(count * width), .weights = std::vector<float>(classes * width)};
    std::ranges::generate(data.rows, std::ref(noise));
    std::ranges::generate(data.weights, std::ref(noise));
    return data;
}

/// As after a rectifier and a mean: not negative, half of it near zero, with a long tail; a hundred kinds of pictures
/// that share twenty directions, and weights that point from the mean to a kind.
Data rectified(std::size_t count, std::size_t width) {
    constexpr std::size_t kinds = 100;
    constexpr std::size_t directions = 20;
    Noise noise;
    std::vector<float> basis(directions * width);
    std::ranges::generate(basis, std::ref(noise));
    std::vector<float> centres(kinds * width);
    for (std::size_t kind = 0; kind < kinds; ++kind)
        for (std::size_t j = 0; j < directions; ++j) {
            const float share = noise() * 0.25F;
            for (std::size_t k = 0; k < width; ++k)
                centres[kind * width + k] += share * basis[j * width + k];
        }
    Data data{.rows = std::vector<float>(count * width), .weights = std::vector<float>(classes * width)};
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t k = 0; k < width; ++k) {
            const float value = std::max(0.0F, centres[i % kinds * width + k] + noise() - 0.3F);
            data.rows[i * width + k] = 0.4F * value * value;
        }
    std::vector<float> mean(width);
    for (std::size_t i = 0; i < kinds * 100; ++i)
        for (std::size_t k = 0; k < width; ++k)
            mean[k] += data.rows[i * width + k] / (kinds * 100);
    for (std::size_t c = 0; c < classes; ++c)
        for (std::size_t i = 0; i < 100; ++i)
            for (std::size_t k = 0; k < width; ++k)
                data.weights[c * width + k] += (data.rows[(i * kinds + c) * width + k] - mean[k]) / 100;
    return data;
}

/// What a trained network makes of real pictures: rows of an index again and again, each number 2 % more or less, cut
/// to `width`, and the head's own weights; classes beyond the head's are mixtures of its.
Result<Data> real(std::size_t count, std::size_t width, const char* const* places) {
    const auto opened = intake::openClassifier(places[2]);
    if (!opened)
        return opened.error();
    const model::Classifier& classifier = **opened;
    const auto snapshot = index::openIndexed(places[0], classifier.info(), {.cache = places[1]});
    if (!snapshot)
        return snapshot.error();
    if (classifier.info().features < width)
        return Error{ErrorCode::InvalidArgument, places[2], "fewer features than the width"};
    Noise noise;
    Data data{.rows = std::vector<float>(count * width), .weights = std::vector<float>(classes * width)};
    for (std::size_t i = 0; i < count; ++i) {
        const std::span<const float> row = (*snapshot)->features(i % (*snapshot)->size());
        for (std::size_t k = 0; k < width; ++k)
            data.rows[i * width + k] = row[k] * (1 + 0.02F * noise());
    }
    const std::size_t own = classifier.info().catalog.size();
    for (std::size_t c = 0; c < classes; ++c) {
        const model::WeightRow row = classifier.weightRow({static_cast<std::int32_t>(c % own)});
        const model::WeightRow other = classifier.weightRow({static_cast<std::int32_t>((c + 1) % own)});
        for (std::size_t k = 0; k < width; ++k)
            data.weights[c * width + k] = c < own ? row.weights[k] : row.weights[k] - 0.5F * other.weights[k];
    }
    std::printf("%zu real rows\n", (*snapshot)->size());
    return data;
}

index::Snapshot snapshotOf(std::span<const float> rows, std::span<std::int8_t> codes, std::span<index::RowScale> scales,
                           const index::RowKey& key) {
    const std::size_t width = key.width;
    parallelFor(scales.size(), defaultWorkers(), [&](std::size_t i) {
        scales[i] = index::quantize(rows.subspan(i * width, width), codes.subspan(i * width, width));
    });
    index::Snapshot::Parts parts{.folder = "/pictures", .key = key};
    parts.rowOfEntry.resize(scales.size());
    std::iota(parts.rowOfEntry.begin(), parts.rowOfEntry.end(), 0U);
    for (std::size_t i = 0; i < scales.size(); ++i)
        parts.paths.add(std::to_string(i));
    parts.damaged.resize(scales.size());
    parts.contents.resize(scales.size());
    parts.rows = rows;
    parts.codes = codes;
    parts.scales = scales;
    return index::Snapshot(std::move(parts));
}

volatile std::uint64_t sink = 0;

/// Every byte once, as fast as a core can.
void readAll(std::span<const float> rows) {
    std::uint64_t sums[8] = {};
    for (std::size_t i = 0; i + 16 <= rows.size(); i += 16)
        for (std::size_t k = 0; k < 8; ++k)
            sums[k] ^= std::bit_cast<std::uint32_t>(rows[i + k]) ^ std::bit_cast<std::uint32_t>(rows[i + 8 + k]);
    for (const std::uint64_t sum : sums)
        sink = sink + sum;
}

using Runs = std::vector<std::pair<std::string, std::function<void()>>>;

/// Milliseconds: medians of runs that take turns.
std::map<std::string, double> medians(const Runs& runs, int repetitions) {
    std::map<std::string, std::vector<double>> times;
    for (int i = 0; i < repetitions; ++i)
        for (const auto& [name, run] : runs) {
            const auto start = std::chrono::steady_clock::now();
            run();
            times[name].push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
    std::map<std::string, double> result;
    for (auto& [name, values] : times) {
        std::ranges::sort(values);
        result[name] = values[values.size() / 2];
    }
    return result;
}

#ifdef WITH_FAISS
std::vector<std::int64_t> faissHits(const faiss::IndexFlatIP& index, const float* query, double floor) {
    faiss::RangeSearchResult found(1);
    index.range_search(1, query, static_cast<float>(floor), &found);
    std::vector<std::int64_t> labels(found.labels, found.labels + found.lims[1]);
    std::ranges::sort(labels);
    return labels;
}

/// Pictures that only one of the two lists, leaving out scores that rounding may put on either side.
std::size_t disagreements(const faiss::IndexFlatIP& index, const float* query, const Ranking& whole, double floor) {
    const std::vector<std::int64_t> theirs = faissHits(index, query, floor);
    std::size_t wrong = 0;
    for (const Ranking::Item& item : whole.items()) {
        const bool ours = static_cast<double>(item.logit) >= floor;
        const bool listed = std::ranges::binary_search(theirs, static_cast<std::int64_t>(item.entry));
        wrong += ours != listed && std::abs(static_cast<double>(item.logit) - floor) > 1e-4 ? 1 : 0;
    }
    return wrong;
}
#endif

void measure(const char* name, Data data, std::size_t width, int repetitions) {
    const std::size_t count = data.rows.size() / width;
    const auto head = std::make_shared<const GivenHead>(data.weights, width);
#ifdef WITH_FAISS
    faiss::IndexFlatIP faissIndex(static_cast<faiss::Index::idx_t>(width));
    faissIndex.add(static_cast<faiss::Index::idx_t>(count), data.rows.data());
#endif
    std::vector<std::int8_t> codes(data.rows.size());
    std::vector<index::RowScale> scales(count);
    const index::Snapshot snapshot = snapshotOf(data.rows, codes, scales, index::keyOf(head->info()));
    std::vector<search::Query> seven;
    for (int i = 1; i < 8; ++i)
        seven.push_back({.classifier = head, .classId = {i}});
    const search::Query query{.classifier = head, .classId = {0}};
    const auto whole = search::rank(snapshot, query).value();

    std::printf("\n%s: %zu x %zu\n", name, count, width);
    std::printf("%8s %12s %12s %12s %8s %8s %8s\n", "hits", "rankAbove ms", "rankTop ms", "FAISS ms", "of FAISS",
                "of read", "differ");
    for (const std::size_t hits : {100, 1000, 10'000, 100'000}) {
        if (hits > count)
            break;
        const auto floor = static_cast<double>(whole->items()[hits - 1].logit);
        std::size_t differ = 0;
        Runs runs{{"above", [&] { differ = search::rankAbove(snapshot, query, floor).value()->items().size(); }},
                  {"top", [&] { differ = search::rankTop(snapshot, query, hits).value()->items().size(); }},
                  {"read", [&] { readAll(data.rows); }}};
#ifdef WITH_FAISS
        const float* weights = head->weightRow({0}).weights.data();
        runs.emplace_back("faiss", [&] { differ = faissHits(faissIndex, weights, floor).size(); });
        auto times = medians(runs, repetitions);
        differ = disagreements(faissIndex, weights, *whole, floor);
#else
        auto times = medians(runs, repetitions);
        differ = 0;
#endif
        std::printf("%8zu %12.1f %12.1f %12.1f %8.3f %8.2f %8zu\n", hits, times["above"], times["top"], times["faiss"],
                    times["above"] / times["faiss"], times["above"] / times["read"], differ);
    }
    double sorting = 0;
    const auto once =
        medians({{"read the rows once", [&] { readAll(data.rows); }},
                 {"rank", [&] { sink = sink + search::rank(snapshot, query).value()->items().size(); }},
                 {"rank of 7 together", [&] { sink = sink + search::rank(snapshot, seven)->size(); }},
                 {"rank of 7 one by one",
                  [&] {
                      for (const search::Query& one : seven)
                          sink = sink + search::rank(snapshot, one).value()->items().size();
                  }},
                 {"std::sort of a ranking",
                  [&] {
                      std::vector<Ranking::Item> items(whole->items().begin(), whole->items().end());
                      std::ranges::sort(items, {}, &Ranking::Item::entry);
                      const auto start = std::chrono::steady_clock::now();
                      std::ranges::sort(items, [](const Ranking::Item& a, const Ranking::Item& b) {
                          return a.logit != b.logit ? a.logit > b.logit : a.entry < b.entry;
                      });
                      sorting =
                          std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
                  }},
                 {"1000 threshold moves",
                  [&] {
                      for (int i = 0; i < 1000; ++i)
                          sink = sink + whole->hits(0.01 * i - 5);
                  }},
                 {"histogram of 200 bins", [&] { sink = sink + search::histogram(*whole, 200).value().counts[0]; }}},
                repetitions);
    for (const auto& [what, time] : once)
        std::printf("%-24s %10.3f ms\n", what.c_str(), what == "std::sort of a ranking" ? sorting : time);
}

std::size_t argument(int count, char** values, int i, std::size_t otherwise) {
    return i < count ? std::strtoul(values[i], nullptr, 10) : otherwise;
}

} // namespace

int main(int count, char** values) {
#ifdef WITH_FAISS
    omp_set_num_threads(1);
#endif
    const std::size_t rows = argument(count, values, 1, 1'000'000);
    const std::size_t width = argument(count, values, 2, 512);
    const auto repetitions = static_cast<int>(argument(count, values, 3, 7));
    measure("random", gaussian(rows, width), width, repetitions);
    measure("rectified, correlated", rectified(rows, width), width, repetitions);
    if (count <= 6)
        return 0;
    Result<Data> data = real(rows, width, values + 4);
    if (!data) {
        std::fprintf(stderr, "%s\n", describe(data.error()).c_str());
        return 1;
    }
    measure("real", std::move(*data), width, repetitions);
    return 0;
}
