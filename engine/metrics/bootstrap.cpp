#include "engine/metrics/bootstrap.h"

#include "engine/metrics/falling_cells.h"
#include "engine/metrics/pooled.h"
#include "engine/metrics/score_keys.h"
#include "engine/metrics/separation.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <utility>

namespace onelogit::metrics {
namespace {

constexpr std::size_t mostResamples = 10'000;
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// How often each resample draws each example: all resamples of an example lie side by side.
class Draws {
public:
    Draws(std::size_t examples, std::size_t resamples, std::uint64_t seed)
        : count(resamples), times(examples * resamples) {
        for (std::size_t resample = 0; resample < resamples; ++resample) {
            std::seed_seq seeds{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                                static_cast<std::uint32_t>(resample)};
            std::mt19937_64 random(seeds);
            for (std::size_t draw = 0; draw < examples; ++draw) {
                const double share = static_cast<double>(random() >> 11) * 0x1p-53;
                ++times[static_cast<std::size_t>(share * static_cast<double>(examples)) * resamples + resample];
            }
        }
    }

    [[nodiscard]] std::size_t resamples() const { return count; }
    [[nodiscard]] const std::uint16_t* of(std::size_t example) const { return times.data() + example * count; }

    /// How many of the marked examples each resample holds.
    template<typename IsMarked>
    [[nodiscard]] std::vector<std::uint32_t> marked(std::size_t examples, IsMarked isMarked) const {
        std::vector<std::uint32_t> held(count);
        for (std::size_t example = 0; example < examples; ++example)
            if (isMarked(example))
                add(held, example);
        return held;
    }

    void add(std::vector<std::uint32_t>& sums, std::size_t example) const {
        const std::uint16_t* drawn = of(example);
        for (std::size_t resample = 0; resample < count; ++resample)
            sums[resample] += drawn[resample];
    }

private:
    std::size_t count;
    std::vector<std::uint16_t> times;
};

/// A ranking's figures in every resample, from scores that come from the highest down.
class Rankings {
public:
    explicit Rankings(const Draws& draws)
        : draws(draws),
          right(draws.resamples()),
          wrong(draws.resamples()),
          before(draws.resamples()),
          precisions(draws.resamples()) {}

    void pass(std::size_t example, bool positive) {
        draws.add(positive ? right : wrong, example);
        rises |= positive;
    }

    /// All of one score have been passed: work(resample, risen, right, wrong) where true ones were among them.
    template<typename Work>
    void close(Work work) {
        if (!rises)
            return;
        rises = false;
        for (std::size_t i = 0; i < right.size(); ++i) {
            const std::uint32_t risen = right[i] - before[i];
            if (risen == 0)
                continue;
            precisions[i] += risen * (static_cast<double>(right[i]) / (static_cast<double>(right[i]) + wrong[i]));
            before[i] = right[i];
            work(i, risen, right[i], wrong[i]);
        }
    }

    [[nodiscard]] std::uint32_t accepted(std::size_t resample) const { return right[resample]; }
    [[nodiscard]] std::uint32_t rejected(std::size_t resample) const { return wrong[resample]; }
    /// After everything has passed.
    [[nodiscard]] double averagePrecision(std::size_t resample) const { return precisions[resample] / right[resample]; }

private:
    const Draws& draws;
    std::vector<std::uint32_t> right;
    std::vector<std::uint32_t> wrong;
    std::vector<std::uint32_t> before; ///< right ones at the last score that had any
    std::vector<double> precisions;
    bool rises = false;
};

struct Ranked {
    std::uint64_t key = 0;
    std::uint32_t example = 0;
};

/// One class's figures in every resample; NaN where it has no true or no false logits.
struct ClassFigures {
    std::vector<double> averagePrecision;
    std::vector<double> softmaxAveragePrecision;
    std::vector<double> precisionAtRecall90;
    std::vector<double> precisionAtRecall99;
};

class ClassWork {
public:
    ClassWork(const LogitTable& table, std::span<const Normalizer> normalizers, const Draws& draws)
        : table(table), normalizers(normalizers), draws(draws) {}

