#pragma once

#include "engine/metrics/histogram.h"
#include "engine/metrics/separation.h"
#include "engine/metrics/target.h"

#include <optional>
#include <vector>

namespace onelogit::app {

/// How labelled pictures' logits of one class, or of all classes together, fall under one model. Immutable.
struct ClassView {
    std::vector<double> trueLogits;   ///< ascending
    std::vector<double> falseLogits;  ///< ascending
    KeptNumbers keptFalseLogits;      ///< ascending; in place of falseLogits where those of all classes are too many
    metrics::Histogram trueHistogram; ///< both over one range with equal bins
    metrics::Histogram falseHistogram;
    double areaAbove = 0;     ///< 1-AUPRC; of all classes: the mean of theirs
    double bestThreshold = 0; ///< best for F1; of all classes: the best single one
    std::vector<metrics::CurvePoint> curve;

    /// How many lie at or above the threshold; none for NaN. O(log n).
    [[nodiscard]] std::size_t trueAccepted(double threshold) const;
    [[nodiscard]] std::size_t falseAccepted(double threshold) const;
    [[nodiscard]] std::size_t falseCount() const;
    [[nodiscard]] metrics::RisingLogits rising() const {
        return {.trueLogits = trueLogits, .falseLogits = falseLogits, .many = keptFalseLogits.numbers};
    }
    /// Held for this view alone.
    [[nodiscard]] std::size_t bytes() const;
};

struct Rates {
    double precision = 0; ///< 1 where nothing is accepted
    double recall = 0;
};

/// A model's logits and what was computed of them once.
struct ViewSource {
    const LogitTable& table;
    const metrics::Separation& figures;
    std::span<const metrics::Normalizer> normalizers;       ///< one an example
    const metrics::Separation* normalizedFigures = nullptr; ///< may be missing
    KeptNumbers sortedFalse; ///< all false logits, ascending; or none: the table is small
};

/// One class, or all without one. InvalidArgument for a class without true and false logits in the sample.
[[nodiscard]] Result<ClassView> makeClassView(const ViewSource& source, std::optional<ClassId> classId,
                                              std::size_t bins = 48);

/// The same by normalized logits: logit - log-sum-exp of the example's logits. InvalidArgument also for all classes
/// where there are no normalized figures.
[[nodiscard]] Result<ClassView> makeNormalizedView(const ViewSource& source, std::optional<ClassId> classId,
                                                   std::size_t bins = 48);

/// Over the logits at or above the threshold. NaN accepts nothing.
[[nodiscard]] Rates ratesAt(const ClassView& view, double threshold);

} // namespace onelogit::app
