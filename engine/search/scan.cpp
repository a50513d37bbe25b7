#include "engine/search/scan.h"

#include "engine/search/blocks.h"
#include "engine/search/column.h"
#include "engine/search/order.h"
#include "engine/search/prefilter.h"
#include "engine/support/guard.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>

namespace onelogit::search {
namespace {

using index::Snapshot;
using Item = Ranking::Item;
using Items = std::vector<Item>;
using Shared = std::shared_ptr<const Ranking>;
constexpr double infinity = std::numeric_limits<double>::infinity();

Error notFinite(const Snapshot& snapshot, std::size_t entry) {
    return {ErrorCode::NotFinite, snapshot.path(entry).string(), "its logit for this class"};
}

/// Scores of all rows, for every column in one pass.
Result<std::vector<std::vector<float>>> allScores(const Snapshot& snapshot, std::span<const Column> columns,
                                                  std::stop_token stop, unsigned workers) {
    std::vector<std::vector<float>> result(columns.size(), std::vector<float>(snapshot.rowCount()));
    const auto tile = [&](std::size_t first, std::size_t count) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            scores(snapshot, columns[i], first, count, result[i].data() + first);
    };
    if (const Result<void> done = forEachTile(snapshot, tile, stop, workers); !done)
        return done.error();
    return result;
}

/// Every entry with a score >= floor, in their order.
Result<Items> itemsFrom(const Snapshot& snapshot, std::span<const float> scoreOfRow, double floor) {
    const std::span<const std::uint32_t> rows = snapshot.rowOfEntry();
    Items items(rows.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const float score = scoreOfRow[rows[i]];
        if (!std::isfinite(score))
            return notFinite(snapshot, i);
        items[count] = {.entry = static_cast<std::uint32_t>(i), .logit = score};
        count += static_cast<double>(score) >= floor ? 1 : 0;
    }
    items.resize(count);
    return items;
}

Shared ranking(const Column& column, Items items, double floor) {
    return std::make_shared<const Ranking>(column.classId, sorted(std::move(items)), column.score, floor);
}

/// The `count` first of a ranking, and how far down it is whole.
Shared cut(const Column& column, Items items, std::size_t count, double floor) {
    items = sorted(std::move(items));
    if (items.size() > count) {
        const bool tie = count > 0 && items[count].logit == items[count - 1].logit;
        floor = count == 0 ? infinity : static_cast<double>(items[count - 1].logit);
        if (tie)
            floor = std::nextafter(floor, infinity);
        items.resize(count);
    }
    return std::make_shared<const Ranking>(column.classId, std::move(items), column.score, floor);
}

std::optional<CodedWeights> prefilter(const Snapshot& snapshot, const Column& column) {
    if (column.stored || snapshot.codes().empty())
        return std::nullopt;
    return encode(column.weights.weights, column.weights.bias);
}

void tileIntervals(const Snapshot& snapshot, const Column& column, const CodedWeights& coded, std::size_t first,
                   std::size_t count, float* lower, float* upper) {
    std::array<std::int32_t, tileRows> sums;
    codeSums(coded.codes, snapshot.codes().data() + first * snapshot.key().width, count, sums.data());
    intervals(coded.bound, sums.data(), snapshot.scales().data() + first,
              column.normalizers.empty() ? nullptr : column.normalizers.data() + first, count, lower, upper);
}

/// Candidates and their exact scores, each tile in its own part of one array: no allocation in a thread.
class Candidates {
public:
    explicit Candidates(std::size_t rows)
        : found(std::make_unique_for_overwrite<Item[]>(rows)), counts((rows + tileRows - 1) / tileRows) {}

    /// Notes the rows of a tile whose upper bound reaches `floor`.
    void note(std::size_t first, std::span<const float> upper, float floor) {
        std::size_t count = 0;
        for (std::size_t i = 0; i < upper.size(); ++i) {
            found[first + count].entry = static_cast<std::uint32_t>(first + i);
            count += upper[i] < floor ? 0 : 1;
        }
        counts[first / tileRows] = static_cast<std::uint32_t>(count);
    }

