#include "engine/metrics/pooled.h"

#include "engine/metrics/compensated_sum.h"
#include "engine/metrics/falling_cells.h"
#include "engine/metrics/plateau.h"
#include "engine/metrics/plateau_search.h"

#include <limits>

namespace onelogit::metrics {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double rounding = 1e-13;

/// What one class accepts so far.
struct ClassState {
    std::uint32_t accepted = 0;
    std::uint32_t right = 0;
    std::uint32_t positives = 0;
    bool counted = false;

    [[nodiscard]] double f1() const { return 2.0 * right / static_cast<double>(std::uint64_t{accepted} + positives); }
};

/// Lowers one threshold past all cells; only the class whose cell is passed changes its share of the sums.
class Sweep {
public:
    Sweep(const LogitTable& table, const std::vector<bool>& counted) : classes(table.classes) {
        for (const std::int32_t label : table.labels)
            ++classes[static_cast<std::size_t>(label)].positives;
        trueCells = table.examples();
        falseCells = table.cells() - trueCells;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            classes[i].counted = counted[i];
            errors += counted[i] ? std::int64_t{classes[i].positives} : 0;
        }
        record(infinity);
    }

    void pass(const Cell& cell) {
        if (!begun || cell.key != key) {
            close();
            key = cell.key;
            begun = true;
        }
        ClassState& state = classes[cell.classNumber];
        ++(cell.isTrue ? truePositives : falsePositives);
        if (!state.counted)
            return;
        const double before = state.f1();
        ++state.accepted;
        state.right += cell.isTrue ? 1 : 0;
        errors += cell.isTrue ? -1 : 1;
        f1.add(state.f1() - before);
    }

    [[nodiscard]] PooledFigures finish() {
        close();
        return {.averagePrecision = precisions / static_cast<double>(trueCells),
                .violationRate =
                    static_cast<double>(pairs) / static_cast<double>(trueCells) / static_cast<double>(falseCells),
                .worstMargin = lowestTrue - highestFalse,
                .f1Threshold = middle(highestF1.widest()),
                .errorThreshold = middle(lowestError.widest())};
    }

private:
    /// All cells of one logit have been passed.
    void close() {
        if (!begun)
            return;
        const double threshold = scoreOf(key);
        const std::uint64_t newTrue = truePositives - trueBefore;
        if (newTrue > 0) {
            precisions += static_cast<double>(newTrue) *
                          (static_cast<double>(truePositives) / static_cast<double>(truePositives + falsePositives));
            pairs += newTrue * falsePositives;
            lowestTrue = threshold;
            trueBefore = truePositives;
        }
        if (!falseSeen && falsePositives > 0) {
            highestFalse = threshold;
            falseSeen = true;
        }
        record(threshold);
    }

    void record(double threshold) {
        highestF1.add(threshold, f1.value());
        lowestError.add(threshold, static_cast<double>(-errors));
    }

    std::vector<ClassState> classes;
    std::uint64_t key = 0;
    bool begun = false;
    std::uint64_t trueCells = 0;
    std::uint64_t falseCells = 0;
    std::uint64_t truePositives = 0;
    std::uint64_t falsePositives = 0;
    std::uint64_t trueBefore = 0;
    std::uint64_t pairs = 0; ///< below 2^64: true cells are examples, all cells are below 2^32
    double precisions = 0;
    double lowestTrue = 0;
    double highestFalse = 0;
    bool falseSeen = false;
    std::int64_t errors = 0; ///< false alarms and misses of the counted classes
    CompensatedSum f1;
    PlateauSearch highestF1{rounding};
    PlateauSearch lowestError{0};
};

} // namespace

Result<PooledFigures> pooledFigures(const LogitTable& table, const std::vector<bool>& counted,
                                    const PooledOptions& options) {
    Sweep sweep(table, counted);
    std::vector<double> falseLogits;
    std::uint64_t done = 0;
    const auto take = [&](std::span<const Cell> cells) {
        for (const Cell& cell : cells)
            sweep.pass(cell);
        if (options.falseLogits) {
            falseLogits.clear();
            for (const Cell& cell : cells)
                if (!cell.isTrue)
                    falseLogits.push_back(scoreOf(cell.key));
            options.falseLogits(falseLogits);
        }
        done += cells.size();
        if (options.progress)
            options.progress({.done = done, .total = table.cells()});
    };
    if (!FallingCells(table, options.mostAtOnce, options.stop).visit(take))
        return Error{ErrorCode::Cancelled, "logit table", {}};
    return sweep.finish();
}

} // namespace onelogit::metrics
