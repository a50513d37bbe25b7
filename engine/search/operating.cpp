#include "engine/search/operating.h"

#include "engine/metrics/plateau.h"
#include "engine/metrics/thresholds.h"

#include <algorithm>
#include <cmath>

namespace onelogit::search {
namespace {

double scoreOf(const Ranking::Item& item) {
    return static_cast<double>(item.logit);
}

/// The precision nearest to what is out of reach: the highest of a threshold that accepts something.
double highestPrecision(const metrics::RankedScores& ranked) {
    double best = 0;
    for (const metrics::OperatingPoint& point : ranked.points().subspan(1))
        best = std::max(best, point.precision());
    return best;
}

/// The recall of the fewest true logits of which at most `missed` is left out, as OperatingPoint computes it.
double recallFor(double missed, std::size_t positives) {
    constexpr double rounding = 1e-9; // 1 - 0.9 is a little less than a tenth
    const auto all = static_cast<double>(positives);
    return std::max(0.0, std::ceil(all * (1 - missed) - rounding)) / all;
}

/// The ends of the run of equal scores that begins before `position` and ends behind it.
struct Run {
    std::size_t first = 0;
    std::size_t end = 0;
};

Run runAround(std::span<const Ranking::Item> items, std::size_t position) {
    const auto [first, end] =
        std::equal_range(items.begin(), items.end(), items[position - 1],
                         [](const Ranking::Item& a, const Ranking::Item& b) { return a.logit > b.logit; });
    return {.first = static_cast<std::size_t>(first - items.begin()),
            .end = static_cast<std::size_t>(end - items.begin())};
}

} // namespace

OperatingCurve::OperatingCurve(std::shared_ptr<const Ranking> ranking, std::size_t pictures,
                               std::optional<metrics::RankedScores> validation)
    : ranking(std::move(ranking)), pictures(pictures), known(std::move(validation)) {}

Faces OperatingCurve::at(double threshold) const {
    Faces faces{.threshold = threshold,
                .hits = ranking->hits(threshold),
                .atLeast = threshold < ranking->floor() && ranking->items().size() < pictures,
                .pictures = pictures};
    if (!known)
        return faces;
    const metrics::OperatingPoint& point = known->at(threshold);
    if (point.accepted() > 0)
        faces.precision = point.precision();
    if (point.positives > 0)
        faces.missed = point.misses() / static_cast<double>(point.positives);
    return faces;
}

Choice OperatingCurve::forPrecision(double precision) const {
    if (!known)
        return OutOfReach{};
    if (const auto choice = metrics::thresholdForPrecision(*known, precision))
        return at(choice->threshold);
    const double best = highestPrecision(*known);
    return OutOfReach{.best = best, .faces = at(metrics::thresholdForPrecision(*known, best)->threshold)};
}

Choice OperatingCurve::forMissed(double missed) const {
    if (!known || known->positives() == 0)
        return OutOfReach{};
    const std::size_t positives = known->positives();
    if (missed >= 0)
        return at(metrics::thresholdForRecall(*known, recallFor(std::min(missed, 1.0), positives))->threshold);
    return OutOfReach{.best = 0, .faces = at(metrics::thresholdForRecall(*known, 1)->threshold)};
}

Choice OperatingCurve::forHits(std::size_t hits) const {
    const std::span<const Ranking::Item> items = ranking->items();
    if (hits > items.size()) {
        const double most = static_cast<double>(items.size());
        return OutOfReach{.best = most, .faces = at(thresholdAfter(items.size()))};
    }
    if (hits == 0)
        return at(thresholdAfter(0));
    const Run run = runAround(items, hits);
    const bool larger = run.first == 0 || run.end - hits <= hits - run.first;
    return at(thresholdAfter(larger ? run.end : run.first));
}

double OperatingCurve::thresholdAfter(std::size_t hits) const {
    const std::span<const Ranking::Item> items = ranking->items();
    if (items.empty())
        return std::isfinite(ranking->floor()) ? ranking->floor() : 0;
    metrics::Interval interval;
    if (hits > 0)
        interval.upper = scoreOf(items[hits - 1]);
    if (hits < items.size())
        interval.lower = scoreOf(items[hits]);
    else
        interval.lower = std::isfinite(ranking->floor())
                             ? std::min(ranking->floor(), interval.upper)
                             : std::min(interval.upper - 1, std::nextafter(interval.upper, -HUGE_VAL));
    if (hits == 0)
        interval.upper = std::max(interval.lower + 1, std::nextafter(interval.lower, HUGE_VAL));
    return metrics::middle(interval);
}

} // namespace onelogit::search
