#include "engine/search/refit.h"

#include "engine/metrics/plateau.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <limits>
#include <unordered_set>

namespace onelogit::search {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t picturesBetweenStopChecks = 65536;

/// Thresholds that do equally well.
struct Candidate {
    metrics::Interval interval; ///< ends without an answer behind them are infinite
    double threshold = 0;       ///< the best of it

    [[nodiscard]] bool open() const { return std::isinf(interval.lower) || std::isinf(interval.upper); }
};

double bestOf(metrics::Interval interval, double present) {
    const bool inside = present > interval.lower && present <= interval.upper;
    if (std::isinf(interval.lower))
        return inside ? present : interval.upper;
    if (std::isinf(interval.upper))
        return inside ? present : std::nextafter(interval.lower, infinity);
    return metrics::middle(interval);
}

bool better(const Candidate& a, const Candidate& b, double present) {
    if (a.open() != b.open())
        return b.open();
    const double widthOfA = a.interval.upper - a.interval.lower;
    const double widthOfB = b.interval.upper - b.interval.lower;
    if (!a.open() && widthOfA != widthOfB)
        return widthOfA > widthOfB;
    return std::abs(a.threshold - present) < std::abs(b.threshold - present);
}

std::uint32_t mistakes(const metrics::OperatingPoint& point) {
    return point.misses() + point.falsePositives;
}

/// Runs of neighbouring points with the fewest mistakes.
std::vector<Candidate> candidates(const metrics::RankedScores& ranked, double present) {
    const auto points = ranked.points();
    std::uint32_t fewest = mistakes(points.front());
    for (const metrics::OperatingPoint& point : points)
        fewest = std::min(fewest, mistakes(point));
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (mistakes(points[i]) != fewest)
            continue;
        const double upper = points[i].threshold;
        while (i + 1 < points.size() && mistakes(points[i + 1]) == fewest)
            ++i;
        const metrics::Interval interval{.lower = i + 1 < points.size() ? points[i + 1].threshold : -infinity,
                                         .upper = upper};
        found.push_back({.interval = interval, .threshold = bestOf(interval, present)});
    }
    return found;
}

Trust trustIn(std::size_t yes, std::size_t no) {
    constexpr std::size_t few = 5;
    if (yes == 0 && no == 0)
        return Trust::None;
    if (yes == 0 || no == 0)
        return Trust::OneSided;
    return yes < few || no < few ? Trust::Few : Trust::Fair;
}

/// Walks away from the line on one side.
class Side {
public:
    Side(const Ranking& ranking, const index::Snapshot& snapshot, const Answers& answers)
        : ranking(ranking), snapshot(snapshot), answers(answers) {}

    /// Takes the picture at `position` unless a copy of it was taken.
    void look(std::size_t position, std::unordered_set<std::uint32_t>& rows) {
        const Ranking::Item& item = ranking.items()[position];
        if (!rows.insert(snapshot.rowOfEntry()[item.entry]).second)
            return;
        const bool answered = !answers.empty() && answers.contains(snapshot.content(item.entry));
        (answered ? answeredItems : newItems).push_back(item);
    }

    [[nodiscard]] std::size_t fresh() const { return newItems.size(); }
    [[nodiscard]] std::size_t all() const { return newItems.size() + answeredItems.size(); }

    [[nodiscard]] std::vector<Ranking::Item> first(std::size_t count) const {
        std::vector<Ranking::Item> items = newItems;
        items.insert(items.end(), answeredItems.begin(), answeredItems.end());
        items.resize(std::min(count, items.size()));
        return items;
    }

private:
    const Ranking& ranking;
    const index::Snapshot& snapshot;
    const Answers& answers;
    std::vector<Ranking::Item> newItems;
    std::vector<Ranking::Item> answeredItems;
};

/// How many of `count` go above where each side has so many to give.
std::size_t shareAbove(std::size_t count, std::size_t above, std::size_t below) {
    const std::size_t half = count - count / 2;
    return std::min(above, std::max(half, count - std::min(count, below)));
}

} // namespace

Result<AnsweredScores> answeredScores(const Ranking& ranking, const index::Snapshot& snapshot, const Answers& answers,
                                      std::stop_token stop) {
    AnsweredScores scores;
    Answers left = answers;
    // Most pictures have no answer: one bit tells, without a walk down the map.
    const auto bitOf = [](const index::ContentHash& content) { return std::size_t{content[0]} << 8 | content[1]; };
    std::bitset<65536> possible;
    for (const auto& [content, yes] : answers)
        possible.set(bitOf(content));
    std::size_t looked = 0;
    for (const Ranking::Item& item : ranking.items()) {
        if (looked++ % picturesBetweenStopChecks == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, snapshot.folder().string(), {}};
        if (left.empty())
            break;
        const index::ContentHash& content = snapshot.content(item.entry);
        if (!possible.test(bitOf(content)))
            continue;
        const auto found = left.find(content);
        if (found == left.end())
            continue;
        (found->second ? scores.yes : scores.no).push_back(static_cast<double>(item.logit));
        left.erase(found);
    }
    return scores;
}

Result<Refit> refit(const AnsweredScores& answers, double present, const metrics::RankedScores* validation) {
    if (!std::isfinite(present))
        return Error{ErrorCode::NotFinite, "threshold", ""};
    Refit result{.threshold = present,
                 .interval = {.lower = -infinity, .upper = infinity},
                 .yes = answers.yes.size(),
                 .no = answers.no.size(),
                 .trust = trustIn(answers.yes.size(), answers.no.size())};
    if (result.trust != Trust::None) {
        const Result<metrics::RankedScores> ranked = metrics::RankedScores::create(answers.yes, answers.no);
        if (!ranked)
            return ranked.error();
        const std::vector<Candidate> all = candidates(*ranked, present);
        const auto best = std::min_element(
            all.begin(), all.end(), [=](const Candidate& a, const Candidate& b) { return better(a, b, present); });
        result.threshold = best->threshold;
        result.interval = best->interval;
        const metrics::OperatingPoint& point = ranked->at(best->threshold);
        result.misses = point.misses();
        result.falseAlarms = point.falsePositives;
    }
    if (validation != nullptr)
        result.validation = validation->at(result.threshold);
    return result;
}

Borderline borderline(const Ranking& ranking, const index::Snapshot& snapshot, double threshold, const Answers& answers,
                      std::size_t count) {
    Side above(ranking, snapshot, answers);
    Side below(ranking, snapshot, answers);
    std::unordered_set<std::uint32_t> rows;
    std::size_t up = ranking.hits(threshold); // the next one above is up - 1
    std::size_t down = up;
    while (above.fresh() + below.fresh() < count && (up > 0 || down < ranking.items().size())) {
        const bool wanted = above.fresh() <= below.fresh();
        if (up > 0 && (wanted || down == ranking.items().size()))
            above.look(--up, rows);
        else
            below.look(down++, rows);
    }
    // Answered ones fill up only what no new picture can.
    const std::size_t fresh = above.fresh() + below.fresh();
    if (fresh >= count)
        return {.above = above.first(above.fresh()), .below = below.first(below.fresh())};
    const std::size_t most = std::min(count, above.all() + below.all());
    const std::size_t fromAbove =
        std::clamp(shareAbove(most, above.all(), below.all()), std::min(above.fresh(), most), most - below.fresh());
    return {.above = above.first(fromAbove), .below = below.first(most - fromAbove)};
}

} // namespace onelogit::search
