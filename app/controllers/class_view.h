#pragma once

#include "engine/metrics/histogram.h"
#include "engine/metrics/separation.h"

#include <optional>
#include <vector>

namespace onelogit::app {

/// How a labelled sample's logits of one class, or of all classes together, fall under one model. Immutable.
struct ClassView {
    std::vector<double> trueLogits;   ///< ascending
    std::vector<double> falseLogits;  ///< ascending
    metrics::Histogram trueHistogram; ///< both over one range with equal bins
    metrics::Histogram falseHistogram;
    double areaAbove = 0;     ///< 1-AUPRC; of all classes: the mean of theirs
    double bestThreshold = 0; ///< best for F1; of all classes: the best single one
};

struct Rates {
    double precision = 0; ///< 1 where nothing is accepted
    double recall = 0;
};

/// One class, or all without one. InvalidArgument for a class without true and false logits in the sample.
[[nodiscard]] Result<ClassView> makeClassView(const LogitTable& table, const metrics::Separation& figures,
                                              std::optional<ClassId> classId, std::size_t bins = 48);

/// One class by its normalized logits: logit - log-sum-exp of the example's logits.
[[nodiscard]] Result<ClassView> makeNormalizedView(const LogitTable& table, ClassId classId, std::size_t bins = 48);

/// Over the logits at or above the threshold. NaN accepts nothing.
[[nodiscard]] Rates ratesAt(const ClassView& view, double threshold);

} // namespace onelogit::app
