#include "engine/metrics/falling_cells.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace onelogit::metrics {

FallingCells::FallingCells(const LogitTable& of, std::size_t mostAtOnce, std::stop_token token)
    : table(of), most(std::max<std::size_t>(1, mostAtOnce)), stop(std::move(token)) {}

/// work(key, example, class) for every cell.
template<typename Work>
void FallingCells::forEach(const Work& work) const {
    table.visit([&](const auto& logits) {
        std::size_t cell = 0;
        for (std::size_t example = 0; example < table.examples() && !stop.stop_requested(); ++example)
            for (std::size_t index = 0; index < table.classes; ++index)
                work(fallingKey(static_cast<double>(logits[cell++])), example, index);
    });
}

bool FallingCells::visit(const Sink& sink) {
    std::uint64_t first = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t last = 0;
    if (table.cells() > most)
        forEach([&](std::uint64_t key, std::size_t, std::size_t) {
            first = std::min(first, key);
            last = std::max(last, key);
        });
    else
        std::swap(first, last);
    return visit(first, last, table.cells(), sink);
}

bool FallingCells::visit(std::uint64_t first, std::uint64_t last, std::size_t count, const Sink& sink) {
    if (count > most)
        return first == last ? visitEqual(first, sink) : visitParts(first, last, count, sink);
    cells.clear();
    cells.reserve(count);
    gather(first, last);
    if (stop.stop_requested())
        return false;
    sortByKey(cells, buffer);
    sink(cells);
    return !stop.stop_requested();
}

void FallingCells::gather(std::uint64_t first, std::uint64_t last) {
    forEach([&](std::uint64_t key, std::size_t example, std::size_t index) {
        if (key >= first && key <= last)
            cells.push_back({.key = key,
                             .row = static_cast<std::uint32_t>(example),
                             .classNumber = static_cast<std::uint32_t>(index) & 0x7FFFFFFFU,
                             .isTrue = static_cast<std::size_t>(table.labels[example]) == index});
    });
}

bool FallingCells::visitParts(std::uint64_t first, std::uint64_t last, std::size_t all, const Sink& sink) {
    const int binBits = std::min(18, static_cast<int>(std::bit_width(all)));
    const int shift = std::max(0, static_cast<int>(std::bit_width(last - first)) - binBits);
    std::vector<std::uint32_t> counts(((last - first) >> shift) + 1);
    forEach([&](std::uint64_t key, std::size_t, std::size_t) {
        if (key >= first && key <= last)
            ++counts[(key - first) >> shift];
    });
    for (std::size_t bin = 0; bin < counts.size();) {
        std::size_t end = bin + 1;
        std::size_t count = counts[bin];
        while (end < counts.size() && count + counts[end] <= most)
            count += counts[end++];
        const std::uint64_t from = first + (std::uint64_t{bin} << shift);
        const std::uint64_t to = std::min(last, first + ((std::uint64_t{end} << shift) - 1));
        if (count > 0 && !visit(from, to, count, sink))
            return false;
        bin = end;
    }
    return true;
}

/// Too many to be held at once, and nothing to sort.
bool FallingCells::visitEqual(std::uint64_t equal, const Sink& sink) {
    cells.clear();
    const auto pass = [&] {
        sink(cells);
        cells.clear();
    };
    forEach([&](std::uint64_t key, std::size_t example, std::size_t index) {
        if (key != equal)
            return;
        cells.push_back({.key = key,
                         .row = static_cast<std::uint32_t>(example),
                         .classNumber = static_cast<std::uint32_t>(index) & 0x7FFFFFFFU,
                         .isTrue = static_cast<std::size_t>(table.labels[example]) == index});
        if (cells.size() == most)
            pass();
    });
    pass();
    return !stop.stop_requested();
}

} // namespace onelogit::metrics
