#pragma once

#include "engine/support/progress.h"
#include "engine/support/result.h"
#include "engine/values/logit_table.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace onelogit::metrics {

/// A percentile interval, lower <= upper.
struct Spread {
    double lower = 0;
    double upper = 0;
    bool operator==(const Spread&) const = default;
};

/// How far the figures of a Separation would move with other examples of the same kind: percentile intervals over
/// resamples of the examples (drawn with replacement; Efron 1979).
struct SeparationSpread {
    std::size_t resamples = 0;
    std::uint64_t seed = 0;
    double level = 0; ///< share of resamples inside, 0.95
    Spread accuracy;
    Spread macroAp;
    Spread softmaxMacroAp;
    Spread precisionAtRecall90;
    Spread precisionAtRecall99;
    Spread pooledAp;
    Spread violationRate;
    Spread worstMargin;
    /// Of each resample, NaN for those left out; resample i draws the same rows in every table of that size.
    std::vector<double> macroAps;
};

struct BootstrapOptions {
    std::size_t resamples = 200;
    std::uint64_t seed = 1;
    double level = 0.95;
    std::stop_token stop;
    ProgressSink progress; ///< in logits
};

/// A resample's macro figures are means over the classes that have true and false logits in it; resamples without such
/// a class are left out. Deterministic: the same numbers from the same table and options, whatever the number of cores.
/// The table must be one that separation() takes. InvalidArgument for no resamples, more than 10,000, a level outside
/// (0, 1) and where no resample has a class, Cancelled when stopped. Beside the table it needs 2 bytes an example and
/// resample, 32 a class and resample, and what pooledFigures() takes.
[[nodiscard]] Result<SeparationSpread> bootstrap(const LogitTable& table, const BootstrapOptions& options = {});

/// Interval of the relative improvement ((1 - A) - (1 - B)) / (1 - A) of mean AP over the baseline's A, by pairs of
/// resamples. Both must come of tables with the same examples in the same order, and the same options. Resamples in
/// which the baseline is perfect are left out; empty where all are.
[[nodiscard]] std::optional<Spread> improvementSpread(const SeparationSpread& model, const SeparationSpread& baseline);

} // namespace onelogit::metrics
