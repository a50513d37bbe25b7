#include "engine/metrics/named_figures.h"

namespace onelogit::metrics {

std::map<std::string, double> namedFigures(const Separation& s) {
    return {
        {"accuracy", s.accuracy},
        {"macro_ap", s.macroAp},
        {"precision_at_recall_90", s.precisionAtRecall90},
        {"precision_at_recall_99", s.precisionAtRecall99},
        {"pooled_ap", s.pooledAp},
        {"softmax_macro_ap", s.softmaxMacroAp},
        {"one_threshold", s.oneThreshold},
        {"one_threshold_f1", s.oneThresholdF1},
        {"per_class_threshold_f1", s.perClassThresholdF1},
        {"one_threshold_error", s.oneThresholdError},
        {"per_class_threshold_error", s.perClassThresholdError},
        {"violation_rate", s.violationRate},
        {"worst_margin", s.worstMargin},
    };
}

std::map<std::string, double> namedFigures(const ClassSeparation& s) {
    return {
        {"average_precision", s.averagePrecision},
        {"area_under_roc", s.areaUnderRoc},
        {"precision_at_recall_90", s.precisionAtRecall90},
        {"precision_at_recall_99", s.precisionAtRecall99},
        {"best_f1", s.bestF1},
        {"best_f1_threshold", s.bestF1Threshold},
        {"near_best_from", s.nearBestF1Thresholds.lower},
        {"near_best_to", s.nearBestF1Thresholds.upper},
        {"lowest_binary_error", s.lowestBinaryError},
        {"violation_rate", s.violationRate},
        {"worst_margin", s.worstMargin},
    };
}

} // namespace onelogit::metrics
