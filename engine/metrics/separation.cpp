#include "engine/metrics/separation.h"

#include "engine/metrics/precision_recall.h"
#include "engine/metrics/thresholds.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace onelogit::metrics {
namespace {

Result<void> check(const LogitTable& table) {
    if (table.labels.empty() || table.classes == 0)
        return Error{ErrorCode::InvalidArgument, "logit table", "is empty"};
    if (table.logits.size() / table.classes != table.examples() || table.logits.size() % table.classes != 0)
        return Error{ErrorCode::InvalidArgument, "logit table",
                     std::to_string(table.logits.size()) + " logits for " + std::to_string(table.examples()) +
                         " labels of " + std::to_string(table.classes) + " classes"};
    for (const std::int32_t label : table.labels)
        if (label < 0 || static_cast<std::size_t>(label) >= table.classes)
            return Error{ErrorCode::LabelOutOfRange, "logit table",
                         "label " + std::to_string(label) + " of " + std::to_string(table.classes) + " classes"};
    if (!std::all_of(table.logits.begin(), table.logits.end(), [](double logit) { return std::isfinite(logit); }))
        return Error{ErrorCode::NotFinite, "logit table", ""};
    return {};
}

std::size_t labelOf(const LogitTable& table, std::size_t example) {
    return static_cast<std::size_t>(table.labels[example]);
}

double accuracy(const LogitTable& table) {
    std::size_t right = 0;
    for (std::size_t i = 0; i < table.examples(); ++i) {
        const auto row = table.row(i);
        const auto highest = std::max_element(row.begin(), row.end());
        right += static_cast<std::size_t>(highest - row.begin()) == labelOf(table, i);
    }
    return static_cast<double>(right) / static_cast<double>(table.examples());
}

/// Each row less its log-sum-exp: orders like softmax, without its rounding to 0 and 1.
LogitTable logSoftmax(LogitTable table) {
    for (std::size_t i = 0; i < table.examples(); ++i) {
        const auto row = std::span(table.logits).subspan(i * table.classes, table.classes);
        const double highest = *std::max_element(row.begin(), row.end());
        double sum = 0;
        for (const double logit : row)
            sum += std::exp(logit - highest);
        for (double& logit : row)
            logit = (logit - highest) - std::log(sum);
    }
    return table;
}

ClassId classAt(std::size_t index) {
    return {static_cast<std::int32_t>(index)};
}

Result<RankedScores> ranked(const LogitTable& table, std::optional<ClassId> classId) {
    const TrueFalseLogits logits = splitLogits(table, classId);
    return RankedScores::create(std::span<const double>(logits.trueLogits),
                                std::span<const double>(logits.falseLogits));
}

double lowestBinaryError(const RankedScores& scores) {
    double lowest = 1;
    for (const OperatingPoint& point : scores.points())
        lowest = std::min(lowest, point.binaryError());
    return lowest;
}

ClassSeparation classFigures(ClassId classId, const RankedScores& scores) {
    const auto f1 = thresholdForF1(scores);
    return {.classId = classId,
            .positives = scores.positives(),
            .averagePrecision = *averagePrecision(scores),
            .areaUnderRoc = *areaUnderRoc(scores),
            .precisionAtRecall90 = *precisionAtRecall(scores, 0.9),
            .precisionAtRecall99 = *precisionAtRecall(scores, 0.99),
            .bestF1 = f1->point.f1(),
            .bestF1Thresholds = f1->interval,
            .bestF1Threshold = f1->threshold,
            .lowestBinaryError = lowestBinaryError(scores),
            .violationRate = *violationRate(scores),
            .worstMargin = *worstMargin(scores)};
}

double mean(const std::vector<ClassSeparation>& classes, double ClassSeparation::*figure) {
    double sum = 0;
    for (const ClassSeparation& item : classes)
        sum += item.*figure;
    return sum / static_cast<double>(classes.size());
}

/// Macro average precision over the classes of `over`.
Result<double> macroAp(const LogitTable& table, const std::vector<ClassSeparation>& over) {
    double sum = 0;
    for (const ClassSeparation& item : over) {
        const auto scores = ranked(table, item.classId);
        if (!scores)
            return scores.error();
        sum += *averagePrecision(*scores);
    }
    return sum / static_cast<double>(over.size());
}

} // namespace

