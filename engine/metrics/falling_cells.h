#pragma once

#include "engine/metrics/score_keys.h"
#include "engine/values/logit_table.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace onelogit::metrics {

/// One logit of a table, ready to be sorted.
struct Cell {
    std::uint64_t key = 0; ///< fallingKey of the logit
    std::uint32_t row = 0;
    std::uint32_t classNumber : 31 = 0;
    bool isTrue : 1 = false;
};

/// All cells of a table from the highest logit to the lowest, a bounded number at a time. A part may end between equal
/// logits.
class FallingCells {
public:
    using Sink = std::function<void(std::span<const Cell>)>;

    FallingCells(const LogitTable& table, std::size_t mostAtOnce, std::stop_token stop);

    /// False when stopped.
    [[nodiscard]] bool visit(const Sink& sink);

private:
    /// Of cells whose keys lie in [first, last], `count` of them.
    [[nodiscard]] bool visit(std::uint64_t first, std::uint64_t last, std::size_t count, const Sink& sink);
    [[nodiscard]] bool visitParts(std::uint64_t first, std::uint64_t last, std::size_t all, const Sink& sink);
    [[nodiscard]] bool visitEqual(std::uint64_t key, const Sink& sink);
    void gather(std::uint64_t first, std::uint64_t last);
    template<typename Work>
    void forEach(const Work& work) const;

    const LogitTable& table;
    std::size_t most;
    std::stop_token stop;
    std::vector<Cell> cells;
    std::vector<Cell> buffer;
};

} // namespace onelogit::metrics
