#include "app/cli/labelled_data.h"

#include <nlohmann/json.hpp>

namespace onelogit::cli {
namespace {

/// Files and folders without logits: those that could not be opened, and those that this model could not read.
std::vector<data::Skipped> unreadable(const evaluation::LabelledPictures& pictures,
                                      const evaluation::Evaluation& evaluation) {
    std::vector<data::Skipped> all = pictures.unreadable;
    all.insert(all.end(), evaluation.unreadable.begin(), evaluation.unreadable.end());
    return all;
}

} // namespace

nlohmann::json comparedOn(const evaluation::LabelledPictures& pictures, const evaluation::Evaluation& evaluation) {
    const std::vector<std::size_t> counts = evaluation::countLabels(pictures.labels, pictures.catalog.size());
    nlohmann::json unmatched = nlohmann::json::array();
    for (const ClassId id : evaluation.match.unmatched())
        unmatched.push_back(
            {{"name", pictures.catalog.name(id)}, {"pictures", counts[static_cast<std::size_t>(id.value)]}});
    nlohmann::json skipped = nlohmann::json::array();
    for (const data::Skipped& each : unreadable(pictures, evaluation))
        skipped.push_back(
            {{"path", each.path.string()}, {"reason", name(each.reason.code)}, {"detail", each.reason.detail}});
    return {{"pictures", pictures.size()},
            {"classes_compared", evaluation.match.matched()},
            {"unmatched_classes", std::move(unmatched)},
            {"unreadable", std::move(skipped)}};
}

std::string leftOutText(const std::string& model, const evaluation::LabelledPictures& pictures,
                        const evaluation::Evaluation& evaluation) {
    const std::vector<std::size_t> counts = evaluation::countLabels(pictures.labels, pictures.catalog.size());
    std::string text;
    if (const std::vector<ClassId> unmatched = evaluation.match.unmatched(); !unmatched.empty()) {
        text += model + ": compared on " + std::to_string(evaluation.match.matched()) + " of " +
                std::to_string(pictures.catalog.size()) + " classes; left out, as it has no class of that name:";
        for (std::size_t i = 0; i < unmatched.size(); ++i)
            text += (i > 0 ? ", " : " ") + pictures.catalog.name(unmatched[i]) + " (" +
                    std::to_string(counts[static_cast<std::size_t>(unmatched[i].value)]) + " pictures)";
        text += '\n';
    }
    for (const data::Skipped& each : unreadable(pictures, evaluation))
        text += model + ": left out " + each.path.string() + ": " +
                describe({each.reason.code, {}, each.reason.detail}) + '\n';
    return text;
}

} // namespace onelogit::cli
