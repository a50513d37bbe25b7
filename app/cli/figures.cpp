#include "app/cli/figures.h"

#include "app/cli/text_table.h"
#include "engine/metrics/named_figures.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onelogit::cli {

nlohmann::json toJson(const Evaluated& evaluated) {
    nlohmann::json entry(metrics::namedFigures(evaluated.separation));
    entry["path"] = evaluated.path;
    entry["examples"] = evaluated.separation.examples;
    entry["loss"] = nullptr;
    entry["aligned"] = nullptr;
    if (evaluated.loss) {
        entry["loss"] = traits(*evaluated.loss).name;
        entry["aligned"] = traits(*evaluated.loss).aligned;
    }
    return entry;
}

std::string table(const std::vector<Evaluated>& models) {
    const auto baseline =
        std::find_if(models.begin(), models.end(), [](const Evaluated& m) { return m.loss == LossKind::CrossEntropy; });
    std::vector<std::vector<std::string>> rows{{"loss", "aligned", "accuracy", "1-AUPRC", "P@.9", "P@.99", "pooled AP",
                                                "F1 one thr.", "F1 per class", "violations", "worst margin",
                                                "softmax 1-AUPRC", "vs cross-entropy"}};
    for (const Evaluated& m : models) {
        const metrics::Separation& s = m.separation;
        std::string gain = "-";
        if (baseline != models.end() && baseline->separation.macroAp < 1 && &m != &*baseline)
            gain =
                fixed(100 * (s.macroAp - baseline->separation.macroAp) / (1 - baseline->separation.macroAp), 0) + " %";
        rows.push_back({m.loss ? std::string(traits(*m.loss).title) : m.path,
                        !m.loss ? "?" : (traits(*m.loss).aligned ? "yes" : "no"), fixed(s.accuracy, 4),
                        fixed(1 - s.macroAp, 4), fixed(s.precisionAtRecall90, 4), fixed(s.precisionAtRecall99, 4),
                        fixed(s.pooledAp, 4), fixed(s.oneThresholdF1, 4), fixed(s.perClassThresholdF1, 4),
                        fixed(100 * s.violationRate, 2) + " %", fixed(s.worstMargin, 2), fixed(1 - s.softmaxMacroAp, 4),
                        gain});
    }
    return layOut(rows);
}

} // namespace onelogit::cli
