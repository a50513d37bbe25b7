#include "app/cli/evaluate_details.h"

#include "app/cli/text_table.h"
#include "engine/metrics/bootstrap.h"
#include "engine/metrics/class_figures.h"
#include "engine/metrics/named_figures.h"
#include "engine/metrics/violations.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace onelogit::cli {
namespace {

using nlohmann::json;

/// What is asked for, with what every part of it needs.
struct Question {
    const EvaluatedModel& model;
    const DetailOptions& options;
    std::optional<ClassId> classId;
    std::vector<metrics::Normalizer> normalizers; ///< none for raw logits

    [[nodiscard]] const LogitTable& table() const { return model.evaluation.table; }
    [[nodiscard]] std::string pictureName(std::uint32_t row) const {
        return model.pictures.names[model.evaluation.pictures[row]];
    }
};

json spreadJson(metrics::Spread spread) {
    return json::array({spread.lower, spread.upper});
}

Result<json> bootstrapJson(const Question& question) {
    const Result<metrics::SeparationSpread> found =
        metrics::bootstrap(question.table(), {.resamples = question.options.resamples, .seed = question.options.seed});
    if (!found)
        return found.error();
    return json{{"resamples", found->resamples},
                {"seed", found->seed},
                {"level", found->level},
                {"accuracy", spreadJson(found->accuracy)},
                {"macro_ap", spreadJson(found->macroAp)},
                {"softmax_macro_ap", spreadJson(found->softmaxMacroAp)},
                {"precision_at_recall_90", spreadJson(found->precisionAtRecall90)},
                {"precision_at_recall_99", spreadJson(found->precisionAtRecall99)},
                {"pooled_ap", spreadJson(found->pooledAp)},
                {"violation_rate", spreadJson(found->violationRate)},
                {"worst_margin", spreadJson(found->worstMargin)}};
}

json classJson(const metrics::ClassSeparation& figures, const ClassCatalog& catalog) {
    json entry(metrics::namedFigures(figures));
    entry["class"] = catalog.name(figures.classId);
    entry["positives"] = figures.positives;
    return entry;
}

json classesJson(const EvaluatedModel& model) {
    json classes = json::array();
    for (const metrics::ClassSeparation& each : model.separation.classes)
        classes.push_back(classJson(each, model.catalog));
    return classes;
}

/// Of the one class, by the kind of logit that is asked for.
Result<json> oneClassJson(const Question& question) {
    const LogitTable& table = question.table();
    const auto index = static_cast<std::size_t>(question.classId->value);
    metrics::FallingScores scores;
    scores.assign(
        table.examples(),
        [&](std::size_t row) {
            const double logit = table.row(row)[index];
            return question.normalizers.empty() ? logit : question.normalizers[row].of(logit);
        },
        [&](std::size_t row) { return table.labels[row] == question.classId->value; });
    if (!scores.twoKinds())
        return Error{ErrorCode::InvalidArgument, question.options.className, "has no pictures here, or has them all"};
    return classJson(scores.figures(*question.classId), question.model.catalog);
}

json lineJson(const Question& question) {
    const LogitTable& table = question.table();
    const double threshold = *question.options.threshold;
    std::uint64_t falseAlarms = 0;
    std::uint64_t right = 0;
    std::uint64_t positives = 0;
    for (std::size_t row = 0; row < table.examples(); ++row)
        for (std::size_t index = 0; index < table.classes; ++index) {
            if (question.classId && static_cast<std::size_t>(question.classId->value) != index)
                continue;
            const double logit = table.row(row)[index];
            const double score = question.normalizers.empty() ? logit : question.normalizers[row].of(logit);
            const bool isTrue = static_cast<std::size_t>(table.labels[row]) == index;
            positives += isTrue ? 1 : 0;
            if (score >= threshold)
                ++(isTrue ? right : falseAlarms);
        }
    const std::uint64_t accepted = right + falseAlarms;
    return {{"threshold", threshold},
            {"precision", accepted > 0 ? static_cast<double>(right) / static_cast<double>(accepted) : 1.0},
            {"recall", positives > 0 ? static_cast<double>(right) / static_cast<double>(positives) : 0.0},
            {"false_alarms", falseAlarms},
            {"misses", positives - right}};
}

json violationsJson(const Question& question) {
    json pairs = json::array();
    for (const metrics::Violation& pair :
         metrics::worstViolations(question.table(), question.classId, metrics::Pairing::EachOnce,
                                  question.options.violations, question.normalizers))
        pairs.push_back({{"margin", pair.margin()},
                         {"true_logit", pair.trueLogit},
                         {"true_picture", question.pictureName(pair.trueRow)},
                         {"true_class", question.model.catalog.name(pair.trueClass)},
                         {"false_logit", pair.falseLogit},
                         {"false_picture", question.pictureName(pair.falseRow)},
                         {"false_class", question.model.catalog.name(pair.falseClass)}});
    return pairs;
}

json suppliersJson(const Question& question) {
    json suppliers = json::array();
    for (const metrics::Supply& supply : metrics::falseAlarmSuppliers(
             question.table(), question.classId, *question.options.threshold, question.normalizers))
        suppliers.push_back({{"class", question.model.catalog.name(supply.label)},
                             {"accepted", supply.accepted},
                             {"examples", supply.examples}});
    return suppliers;
}

std::string text(const json& value) {
    if (value.is_number_float())
        return fixed(value.get<double>(), 4);
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// A table of objects with the same keys, those named.
template<std::size_t count>
std::string objects(const json& list, const std::array<const char*, count>& keys) {
    std::vector<std::vector<std::string>> rows{{keys.begin(), keys.end()}};
    for (const json& each : list) {
        std::vector<std::string> row;
        for (const char* key : keys)
            row.push_back(text(each.at(key)));
        rows.push_back(std::move(row));
    }
    return layOut(rows);
}

constexpr std::array classKeys{
    "class",       "positives",         "average_precision", "area_under_roc", "precision_at_recall_90",
    "best_f1",     "best_f1_threshold", "near_best_from",    "near_best_to",   "violation_rate",
    "worst_margin"};

} // namespace

void addDetailOptions(CLI::App& verb, DetailOptions& options) {
    verb.add_option("--bootstrap", options.resamples, "Intervals of the figures from so many resamples of the pictures")
        ->check(CLI::Range(0, 10'000));
    verb.add_option("--seed", options.seed, "Of the resamples")->capture_default_str();
    verb.add_option("--class", options.className,
                    "Figures of this class alone as well; line, pairs and suppliers are its");
    verb.add_option("--threshold", options.threshold, "Precision, recall, false alarms and misses at this logit");
    verb.add_flag("--normalized", options.normalized, "Class, line, pairs and suppliers by normalized logits");
    verb.add_flag("--per-class", options.perClass, "Figures of every class");
    verb.add_option("--violations", options.violations,
                    "So many of the worst pairs whose true logit is not the higher");
    verb.add_flag("--suppliers", options.suppliers, "Which classes the threshold lets in");
}

Result<json> details(const EvaluatedModel& model, const DetailOptions& options) {
    if (options.suppliers && !options.threshold)
        return Error{ErrorCode::InvalidArgument, "--suppliers", "needs --threshold"};
    Question question{.model = model, .options = options, .classId = {}, .normalizers = {}};
    if (!options.className.empty()) {
        const Result<ClassId> found = model.catalog.find(options.className);
        if (!found)
            return found.error();
        question.classId = *found;
    }
    if (options.normalized)
        question.normalizers = metrics::normalizers(model.evaluation.table);
    json found = json::object();
    if (options.resamples > 0) {
        Result<json> intervals = bootstrapJson(question);
        if (!intervals)
            return intervals.error();
        found["bootstrap"] = std::move(*intervals);
    }
    if (options.perClass)
        found["classes"] = classesJson(model);
    if (question.classId) {
        Result<json> figures = oneClassJson(question);
        if (!figures)
            return figures.error();
        found["class"] = std::move(*figures);
    }
    if (options.threshold)
        found["line"] = lineJson(question);
    if (options.violations > 0)
        found["violations"] = violationsJson(question);
    if (options.suppliers)
        found["suppliers"] = suppliersJson(question);
    return found;
}

std::string detailText(const std::string& title, const json& found) {
    std::string all = "\n" + title + "\n";
    if (found.contains("bootstrap")) {
        std::vector<std::vector<std::string>> rows{{"figure", "from", "to"}};
        for (const auto& [key, value] : found["bootstrap"].items())
            if (value.is_array())
                rows.push_back({key, text(value[0]), text(value[1])});
        all += layOut(rows);
    }
    if (found.contains("classes"))
        all += objects(found["classes"], classKeys);
    if (found.contains("class"))
        all += objects(json::array({found["class"]}), classKeys);
    if (found.contains("line"))
        all += objects(json::array({found["line"]}),
                       std::array{"threshold", "precision", "recall", "false_alarms", "misses"});
    if (found.contains("violations"))
        all += objects(found["violations"], std::array{"margin", "true_logit", "true_class", "true_picture",
                                                       "false_logit", "false_class", "false_picture"});
    if (found.contains("suppliers"))
        all += objects(found["suppliers"], std::array{"class", "accepted", "examples"});
    return all;
}

} // namespace onelogit::cli
