#include "engine/metrics/ranking.h"

#include "engine/metrics/score_keys.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace onelogit::metrics {
namespace {

double ratio(double part, std::uint64_t whole, double otherwise) {
    return whole > 0 ? part / static_cast<double>(whole) : otherwise;
}

} // namespace

double OperatingPoint::precision() const {
    return ratio(truePositives, accepted(), 1);
}

double OperatingPoint::recall() const {
    return ratio(truePositives, positives, 0);
}

double OperatingPoint::falsePositiveRate() const {
    return ratio(falsePositives, negatives, 0);
}

double OperatingPoint::f1() const {
    return positives == 0 ? 0 : ratio(2.0 * truePositives, std::uint64_t{accepted()} + positives, 0);
}

double OperatingPoint::binaryError() const {
    return ratio(falsePositives + misses(), positives + negatives, 0);
}

Result<RankedScores> RankedScores::create(std::span<const double> scores, std::span<const std::uint8_t> positives) {
    if (scores.size() != positives.size())
        return Error{ErrorCode::CountMismatch, "ranking",
                     std::to_string(scores.size()) + " scores, " + std::to_string(positives.size()) + " marks"};
    std::vector<Scored> scored(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        scored[i] = {.key = fallingKey(scores[i]), .positive = positives[i] != 0};
    return create(std::move(scored));
}

Result<RankedScores> RankedScores::create(std::span<const double> positiveScores,
                                          std::span<const double> negativeScores) {
    std::vector<Scored> scored;
    scored.reserve(positiveScores.size() + negativeScores.size());
    for (const double score : positiveScores)
        scored.push_back({.key = fallingKey(score), .positive = true});
    for (const double score : negativeScores)
        scored.push_back({.key = fallingKey(score), .positive = false});
    return create(std::move(scored));
}

Result<RankedScores> RankedScores::create(std::vector<Scored> scored) {
    if (scored.empty())
        return Error{ErrorCode::InvalidArgument, "ranking", "there are no scores"};
    if (scored.size() > std::numeric_limits<std::uint32_t>::max())
        return Error{ErrorCode::TooLarge, "ranking", std::to_string(scored.size()) + " scores"};
    if (!std::all_of(scored.begin(), scored.end(), [](const Scored& item) { return std::isfinite(scoreOf(item.key)); }))
        return Error{ErrorCode::NotFinite, "scores", ""};

    std::vector<Scored> buffer;
    sortByKey(scored, buffer);
    const auto positives = static_cast<std::uint32_t>(
        std::count_if(scored.begin(), scored.end(), [](const Scored& item) { return item.positive; }));

    OperatingPoint point{.threshold = std::numeric_limits<double>::infinity(),
                         .positives = positives,
                         .negatives = static_cast<std::uint32_t>(scored.size()) - positives};
    std::vector<OperatingPoint> steps{point};
    for (std::size_t i = 0; i < scored.size(); ++i) {
        ++(scored[i].positive ? point.truePositives : point.falsePositives);
        const bool lastOfItsScore = i + 1 == scored.size() || scored[i + 1].key != scored[i].key;
        if (lastOfItsScore) {
            point.threshold = scoreOf(scored[i].key);
            steps.push_back(point);
        }
    }
    return RankedScores(std::move(steps));
}

const OperatingPoint& RankedScores::at(double threshold) const {
    const auto accepted = [threshold](const OperatingPoint& point) { return point.threshold >= threshold; };
    const auto end = std::partition_point(steps.begin(), steps.end(), accepted);
    return end == steps.begin() ? *end : *(end - 1);
}

} // namespace onelogit::metrics
