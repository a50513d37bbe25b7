#include "app/export/comparison_tables.h"

#include "app/text/command_text.h"
#include "engine/metrics/named_figures.h"
#include "version.h"

#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace onelogit::app {
namespace {

QByteArray quoted(const QString& text) {
    QByteArray cell = text.toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace("\"", "\"\"") + '"';
    return cell;
}

QByteArray exact(double number) {
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QString alignedText(std::optional<bool> aligned) {
    return !aligned ? QString() : *aligned ? QStringLiteral("yes") : QStringLiteral("no");
}

nlohmann::json lineJson(const ComparedState& model) {
    if (!model.threshold)
        return nullptr;
    const ClassView& view = *model.view;
    const Rates rates = ratesAt(view, *model.threshold);
    return {{"threshold", *model.threshold},
            {"precision", rates.precision},
            {"recall", rates.recall},
            {"false_alarms", view.falseAccepted(*model.threshold)},
            {"misses", view.trueLogits.size() - view.trueAccepted(*model.threshold)}};
}

nlohmann::json classesJson(const Comparison& comparison, const metrics::Separation& figures) {
    nlohmann::json classes = nlohmann::json::array();
    for (const metrics::ClassSeparation& each : figures.classes) {
        nlohmann::json entry(metrics::namedFigures(each));
        entry["class"] = comparison.catalog.name(each.classId);
        entry["positives"] = each.positives;
        classes.push_back(std::move(entry));
    }
    return classes;
}

nlohmann::json histogramJson(const metrics::Histogram& histogram) {
    return {{"from", histogram.range.lower},
            {"to", histogram.range.upper},
            {"below", histogram.below},
            {"above", histogram.above},
            {"counts", histogram.counts}};
}

nlohmann::json modelJson(const ComparedState& model, search::ScoreKind score) {
    const metrics::Separation& figures = model.comparison->shownFigures(score);
    nlohmann::json entry(metrics::namedFigures(figures));
    entry["title"] = model.title.toStdString();
    entry["path"] = model.path.toStdString();
    entry["digest"] = model.digest;
    entry["loss"] = nullptr;
    entry["aligned"] = nullptr;
    if (model.loss)
        entry["loss"] = traits(*model.loss).name;
    if (model.aligned)
        entry["aligned"] = *model.aligned;
    entry["examples"] = figures.examples;
    entry["line"] = lineJson(model);
    entry["classes"] = classesJson(*model.comparison, figures);
    entry["true_logits"] = histogramJson(model.view->trueHistogram);
    entry["false_logits"] = histogramJson(model.view->falseHistogram);
    return entry;
}

} // namespace

QByteArray comparisonCsv(const ComparisonState& state) {
    QByteArray csv("model,digest,loss,aligned");
    if (state.models.empty())
        return csv + "\r\n";
    for (const auto& [name, value] : metrics::namedFigures(state.models.front().comparison->figures))
        csv += ',' + QByteArray::fromStdString(name);
    csv += ",threshold\r\n";
    for (const ComparedState& model : state.models) {
        csv += quoted(model.title) + ',' + QByteArray::fromStdString(model.digest) + ',';
        csv += (model.loss ? QByteArray(traits(*model.loss).name.data(),
                                        static_cast<qsizetype>(traits(*model.loss).name.size()))
                           : QByteArray()) +
               ',' + alignedText(model.aligned).toUtf8();
        for (const auto& [name, value] : metrics::namedFigures(model.comparison->shownFigures(state.score)))
            csv += ',' + exact(value);
        csv += ',' + (model.threshold ? exact(*model.threshold) : QByteArray()) + "\r\n";
    }
    return csv;
}

QByteArray comparisonJson(const ComparisonState& state) {
    nlohmann::json document{
        {"program", {{"name", "OneLogit"}, {"version", version}}},
        {"data",
         {{"description", state.data.toStdString()}, {"digest", state.dataDigest}, {"pictures", state.pictures}}},
        {"class", nullptr},
        {"score", state.score == search::ScoreKind::NormalizedLogit ? "normalized" : "raw"},
        {"models", nlohmann::json::array()}};
    if (!state.className.empty())
        document["class"] = state.className;
    for (const ComparedState& model : state.models)
        document["models"].push_back(modelJson(model, state.score));
    if (const QString command = comparisonCommand(state); !command.isEmpty())
        document["command"] = command.toStdString();
    return QByteArray::fromStdString(document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)) + '\n';
}

QString comparisonCommand(const ComparisonState& state) {
    if (state.dataPath.isEmpty() || state.models.empty())
        return {};
    QStringList words{QStringLiteral("onelogit-cli"), QStringLiteral("evaluate")};
    for (const ComparedState& model : state.models)
        words << shellQuoted(model.path);
    words << QStringLiteral("--data") << shellQuoted(state.dataPath);
    if (state.trainingPart)
        words << QStringLiteral("--train-part");
    if (!state.className.empty())
        words << QStringLiteral("--class") << shellQuoted(QString::fromStdString(state.className));
    const std::optional<double> line = state.models.front().threshold;
    if (line && std::ranges::all_of(state.models, [&](const ComparedState& model) { return model.threshold == line; }))
        words << QStringLiteral("--threshold") << QString::fromLatin1(exact(*line));
    if (state.score == search::ScoreKind::NormalizedLogit)
        words << QStringLiteral("--normalized");
    return words.join(u' ');
}

} // namespace onelogit::app
