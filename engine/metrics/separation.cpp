#include "engine/metrics/separation.h"

#include "engine/metrics/class_figures.h"
#include "engine/metrics/pooled.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <string>

namespace onelogit::metrics {
namespace {

/// Logits that differ by more than a double holds have no log-softmax.
bool rowsSpanFiniteRanges(std::span<const double> logits, std::size_t classes) {
    for (std::size_t first = 0; first < logits.size(); first += classes) {
        const auto [lowest, highest] = std::ranges::minmax(logits.subspan(first, classes));
        if (!std::isfinite(highest - lowest))
            return false;
    }
    return true;
}

bool rowsSpanFiniteRanges(std::span<const float>, std::size_t) {
    return true;
}

Result<void> check(const LogitTable& table) {
    if (table.labels.empty() || table.classes == 0)
        return Error{ErrorCode::InvalidArgument, "logit table", "is empty"};
    if (table.cells() / table.classes != table.examples() || table.cells() % table.classes != 0)
        return Error{ErrorCode::InvalidArgument, "logit table",
                     std::to_string(table.cells()) + " logits for " + std::to_string(table.examples()) + " labels of " +
                         std::to_string(table.classes) + " classes"};
    if (table.cells() > std::numeric_limits<std::uint32_t>::max())
        return Error{ErrorCode::TooLarge, "logit table", std::to_string(table.cells()) + " logits"};
    for (const std::int32_t label : table.labels)
        if (label < 0 || static_cast<std::size_t>(label) >= table.classes)
            return Error{ErrorCode::LabelOutOfRange, "logit table",
                         "label " + std::to_string(label) + " of " + std::to_string(table.classes) + " classes"};
    const bool finite = table.visit([&](const auto& logits) {
        return std::all_of(logits.begin(), logits.end(), [](auto logit) { return std::isfinite(logit); }) &&
               rowsSpanFiniteRanges(logits, table.classes);
    });
    if (!finite)
        return Error{ErrorCode::NotFinite, "logit table", ""};
    return {};
}

std::size_t labelOf(const LogitTable& table, std::size_t example) {
    return static_cast<std::size_t>(table.labels[example]);
}

double accuracy(const LogitTable& table) {
    std::size_t right = 0;
    table.visit([&](const auto& logits) {
        for (std::size_t i = 0; i < table.examples(); ++i) {
            const auto row = logits.subspan(i * table.classes, table.classes);
            const auto highest = std::max_element(row.begin(), row.end());
            right += static_cast<std::size_t>(highest - row.begin()) == labelOf(table, i);
        }
    });
    return static_cast<double>(right) / static_cast<double>(table.examples());
}

ClassId classAt(std::size_t index) {
    return {static_cast<std::int32_t>(index)};
}

double mean(const std::vector<ClassSeparation>& classes, double ClassSeparation::*figure) {
    double sum = 0;
    for (const ClassSeparation& item : classes)
        sum += item.*figure;
    return sum / static_cast<double>(classes.size());
}

/// A class's figures, and its AP after log-softmax.
struct ClassResult {
    std::optional<ClassSeparation> figures;
    double softmaxAp = 0;
};

/// Classes next to each other are read together: their logits share a line of the processor's cache.
constexpr std::size_t classesAtOnce = 16;

/// What it takes to work on some classes, kept from one group to the next.
struct Scratch {
    std::vector<std::vector<double>> columns; ///< logits of the group's classes, one an example
    FallingScores scores;

