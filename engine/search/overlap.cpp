#include "engine/search/overlap.h"

#include <algorithm>
#include <limits>
#include <string>

namespace onelogit::search {
namespace {

using Places = std::vector<std::uint32_t>;

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t picturesBetweenStopChecks = 65536;

bool stopAt(std::size_t i, const std::stop_token& stop) {
    return i % picturesBetweenStopChecks == 0 && stop.stop_requested();
}

/// Where each entry stands in the ranking.
Result<Places> placesOf(const Ranking& ranking, std::size_t entries, const std::stop_token& stop) {
    Places places(entries, nowhere);
    const std::span<const Ranking::Item> items = ranking.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (stopAt(i, stop))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (items[i].entry >= entries)
            return Error{ErrorCode::CountMismatch, "rankings",
                         "entry " + std::to_string(items[i].entry) + " of " + std::to_string(entries)};
        if (places[items[i].entry] != nowhere)
            return Error{ErrorCode::InvalidArgument, "rankings",
                         "entry " + std::to_string(items[i].entry) + " is listed twice"};
        places[items[i].entry] = static_cast<std::uint32_t>(i);
    }
    return places;
}

Places inOrderOf(const Ranking& ranking, const Places& places) {
    Places ordered;
    ordered.reserve(ranking.items().size());
    for (const Ranking::Item& item : ranking.items())
        ordered.push_back(places[item.entry]);
    return ordered;
}

std::size_t countBelow(std::span<const std::uint32_t> places, std::size_t end) {
    const auto limit = static_cast<std::uint32_t>(end);
    std::uint32_t count = 0;
    for (const std::uint32_t place : places)
        count += place < limit ? 1 : 0;
    return count;
}

float scoreAt(const Ranking& ranking, std::uint32_t place) {
    return place == nowhere ? -std::numeric_limits<float>::infinity() : ranking.items()[place].logit;
}

} // namespace

Result<std::shared_ptr<const Overlap>> Overlap::create(std::shared_ptr<const Ranking> a,
                                                       std::shared_ptr<const Ranking> b, std::size_t entries,
                                                       std::stop_token stop) {
    const Result<Places> ofA = placesOf(*a, entries, stop);
    if (!ofA)
        return ofA.error();
    const Result<Places> ofB = placesOf(*b, entries, stop);
    if (!ofB)
        return ofB.error();
    Overlap overlap(std::move(a), std::move(b));
    overlap.placeInB = inOrderOf(*overlap.rankingA, *ofB);
    overlap.placeInA = inOrderOf(*overlap.rankingB, *ofA);
    return std::make_shared<const Overlap>(std::move(overlap));
}

OverlapCounts Overlap::counts(double thresholdA, double thresholdB) const {
    const std::size_t hitsA = rankingA->hits(thresholdA);
    const std::size_t hitsB = rankingB->hits(thresholdB);
    const std::size_t both = hitsA < hitsB ? countBelow(std::span(placeInB).first(hitsA), hitsB)
                                           : countBelow(std::span(placeInA).first(hitsB), hitsA);
    return {.onlyA = hitsA - both, .both = both, .onlyB = hitsB - both};
}

std::vector<Overlap::Item> Overlap::items(Part part, double thresholdA, double thresholdB) const {
    const std::size_t hitsA = rankingA->hits(thresholdA);
    const std::size_t hitsB = rankingB->hits(thresholdB);
    std::vector<Item> listed;
    if (part != Part::OnlyB)
        for (std::size_t i = 0; i < hitsA; ++i) {
            const bool inB = placeInB[i] < hitsB;
            if (part != Part::Either && inB != (part == Part::Both))
                continue;
            const Ranking::Item& item = rankingA->items()[i];
            listed.push_back({.entry = item.entry, .a = item.logit, .b = scoreAt(*rankingB, placeInB[i])});
        }
    if (part == Part::OnlyB || part == Part::Either)
        for (std::size_t i = 0; i < hitsB; ++i) {
            if (placeInA[i] < hitsA)
                continue;
            const Ranking::Item& item = rankingB->items()[i];
            listed.push_back({.entry = item.entry, .a = scoreAt(*rankingA, placeInA[i]), .b = item.logit});
        }
    return listed;
}

} // namespace onelogit::search