    /// Computes what was noted. Rows of many tiles in one go: the memory of the next ones is asked for meanwhile.
    Result<void> compute(const Snapshot& snapshot, const Column& column, const std::stop_token& stop,
                         unsigned workers) {
        constexpr std::size_t tilesAtOnce = 16;
        const auto group = [&](std::size_t number) {
            std::array<std::uint32_t, tilesAtOnce * tileRows> rows;
            std::array<float, tilesAtOnce * tileRows> exact;
            const std::size_t end = std::min(counts.size(), (number + 1) * tilesAtOnce);
            std::size_t count = 0;
            for (std::size_t tile = number * tilesAtOnce; tile < end; ++tile)
                for (std::size_t i = 0; i < counts[tile]; ++i)
                    rows[count++] = found[tile * tileRows + i].entry;
            scoresOf(snapshot, column, std::span(rows).first(count), exact.data());
            const float* score = exact.data();
            for (std::size_t tile = number * tilesAtOnce; tile < end; ++tile)
                for (std::size_t i = 0; i < counts[tile]; ++i)
                    found[tile * tileRows + i].logit = *score++;
        };
        parallelFor((counts.size() + tilesAtOnce - 1) / tilesAtOnce, workers, group, stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, snapshot.folder().string(), {}};
        return {};
    }

    /// Every entry of a candidate row with a score >= floor, in their order.
    [[nodiscard]] Result<Items> items(const Snapshot& snapshot, double floor) const {
        if (oneRowAnEntry(snapshot))
            return itemsOfRows(snapshot, floor);
        std::vector<float> scoreOfRow(snapshot.rowCount());
        std::vector<std::uint8_t> isCandidate(snapshot.rowCount());
        forEach([&](const Item& item) {
            scoreOfRow[item.entry] = item.logit;
            isCandidate[item.entry] = 1;
        });
        const std::span<const std::uint32_t> rows = snapshot.rowOfEntry();
        Items result;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const float score = scoreOfRow[rows[i]];
            if (!std::isfinite(score))
                return notFinite(snapshot, i);
            if (isCandidate[rows[i]] != 0 && static_cast<double>(score) >= floor)
                result.push_back({.entry = static_cast<std::uint32_t>(i), .logit = score});
        }
        return result;
    }

private:
    template<typename Visit>
    void forEach(const Visit& visit) const {
        for (std::size_t tile = 0; tile < counts.size(); ++tile)
            for (std::size_t i = 0; i < counts[tile]; ++i)
                visit(found[tile * tileRows + i]);
    }

    [[nodiscard]] Result<Items> itemsOfRows(const Snapshot& snapshot, double floor) const {
        Items result;
        std::optional<std::size_t> bad;
        forEach([&](const Item& item) {
            if (!std::isfinite(item.logit) && !bad)
                bad = item.entry;
            if (static_cast<double>(item.logit) >= floor)
                result.push_back(item);
        });
        if (bad)
            return notFinite(snapshot, *bad);
        return result;
    }

    std::unique_ptr<Item[]> found;
    std::vector<std::uint32_t> counts;
};

/// A floor that rankAbove() can compare bounds with: no float between it and `floor`.
float roundedDown(double floor) {
    const auto near = static_cast<float>(floor);
    return static_cast<double>(near) <= floor ? near : std::nextafter(near, -std::numeric_limits<float>::infinity());
}

Result<Shared> exactAbove(const Snapshot& snapshot, const Column& column, double floor, std::stop_token stop,
                          unsigned workers) {
    const auto all = allScores(snapshot, std::span(&column, 1), stop, workers);
    if (!all)
        return all.error();
    Result<Items> items = itemsFrom(snapshot, all->front(), floor);
    if (!items)
        return items.error();
    return ranking(column, std::move(*items), floor);
}

Result<Shared> codedAbove(const Snapshot& snapshot, const Column& column, const CodedWeights& coded, double floor,
                          std::stop_token stop, unsigned workers) {
    Candidates candidates(snapshot.rowCount());
    const float reached = roundedDown(floor);
    const auto tile = [&](std::size_t first, std::size_t count) {
        std::array<float, tileRows> lower;
        std::array<float, tileRows> upper;
        tileIntervals(snapshot, column, coded, first, count, lower.data(), upper.data());
        candidates.note(first, std::span(upper).first(count), reached);
    };
    if (const Result<void> done = forEachTile(snapshot, tile, stop, workers); !done)
        return done.error();
    if (const Result<void> done = candidates.compute(snapshot, column, stop, workers); !done)
        return done.error();
    Result<Items> items = candidates.items(snapshot, floor);
    if (!items)
        return items.error();
    return ranking(column, std::move(*items), floor);
}