    void read(const LogitTable& table, std::size_t first) {
        const std::size_t count = std::min(classesAtOnce, table.classes - first);
        columns.resize(count);
        for (std::vector<double>& column : columns)
            column.resize(table.examples());
        table.visit([&](const auto& logits) {
            for (std::size_t example = 0; example < table.examples(); ++example)
                for (std::size_t j = 0; j < count; ++j)
                    columns[j][example] = static_cast<double>(logits[example * table.classes + first + j]);
        });
    }
};

ClassResult classResult(const LogitTable& table, std::size_t index, std::span<const double> logits,
                        std::span<const Normalizer> normalizers, FallingScores& scores) {
    const auto isTrue = [&](std::size_t example) { return labelOf(table, example) == index; };
    scores.assign(
        logits.size(), [&](std::size_t example) { return logits[example]; }, isTrue);
    ClassResult result;
    if (!scores.twoKinds())
        return result;
    result.figures = scores.figures(classAt(index));
    scores.assign(
        logits.size(), [&](std::size_t example) { return normalizers[example].of(logits[example]); }, isTrue);
    result.softmaxAp = scores.averagePrecision();
    return result;
}

/// Of every class, on all cores.
Result<std::vector<ClassResult>> classResults(const LogitTable& table, std::span<const Normalizer> normalizers,
                                              const SeparationOptions& options) {
    std::vector<ClassResult> results(table.classes);
    std::atomic<std::size_t> nextGroup{0};
    std::atomic<std::uint64_t> done{0};
    const auto work = [&](std::size_t) {
        Scratch scratch;
        for (std::size_t first = nextGroup++ * classesAtOnce; first < table.classes;
             first = nextGroup++ * classesAtOnce) {
            scratch.read(table, first);
            for (std::size_t j = 0; j < scratch.columns.size() && !options.stop.stop_requested(); ++j) {
                results[first + j] = classResult(table, first + j, scratch.columns[j], normalizers, scratch.scores);
                const std::uint64_t finished = done += table.examples();
                if (options.progress)
                    options.progress({.done = finished / 2, .total = table.cells()});
            }
        }
    };
    const unsigned workers = defaultWorkers();
    parallelFor(workers, workers, work, options.stop);
    if (options.stop.stop_requested())
        return Error{ErrorCode::Cancelled, "logit table", {}};
    return results;
}

/// What one threshold does to each class.
std::vector<OperatingPoint> pointsAt(const LogitTable& table, double threshold) {
    std::vector<OperatingPoint> points(table.classes);
    table.visit([&](const auto& logits) {
        for (std::size_t example = 0; example < table.examples(); ++example) {
            const std::size_t label = labelOf(table, example);
            const auto row = logits.subspan(example * table.classes, table.classes);
            for (std::size_t index = 0; index < table.classes; ++index) {
                const bool accepted = static_cast<double>(row[index]) >= threshold;
                points[index].falsePositives += accepted ? 1 : 0;
            }
            const bool accepted = static_cast<double>(row[label]) >= threshold;
            points[label].falsePositives -= accepted ? 1 : 0;
            points[label].truePositives += accepted ? 1 : 0;
            ++points[label].positives;
        }
    });
    for (OperatingPoint& point : points)
        point.negatives = static_cast<std::uint32_t>(table.examples()) - point.positives;
    return points;
}

template<typename Figure>
double meanAt(const LogitTable& table, double threshold, const std::vector<ClassSeparation>& classes, Figure figure) {
    const std::vector<OperatingPoint> points = pointsAt(table, threshold);
    double sum = 0;
    for (const ClassSeparation& item : classes)
        sum += figure(points[static_cast<std::size_t>(item.classId.value)]);
    return sum / static_cast<double>(classes.size());
}

/// The figures of all cells together; result.classes is filled.
Result<void> addPooled(const LogitTable& table, const SeparationOptions& options, Separation& result) {
    std::vector<bool> counted(table.classes);
    for (const ClassSeparation& item : result.classes)
        counted[static_cast<std::size_t>(item.classId.value)] = true;
    const auto secondHalf = [&](const Progress& progress) {
        if (options.progress)
            options.progress({.done = (progress.total + progress.done) / 2, .total = progress.total});
    };
    const Result<PooledFigures> pooled = pooledFigures(
        table, counted, {.stop = options.stop, .progress = secondHalf, .falseLogits = options.falseLogits});
    if (!pooled)
        return pooled.error();
    result.pooledAp = pooled->averagePrecision;
    result.violationRate = pooled->violationRate;
    result.worstMargin = pooled->worstMargin;
    result.oneThreshold = pooled->f1Threshold;
    result.oneThresholdF1 = meanAt(table, pooled->f1Threshold, result.classes, [](const auto& at) { return at.f1(); });
    result.oneThresholdError =
        meanAt(table, pooled->errorThreshold, result.classes, [](const auto& at) { return at.binaryError(); });
    return {};
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

Result<Separation> separation(const LogitTable& table, const SeparationOptions& options) {
    if (const auto usable = check(table); !usable)
        return usable.error();

    Separation result;
    result.examples = table.examples();
    result.accuracy = accuracy(table);
    const std::vector<Normalizer> known = normalizers(table, options.stop);
    if (known.empty())
        return Error{ErrorCode::Cancelled, "logit table", {}};
    const Result<std::vector<ClassResult>> classes = classResults(table, known, options);
    if (!classes)
        return classes.error();
    double softmaxAp = 0;
    for (const ClassResult& each : *classes)
        if (each.figures) {
            result.classes.push_back(*each.figures);
            softmaxAp += each.softmaxAp;
        }
    if (result.classes.empty())
        return Error{ErrorCode::InvalidArgument, "logit table", "no class has both true and false logits"};

    result.macroAp = mean(result.classes, &ClassSeparation::averagePrecision);
    result.softmaxMacroAp = softmaxAp / static_cast<double>(result.classes.size());
    result.precisionAtRecall90 = mean(result.classes, &ClassSeparation::precisionAtRecall90);
    result.precisionAtRecall99 = mean(result.classes, &ClassSeparation::precisionAtRecall99);
    result.perClassThresholdF1 = mean(result.classes, &ClassSeparation::bestF1);
    result.perClassThresholdError = mean(result.classes, &ClassSeparation::lowestBinaryError);
    if (const Result<void> added = addPooled(table, options, result); !added)
        return added.error();
    return result;
}

} // namespace onelogit::metrics
