#include "engine/metrics/target.h"

#include "engine/metrics/plateau.h"

#include <algorithm>
#include <cmath>

namespace onelogit::metrics {
namespace {

template<typename Number>
std::size_t atOrAbove(std::span<const Number> rising, double threshold) {
    if (std::isnan(threshold))
        return 0;
    return static_cast<std::size_t>(rising.end() - std::ranges::lower_bound(rising, threshold, {}, [](Number each) {
                                        return static_cast<double>(each);
                                    }));
}

template<typename Number>
std::optional<double> highestBelow(std::span<const Number> rising, double threshold) {
    const std::size_t above = atOrAbove(rising, threshold);
    if (above == rising.size())
        return {};
    return static_cast<double>(rising[rising.size() - above - 1]);
}

struct Counts {
    double right = 0;
    double wrong = 0;
    double positives = 0;
};

/// Higher is better; none where the target is missed.
std::optional<double> worth(const Target& target, const Counts& at) {
    switch (target.aim) {
    case Aim::Precision:
        return at.right / (at.right + at.wrong) >= target.value ? std::optional(at.right) : std::nullopt;
    case Aim::Recall:
        return at.right / at.positives >= target.value ? std::optional(-at.wrong) : std::nullopt;
    case Aim::F1:
        return 2 * at.right / (at.right + at.wrong + at.positives);
    case Aim::Cost:
        return at.right - target.value * at.wrong;
    }
    return {};
}

bool makesSense(const Target& target) {
    switch (target.aim) {
    case Aim::Precision:
    case Aim::Recall:
        return target.value > 0 && target.value <= 1;
    case Aim::F1:
        return true;
    case Aim::Cost:
        return std::isfinite(target.value) && target.value >= 0;
    }
    return false;
}

} // namespace

std::size_t RisingLogits::trueAccepted(double threshold) const {
    return atOrAbove(trueLogits, threshold);
}

std::size_t RisingLogits::falseAccepted(double threshold) const {
    return many.empty() ? atOrAbove(falseLogits, threshold) : atOrAbove(many, threshold);
}

std::optional<double> RisingLogits::nextBelow(double threshold) const {
    const auto a = highestBelow(trueLogits, threshold);
    const auto b = many.empty() ? highestBelow(falseLogits, threshold) : highestBelow(many, threshold);
    return a && b ? std::max(a, b) : a ? a : b;
}

std::optional<double> thresholdFor(const Target& target, const RisingLogits& logits) {
    if (!makesSense(target) || logits.trueLogits.empty())
        return {};
    const auto interval = [&](double lowestAccepted) {
        return Interval{.lower = logits.nextBelow(lowestAccepted).value_or(lowestAccepted - 2),
                        .upper = lowestAccepted};
    };
    std::optional<double> best;
    Interval found;
    const std::size_t positives = logits.trueLogits.size();
    for (std::size_t i = positives; i-- > 0;) {
        const double lowestAccepted = logits.trueLogits[i];
        if (i > 0 && logits.trueLogits[i - 1] == lowestAccepted)
            continue;
        const auto value = worth(target, {.right = static_cast<double>(positives - i),
                                          .wrong = static_cast<double>(logits.falseAccepted(lowestAccepted)),
                                          .positives = static_cast<double>(positives)});
        if (!value || (best && *value < *best))
            continue;
        const Interval here = interval(lowestAccepted);
        if (best && *value == *best && here.upper - here.lower <= found.upper - found.lower)
            continue;
        best = value;
        found = here;
    }
    return best ? std::optional(middle(found)) : std::nullopt;
}

std::vector<CurvePoint> curve(const RisingLogits& logits, std::size_t most) {
    std::vector<double> thresholds;
    const std::size_t each = std::max<std::size_t>(most / 3, 2);
    const auto falseAt = [&](std::size_t fromTop) {
        const std::size_t place = logits.falseCount() - 1 - fromTop;
        return logits.many.empty() ? logits.falseLogits[place] : static_cast<double>(logits.many[place]);
    };
    const auto spread = [each](std::size_t count, std::size_t step) {
        return std::min(count - 1, step * (count - 1) / (each - 1));
    };
    for (std::size_t step = 0; step < each && !logits.trueLogits.empty(); ++step)
        thresholds.push_back(logits.trueLogits[spread(logits.trueLogits.size(), step)]);
    for (std::size_t step = 0; step < each && logits.falseCount() > 0; ++step) {
        thresholds.push_back(falseAt(spread(logits.falseCount(), step)));
        const double share = static_cast<double>(step) / static_cast<double>(each - 1);
        thresholds.push_back(falseAt(static_cast<std::size_t>(
            std::pow(static_cast<double>(logits.falseCount()), share) - 1))); // evenly over its logarithm
    }
    std::ranges::sort(thresholds, std::greater());
    const auto repeated = std::ranges::unique(thresholds);
    thresholds.erase(repeated.begin(), repeated.end());
    std::vector<CurvePoint> points;
    points.reserve(thresholds.size());
    for (const double threshold : thresholds)
        points.push_back({.threshold = threshold,
                          .trueAccepted = logits.trueAccepted(threshold),
                          .falseAccepted = logits.falseAccepted(threshold)});
    return points;
}

} // namespace onelogit::metrics