Result<Shared> exactTop(const Snapshot& snapshot, const Column& column, std::size_t count, std::stop_token stop,
                        unsigned workers) {
    const auto all = allScores(snapshot, std::span(&column, 1), stop, workers);
    if (!all)
        return all.error();
    Result<Items> items = itemsFrom(snapshot, all->front(), -infinity);
    if (!items)
        return items.error();
    if (count == 0 || count >= items->size())
        return cut(column, std::move(*items), count, -infinity);
    std::vector<float> scores(items->size());
    std::ranges::transform(*items, scores.begin(), &Item::logit);
    const float reached = reachedBy(count, scores);
    std::erase_if(*items, [reached](const Item& item) { return item.logit < reached; });
    return cut(column, std::move(*items), count, static_cast<double>(reached));
}

Result<Shared> codedTop(const Snapshot& snapshot, const Column& column, const CodedWeights& coded, std::size_t count,
                        std::stop_token stop, unsigned workers) {
    std::vector<float> lower(snapshot.rowCount());
    std::vector<float> upper(snapshot.rowCount());
    const auto bounds = [&](std::size_t first, std::size_t rows) {
        tileIntervals(snapshot, column, coded, first, rows, lower.data() + first, upper.data() + first);
    };
    if (const Result<void> done = forEachTile(snapshot, bounds, stop, workers); !done)
        return done.error();
    std::vector<float> lowerOfEntry(snapshot.size());
    std::ranges::transform(snapshot.rowOfEntry(), lowerOfEntry.begin(), [&](std::uint32_t row) { return lower[row]; });
    // As many entries as are wanted reach this, so none below it is among the highest.
    const float reached = reachedBy(count, lowerOfEntry);
    Candidates candidates(snapshot.rowCount());
    for (std::size_t first = 0; first < upper.size(); first += tileRows)
        candidates.note(first, std::span(upper).subspan(first, std::min(tileRows, upper.size() - first)), reached);
    if (const Result<void> done = candidates.compute(snapshot, column, stop, workers); !done)
        return done.error();
    Result<Items> items = candidates.items(snapshot, static_cast<double>(reached));
    if (!items)
        return items.error();
    return cut(column, std::move(*items), count, static_cast<double>(reached));
}

} // namespace

Result<Shared> rank(const Snapshot& snapshot, const Query& query, std::stop_token stop, unsigned workers) {
    auto rankings = rank(snapshot, std::span(&query, 1), std::move(stop), workers);
    if (!rankings)
        return rankings.error();
    return std::move(rankings->front());
}

Result<std::vector<Shared>> rank(const Snapshot& snapshot, std::span<const Query> queries, std::stop_token stop,
                                 unsigned workers) {
    return guarded(snapshot.folder().string(), [&]() -> Result<std::vector<Shared>> {
        std::vector<Column> columns;
        for (const Query& query : queries) {
            const Result<Column> column = columnOf(snapshot, query);
            if (!column)
                return column.error();
            columns.push_back(*column);
        }
        const auto all = allScores(snapshot, columns, stop, workers);
        if (!all)
            return all.error();
        std::vector<Shared> rankings;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Result<Items> items = itemsFrom(snapshot, (*all)[i], -infinity);
            if (!items)
                return items.error();
            rankings.push_back(ranking(columns[i], std::move(*items), -infinity));
        }
        return rankings;
    });
}

Result<Shared> rankAbove(const Snapshot& snapshot, const Query& query, double floor, std::stop_token stop,
                         unsigned workers) {
    return guarded(snapshot.folder().string(), [&]() -> Result<Shared> {
        const Result<Column> column = columnOf(snapshot, query);
        if (!column)
            return column.error();
        if (std::isnan(floor))
            floor = infinity;
        const std::optional<CodedWeights> coded = prefilter(snapshot, *column);
        return coded && floor != -infinity ? codedAbove(snapshot, *column, *coded, floor, stop, workers)
                                           : exactAbove(snapshot, *column, floor, stop, workers);
    });
}

Result<Shared> rankTop(const Snapshot& snapshot, const Query& query, std::size_t count, std::stop_token stop,
                       unsigned workers) {
    return guarded(snapshot.folder().string(), [&]() -> Result<Shared> {
        const Result<Column> column = columnOf(snapshot, query);
        if (!column)
            return column.error();
        const std::optional<CodedWeights> coded = prefilter(snapshot, *column);
        return coded && count > 0 && count < snapshot.size() ? codedTop(snapshot, *column, *coded, count, stop, workers)
                                                             : exactTop(snapshot, *column, count, stop, workers);
    });
}

} // namespace onelogit::search