std::optional<double> violationRate(const RankedScores& ranked) {
    if (ranked.positives() == 0 || ranked.negatives() == 0)
        return std::nullopt;
    std::uint64_t pairs = 0;
    std::uint32_t before = 0;
    for (const OperatingPoint& point : ranked.points()) {
        pairs += std::uint64_t{point.truePositives - before} * point.falsePositives;
        before = point.truePositives;
    }
    return static_cast<double>(pairs) / static_cast<double>(ranked.positives()) /
           static_cast<double>(ranked.negatives());
}

std::optional<double> worstMargin(const RankedScores& ranked) {
    if (ranked.positives() == 0 || ranked.negatives() == 0)
        return std::nullopt;
    const auto points = ranked.points();
    const auto lowestPositive = std::partition_point(points.begin(), points.end(), [](const OperatingPoint& point) {
        return point.truePositives < point.positives;
    });
    const auto highestNegative = std::partition_point(
        points.begin(), points.end(), [](const OperatingPoint& point) { return point.falsePositives == 0; });
    return lowestPositive->threshold - highestNegative->threshold;
}

Result<Separation> separation(const LogitTable& table) {
    if (const auto usable = check(table); !usable)
        return usable.error();

    Separation result;
    result.examples = table.examples();
    result.accuracy = accuracy(table);
    std::vector<RankedScores> scores;
    for (std::size_t index = 0; index < table.classes; ++index) {
        auto ofClass = ranked(table, classAt(index));
        if (!ofClass)
            return ofClass.error();
        if (ofClass->positives() == 0 || ofClass->negatives() == 0)
            continue;
        result.classes.push_back(classFigures(classAt(index), *ofClass));
        scores.push_back(std::move(*ofClass));
    }
    if (result.classes.empty())
        return Error{ErrorCode::InvalidArgument, "logit table", "no class has both true and false logits"};

    result.macroAp = mean(result.classes, &ClassSeparation::averagePrecision);
    result.precisionAtRecall90 = mean(result.classes, &ClassSeparation::precisionAtRecall90);
    result.precisionAtRecall99 = mean(result.classes, &ClassSeparation::precisionAtRecall99);
    result.perClassThresholdF1 = mean(result.classes, &ClassSeparation::bestF1);
    result.perClassThresholdError = mean(result.classes, &ClassSeparation::lowestBinaryError);
    const CommonThreshold f1 = commonThresholdForF1(scores);
    result.oneThresholdF1 = f1.value;
    result.oneThreshold = f1.threshold;
    result.oneThresholdError = commonThresholdForBinaryError(scores).value;
    scores.clear();

    const auto softmaxAp = macroAp(logSoftmax(table), result.classes);
    if (!softmaxAp)
        return softmaxAp.error();
    result.softmaxMacroAp = *softmaxAp;

    const auto pooled = ranked(table, std::nullopt);
    if (!pooled)
        return pooled.error();
    result.pooledAp = *averagePrecision(*pooled);
    result.violationRate = *violationRate(*pooled);
    result.worstMargin = *worstMargin(*pooled);
    return result;
}

TrueFalseLogits splitLogits(const LogitTable& table, std::optional<ClassId> classId) {
    const std::size_t first = classId ? static_cast<std::size_t>(classId->value) : 0;
    const std::size_t end = classId ? first + 1 : table.classes;
    TrueFalseLogits split;
    split.falseLogits.reserve(table.examples() * (end - first));
    for (std::size_t i = 0; i < table.examples(); ++i) {
        const auto row = table.row(i);
        for (std::size_t index = first; index < end; ++index)
            (index == labelOf(table, i) ? split.trueLogits : split.falseLogits).push_back(row[index]);
    }
    return split;
}

TrueFalseLogits splitNormalizedLogits(const LogitTable& table, ClassId classId) {
    TrueFalseLogits split;
    for (std::size_t example = 0; example < table.examples(); ++example) {
        const std::span<const double> row = table.row(example);
        const double largest = *std::ranges::max_element(row);
        double sum = 0;
        for (const double logit : row)
            sum += std::exp(logit - largest);
        const double score = row[static_cast<std::size_t>(classId.value)] - largest - std::log(sum);
        (table.labels[example] == classId.value ? split.trueLogits : split.falseLogits).push_back(score);
    }
    return split;
}

} // namespace onelogit::metrics
