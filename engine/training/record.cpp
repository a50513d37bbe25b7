#include "engine/training/record.h"

#include "engine/metrics/separation.h"

#include <algorithm>

namespace onelogit::training {

EpochReport reportOf(std::size_t epoch, double trainingLoss, const LogitTable& validation) {
    EpochReport report{.epoch = epoch, .trainingLoss = trainingLoss, .trueLogits = {}, .falseLogits = {}};
    if (validation.labels.empty())
        return report;
    // A validation part of one class only has neither figure, but its logits can be drawn.
    if (const Result<metrics::Separation> separation = metrics::separation(validation)) {
        report.accuracy = separation->accuracy;
        report.macroAp = separation->macroAp;
    }
    const metrics::TrueFalseLogits logits = metrics::splitLogits(validation, {});
    report.trueLogits = metrics::countLogits(logits.trueLogits);
    report.falseLogits = metrics::countLogits(logits.falseLogits);
    return report;
}

std::optional<std::size_t> bestEpoch(const std::vector<EpochReport>& epochs, bool validated) {
    if (epochs.empty())
        return {};
    if (!validated)
        return epochs.back().epoch;
    return std::ranges::max_element(epochs, {}, &EpochReport::macroAp)->epoch;
}

} // namespace onelogit::training
