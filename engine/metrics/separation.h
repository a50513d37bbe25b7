#pragma once

#include "engine/metrics/interval.h"
#include "engine/metrics/ranking.h"
#include "engine/support/progress.h"
#include "engine/support/result.h"
#include "engine/values/class_catalog.h"
#include "engine/values/logit_table.h"

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace onelogit::metrics {

/// P(positive's score <= negative's score) over all pairs, ties counted whole. Empty without positives or negatives.
[[nodiscard]] std::optional<double> violationRate(const RankedScores& ranked);

/// Lowest positive's score minus highest negative's: the Principle of Logit Separation holds where it is > 0. Empty
/// without positives or negatives.
[[nodiscard]] std::optional<double> worstMargin(const RankedScores& ranked);

/// What a threshold may cost to be near a class's best one, in F1.
constexpr double nearBestF1Loss = 0.01;

/// Figures of one class against the rest, ranking by its raw logit. Only for classes with true and false logits.
struct ClassSeparation {
    ClassId classId;
    std::size_t positives = 0;
    double averagePrecision = 0; ///< sum of (R_n - R_{n-1}) P_n over distinct thresholds
    double areaUnderRoc = 0;
    double precisionAtRecall90 = 0; ///< precision at the highest threshold whose recall >= 0.9
    double precisionAtRecall99 = 0;
    double bestF1 = 0;
    Interval bestF1Thresholds;     ///< every threshold above `lower` and up to `upper` gives bestF1
    double bestF1Threshold = 0;    ///< its middle
    Interval nearBestF1Thresholds; ///< around bestF1Threshold: those inside give at least bestF1 - nearBestF1Loss
    double lowestBinaryError = 0;  ///< smallest (false alarms + misses) / examples over thresholds
    double violationRate = 0;      ///< P(true logit <= false logit) of this class
    double worstMargin = 0;        ///< smallest true logit minus largest false logit of this class
};

/// The comparison table's row for one model (metrics of the paper; formulas in the shared method, "Metrics").
/// Macro figures are means over `classes`; pooled AP, violation rate and worst margin take in every logit of the table.
struct Separation {
    std::size_t examples = 0;
    double accuracy = 0;            ///< arg-max of all logits, first class wins a tie
    double macroAp = 0;             ///< mean over classes with positives and negatives; 1 - it is 1-AUPRC
    double softmaxMacroAp = 0;      ///< reference: the same after log-softmax over all logits
    double precisionAtRecall90 = 0; ///< macro
    double precisionAtRecall99 = 0; ///< macro
    double pooledAp = 0;            ///< AP over all (example, class) cells: one threshold for all classes
    double oneThresholdF1 = 0;      ///< macro F1 at the best single threshold
    double oneThreshold = 0;        ///< that threshold, the middle of the best interval
    double perClassThresholdF1 = 0; ///< macro F1, each class at its own best threshold
    double oneThresholdError = 0;   ///< macro binary error at the single threshold best for it
    double perClassThresholdError = 0;
    double violationRate = 0; ///< P(true logit <= false logit) over all pairs of the table, ties counted whole
    double worstMargin = 0;   ///< smallest true logit minus largest false logit
    std::vector<ClassSeparation> classes;
};

struct SeparationOptions {
    std::stop_token stop;
    ProgressSink progress; ///< in logits
    /// Receives all false logits, highest first, a part at a time. May be empty.
    std::function<void(std::span<const double>)> falseLogits;
};

/// InvalidArgument for an empty table or sizes that disagree, LabelOutOfRange, NotFinite for NaN or infinite logits,
/// InvalidArgument if no class has both true and false logits, TooLarge from 2^32 logits on, Cancelled when stopped.
/// O(n k log(n k)) on all cores. Beside the table it needs about 80 bytes an example and core, and up to 150 MB however
/// many logits there are.
[[nodiscard]] Result<Separation> separation(const LogitTable& table, const SeparationOptions& options = {});

/// The true logits (example's own class) and false logits (all others) of one class or, without one, of all classes.
/// The table must be one that separation() takes, the class one of its.
struct TrueFalseLogits {
    std::vector<double> trueLogits;
    std::vector<double> falseLogits;
};
[[nodiscard]] TrueFalseLogits splitLogits(const LogitTable& table, std::optional<ClassId> classId);

/// The same of one class, with log-sum-exp of all the example's logits taken off each.
[[nodiscard]] TrueFalseLogits splitNormalizedLogits(const LogitTable& table, ClassId classId);

/// What normalizing takes off an example's logits: log-sum-exp, in two parts, as what is left of a true logit after the
/// first is exact.
struct Normalizer {
    double highest = 0;
    double rest = 0; ///< log of the sum of exp(logit - highest)

    [[nodiscard]] double of(double logit) const { return (logit - highest) - rest; }
};

/// One an example. Empty when stopped. On all cores.
[[nodiscard]] std::vector<Normalizer> normalizers(const LogitTable& table, const std::stop_token& stop = {});

/// The table with each logit less its example's log-sum-exp.
[[nodiscard]] LogitTable normalizedTable(const LogitTable& table, std::span<const Normalizer> normalizers);

/// splitNormalizedLogits() where the normalizers are known.
[[nodiscard]] TrueFalseLogits splitNormalizedLogits(const LogitTable& table, ClassId classId,
                                                    std::span<const Normalizer> normalizers);

} // namespace onelogit::metrics