    [[nodiscard]] ClassFigures figures(std::size_t index) {
        const std::size_t resamples = draws.resamples();
        const std::vector<std::uint32_t> positives =
            draws.marked(table.examples(), [&](std::size_t example) { return isTrue(example, index); });
        ClassFigures found{.averagePrecision = std::vector(resamples, notANumber),
                           .softmaxAveragePrecision = std::vector(resamples, notANumber),
                           .precisionAtRecall90 = std::vector(resamples, notANumber),
                           .precisionAtRecall99 = std::vector(resamples, notANumber)};
        const auto reached = [&](std::vector<double>& precision, double recall, std::size_t i, std::uint32_t right,
                                 std::uint32_t wrong) {
            if (std::isnan(precision[i]) && static_cast<double>(right) / positives[i] >= recall)
                precision[i] = static_cast<double>(right) / (static_cast<double>(right) + wrong);
        };
        const auto atRecalls = [&](std::size_t i, std::uint32_t, std::uint32_t right, std::uint32_t wrong) {
            reached(found.precisionAtRecall90, 0.9, i, right, wrong);
            reached(found.precisionAtRecall99, 0.99, i, right, wrong);
        };
        rank(index, [](std::size_t, double logit) { return logit; });
        walk(index, found.averagePrecision, atRecalls);
        rank(index, [&](std::size_t example, double logit) { return normalizers[example].of(logit); });
        walk(index, found.softmaxAveragePrecision, [](auto...) {});
        for (std::size_t i = 0; i < resamples; ++i)
            if (std::isnan(found.averagePrecision[i]))
                found.precisionAtRecall90[i] = found.precisionAtRecall99[i] = notANumber;
        return found;
    }

private:
    [[nodiscard]] bool isTrue(std::size_t example, std::size_t index) const {
        return static_cast<std::size_t>(table.labels[example]) == index;
    }

    template<typename Score>
    void rank(std::size_t index, Score score) {
        ranked.clear();
        for (std::size_t example = 0; example < table.examples(); ++example)
            ranked.push_back({.key = fallingKey(score(example, table.row(example)[index])),
                              .example = static_cast<std::uint32_t>(example)});
        sortByKey(ranked, buffer);
    }

    template<typename Work>
    void walk(std::size_t index, std::vector<double>& averagePrecision, Work work) {
        Rankings rankings(draws);
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            rankings.pass(ranked[i].example, isTrue(ranked[i].example, index));
            if (i + 1 == ranked.size() || ranked[i + 1].key != ranked[i].key)
                rankings.close(work);
        }
        for (std::size_t i = 0; i < averagePrecision.size(); ++i)
            if (rankings.accepted(i) > 0 && rankings.rejected(i) > 0)
                averagePrecision[i] = rankings.averagePrecision(i);
    }

    const LogitTable& table;
    std::span<const Normalizer> normalizers;
    const Draws& draws;
    std::vector<Ranked> ranked;
    std::vector<Ranked> buffer;
};

struct PooledResamples {
    std::vector<double> averagePrecision;
    std::vector<double> violationRate;
    std::vector<double> worstMargin;
};

Result<PooledResamples> pooledResamples(const LogitTable& table, const Draws& draws, const BootstrapOptions& options) {
    const std::size_t resamples = draws.resamples();
    Rankings rankings(draws);
    std::vector<std::uint64_t> pairs(resamples);
    std::vector<double> lowestTrue(resamples);
    std::vector<double> highestFalse(resamples, notANumber);
    std::size_t withoutFalse = resamples;
    std::optional<std::uint64_t> key;
    const auto close = [&] {
        if (!key)
            return;
        const double score = scoreOf(*key);
        rankings.close([&](std::size_t i, std::uint32_t risen, std::uint32_t, std::uint32_t wrong) {
            pairs[i] += std::uint64_t{risen} * wrong;
            lowestTrue[i] = score;
        });
        for (std::size_t i = 0; withoutFalse > 0 && i < resamples; ++i)
            if (std::isnan(highestFalse[i]) && rankings.rejected(i) > 0) {
                highestFalse[i] = score;
                --withoutFalse;
            }
    };
    std::uint64_t done = 0;
    const auto take = [&](std::span<const Cell> cells) {
        for (const Cell& cell : cells) {
            if (key != cell.key)
                close();
            key = cell.key;
            rankings.pass(cell.row, cell.isTrue);
        }
        done += cells.size();
        if (options.progress)
            options.progress({.done = (table.cells() + done) / 2, .total = table.cells()});
    };
    if (!FallingCells(table, PooledOptions{}.mostAtOnce, options.stop).visit(take))
        return Error{ErrorCode::Cancelled, "logit table", {}};
    close();
    PooledResamples found;
    for (std::size_t i = 0; i < resamples; ++i) {
        found.averagePrecision.push_back(rankings.averagePrecision(i));
        found.violationRate.push_back(static_cast<double>(pairs[i]) / rankings.accepted(i) / rankings.rejected(i));
        found.worstMargin.push_back(lowestTrue[i] - highestFalse[i]);
    }
    return found;
}

Result<std::vector<ClassFigures>> classFigures(const LogitTable& table, const Draws& draws,
                                               const BootstrapOptions& options) {
    const std::vector<Normalizer> known = normalizers(table, options.stop);
    std::vector<ClassFigures> figures(table.classes);
    std::atomic<std::size_t> next{0};
    std::atomic<std::uint64_t> done{0};
    const unsigned workers = defaultWorkers();
    parallelFor(
        workers, workers,
        [&](std::size_t) {
            ClassWork work(table, known, draws);
            for (std::size_t index = next++; index < table.classes && !options.stop.stop_requested(); index = next++) {
                figures[index] = work.figures(index);
                const std::uint64_t finished = done += table.examples();
                if (options.progress)
                    options.progress({.done = finished / 2, .total = table.cells()});
            }
        },
        options.stop);
    if (options.stop.stop_requested())
        return Error{ErrorCode::Cancelled, "logit table", {}};
    return figures;
}

/// The mean over classes of each resample; in the order of the classes, so that it rounds the same on any machine.
std::vector<double> means(const std::vector<ClassFigures>& classes, std::vector<double> ClassFigures::*figure,
                          std::size_t resamples) {
    std::vector<double> sums(resamples);
    std::vector<std::size_t> counts(resamples);
    for (const ClassFigures& each : classes)
        for (std::size_t i = 0; i < resamples; ++i)
            if (const double value = (each.*figure)[i]; !std::isnan(value)) {
                sums[i] += value;
                ++counts[i];
            }
    for (std::size_t i = 0; i < resamples; ++i)
        sums[i] = counts[i] > 0 ? sums[i] / static_cast<double>(counts[i]) : notANumber;
    return sums;
}

/// Nearest ranks, outward; empty where every value is NaN.
std::optional<Spread> spreadOf(std::vector<double> values, double level) {
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const auto cut = static_cast<std::size_t>((1 - level) / 2 * static_cast<double>(values.size()));
    return Spread{.lower = values[cut], .upper = values[values.size() - 1 - cut]};
}

std::vector<double> accuracies(const LogitTable& table, const Draws& draws) {
    const std::vector<std::uint32_t> right = draws.marked(table.examples(), [&](std::size_t example) {
        const LogitRow row = table.row(example);
        return std::max_element(row.begin(), row.end()) - row.begin() == table.labels[example];
    });
    std::vector<double> shares;
    for (const std::uint32_t count : right)
        shares.push_back(count / static_cast<double>(table.examples()));
    return shares;
}

} // namespace

