#include "engine/metrics/violations.h"

#include "engine/metrics/separation.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace onelogit::metrics {
namespace {

constexpr std::size_t rowsBetweenLooks = 1024;

struct Cell {
    double score = 0;
    std::uint32_t row = 0;
    std::int32_t classNumber = 0;
};

/// Lowest true logits first, of equal ones the lower row.
bool lower(const Cell& a, const Cell& b) {
    return std::tie(a.score, a.row, a.classNumber) < std::tie(b.score, b.row, b.classNumber);
}

/// Highest false logits first, of equal ones the lower row, then the lower class.
bool higher(const Cell& a, const Cell& b) {
    return std::tie(b.score, a.row, a.classNumber) < std::tie(a.score, b.row, b.classNumber);
}

/// The first cells in an order, at most `most`.
class Foremost {
public:
    using Order = bool (*)(const Cell&, const Cell&);

    Foremost(std::size_t most, Order order) : most(most), order(order) {}

    void offer(const Cell& cell) {
        if (cells.size() == most && (most == 0 || !order(cell, cells.front())))
            return;
        cells.push_back(cell);
        std::ranges::push_heap(cells, order);
        if (cells.size() > most) {
            std::ranges::pop_heap(cells, order);
            cells.pop_back();
        }
    }

    [[nodiscard]] std::vector<Cell> sorted() {
        std::ranges::sort_heap(cells, order);
        return std::move(cells);
    }

private:
    std::size_t most;
    Order order;
    std::vector<Cell> cells; ///< a heap with the hindmost at the front
};

/// Calls work(cell, isTrue) with every logit of the class, or of all; false when stopped.
template<typename Work>
bool forEachCell(const LogitTable& table, std::optional<ClassId> classId, std::span<const Normalizer> normalizers,
                 const std::stop_token& stop, Work work) {
    const auto first = classId ? classId->value : 0;
    const auto end = classId ? first + 1 : static_cast<std::int32_t>(table.classes);
    for (std::size_t row = 0; row < table.examples(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return false;
        const LogitRow logits = table.row(row);
        for (std::int32_t number = first; number < end; ++number) {
            const double logit = logits[static_cast<std::size_t>(number)];
            work(Cell{.score = normalizers.empty() ? logit : normalizers[row].of(logit),
                      .row = static_cast<std::uint32_t>(row),
                      .classNumber = number},
                 number == table.labels[row]);
        }
    }
    return true;
}

Violation pairOf(const Cell& low, const Cell& high) {
    return {.trueRow = low.row,
            .falseRow = high.row,
            .trueClass = ClassId{low.classNumber},
            .falseClass = ClassId{high.classNumber},
            .trueLogit = low.score,
            .falseLogit = high.score};
}

/// A place in the matrix of all pairs, whose margins grow along both its sides.
struct Place {
    double margin = 0;
    std::size_t low = 0;
    std::size_t high = 0;

    /// For a queue that gives the worst pair first.
    bool operator<(const Place& other) const {
        return std::tie(other.margin, other.low, other.high) < std::tie(margin, low, high);
    }
};

std::vector<Violation> allPairs(const std::vector<Cell>& lows, const std::vector<Cell>& highs, std::size_t most) {
    std::vector<Violation> pairs;
    std::priority_queue<Place> next;
    const auto enter = [&](std::size_t low, std::size_t high) {
        if (low < lows.size() && high < highs.size())
            next.push({.margin = lows[low].score - highs[high].score, .low = low, .high = high});
    };
    enter(0, 0);
    while (!next.empty() && pairs.size() < most && next.top().margin <= 0) {
        const Place place = next.top();
        next.pop();
        pairs.push_back(pairOf(lows[place.low], highs[place.high]));
        enter(place.low, place.high + 1);
        if (place.high == 0)
            enter(place.low + 1, 0);
    }
    return pairs;
}

std::vector<Violation> pairsOfEachOnce(const std::vector<Cell>& lows, const std::vector<Cell>& highs) {
    std::vector<Violation> pairs;
    for (std::size_t i = 0; i < std::min(lows.size(), highs.size()) && lows[i].score <= highs[i].score; ++i)
        pairs.push_back(pairOf(lows[i], highs[i]));
    return pairs;
}

/// Each example's false logits but the highest are left out: across classes one picture would come several times.
void keepOneARow(std::vector<Cell>& cells) {
    std::vector<std::uint32_t> seen;
    std::erase_if(cells, [&](const Cell& cell) {
        const bool again = std::ranges::find(seen, cell.row) != seen.end();
        if (!again)
            seen.push_back(cell.row);
        return again;
    });
}

} // namespace

std::vector<Violation> worstViolations(const LogitTable& table, std::optional<ClassId> classId, Pairing pairing,
                                       std::size_t most, std::span<const Normalizer> normalizers,
                                       const std::stop_token& stop) {
    Foremost lows(most, lower);
    // An example has up to classes - 1 false logits among the highest; as many are looked at as could be its own.
    const bool once = pairing == Pairing::EachOnce && !classId;
    Foremost highs(once ? most * std::min<std::size_t>(table.classes, 64) : most, higher);
    const bool whole = forEachCell(table, classId, normalizers, stop,
                                   [&](const Cell& cell, bool isTrue) { (isTrue ? lows : highs).offer(cell); });
    if (!whole)
        return {};
    const std::vector<Cell> lowest = lows.sorted();
    std::vector<Cell> highest = highs.sorted();
    if (pairing == Pairing::All)
        return allPairs(lowest, highest, most);
    keepOneARow(highest);
    return pairsOfEachOnce(lowest, highest);
}

std::vector<Supply> falseAlarmSuppliers(const LogitTable& table, std::optional<ClassId> classId, double threshold,
                                        std::span<const Normalizer> normalizers, const std::stop_token& stop) {
    std::vector<Supply> all(table.classes);
    for (std::size_t label = 0; label < all.size(); ++label)
        all[label].label = ClassId{static_cast<std::int32_t>(label)};
    const bool whole = forEachCell(table, classId, normalizers, stop, [&](const Cell& cell, bool isTrue) {
        if (isTrue)
            return;
        Supply& supply = all[static_cast<std::size_t>(table.labels[cell.row])];
        ++supply.examples;
        supply.accepted += cell.score >= threshold ? 1 : 0;
    });
    if (!whole)
        return {};
    std::erase_if(all, [](const Supply& supply) { return supply.examples == 0; });
    std::ranges::stable_sort(all, std::greater(), &Supply::accepted);
    return all;
}

} // namespace onelogit::metrics