Result<SeparationSpread> bootstrap(const LogitTable& table, const BootstrapOptions& options) {
    if (options.resamples == 0 || options.resamples > mostResamples)
        return Error{ErrorCode::InvalidArgument, "resamples", std::to_string(options.resamples)};
    if (!(options.level > 0 && options.level < 1))
        return Error{ErrorCode::InvalidArgument, "level", std::to_string(options.level)};
    const Draws draws(table.examples(), options.resamples, options.seed);
    const Result<std::vector<ClassFigures>> classes = classFigures(table, draws, options);
    if (!classes)
        return classes.error();
    const Result<PooledResamples> pooled = pooledResamples(table, draws, options);
    if (!pooled)
        return pooled.error();
    const auto macro = [&](std::vector<double> ClassFigures::*figure) {
        return means(*classes, figure, options.resamples);
    };
    SeparationSpread found{.resamples = options.resamples, .seed = options.seed, .level = options.level};
    found.macroAps = macro(&ClassFigures::averagePrecision);
    const auto macroAp = spreadOf(found.macroAps, options.level);
    if (!macroAp)
        return Error{ErrorCode::InvalidArgument, "logit table", "no resample has a class with true and false logits"};
    const auto spread = [&](std::vector<double> values) {
        return spreadOf(std::move(values), options.level).value_or(Spread{});
    };
    found.macroAp = *macroAp;
    found.accuracy = spread(accuracies(table, draws));
    found.softmaxMacroAp = spread(macro(&ClassFigures::softmaxAveragePrecision));
    found.precisionAtRecall90 = spread(macro(&ClassFigures::precisionAtRecall90));
    found.precisionAtRecall99 = spread(macro(&ClassFigures::precisionAtRecall99));
    found.pooledAp = spread(pooled->averagePrecision);
    found.violationRate = spread(pooled->violationRate);
    found.worstMargin = spread(pooled->worstMargin);
    return found;
}

std::optional<Spread> improvementSpread(const SeparationSpread& model, const SeparationSpread& baseline) {
    std::vector<double> improvements;
    for (std::size_t i = 0; i < std::min(model.macroAps.size(), baseline.macroAps.size()); ++i) {
        const double before = 1 - baseline.macroAps[i];
        improvements.push_back(before > 0 ? (before - (1 - model.macroAps[i])) / before : notANumber);
    }
    return spreadOf(std::move(improvements), model.level);
}

} // namespace onelogit::metrics
