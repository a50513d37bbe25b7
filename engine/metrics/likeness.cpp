#include "engine/metrics/likeness.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace onelogit::metrics {
namespace {

constexpr std::size_t innerBins = 16;
constexpr std::size_t fewestScores = 100;
constexpr std::size_t fewestValidation = 20;

template<typename Number>
bool allFinite(std::span<const Number> values) {
    return std::all_of(values.begin(), values.end(), [](Number value) { return std::isfinite(value); });
}

/// Rising edges, the lowest and highest validation logit among them, such that each bin has about the same weight where
/// true and false logits weigh the same together.
std::vector<double> edgesOf(std::span<const double> trueLogits, std::span<const double> falseLogits) {
    struct Weighed {
        double logit;
        double weight;
    };
    std::vector<Weighed> all;
    all.reserve(trueLogits.size() + falseLogits.size());
    for (const std::span<const double> side : {trueLogits, falseLogits})
        for (const double logit : side)
            all.push_back({.logit = logit, .weight = 0.5 / static_cast<double>(side.size())});
    std::sort(all.begin(), all.end(), [](const Weighed& a, const Weighed& b) { return a.logit < b.logit; });

    std::vector<double> edges{all.front().logit};
    double weight = 0;
    for (const Weighed& item : all) {
        const double wanted = static_cast<double>(edges.size()) / innerBins;
        if (weight >= wanted && item.logit > edges.back())
            edges.push_back(item.logit);
        weight += item.weight;
    }
    // Just above the highest, which belongs to the last bin within.
    edges.push_back(std::nextafter(all.back().logit, HUGE_VAL));
    return edges;
}

/// Parts of the values below the first edge, between edges and above the last one.
template<typename Number>
std::vector<double> parts(std::span<const Number> values, const std::vector<double>& edges) {
    std::vector<std::uint64_t> counts(edges.size() + 1);
    for (const Number value : values) {
        const auto bin = std::upper_bound(edges.begin(), edges.end(), static_cast<double>(value));
        ++counts[static_cast<std::size_t>(bin - edges.begin())];
    }
    std::vector<double> result;
    result.reserve(counts.size());
    for (const std::uint64_t count : counts)
        result.push_back(static_cast<double>(count) / static_cast<double>(values.size()));
    return result;
}

/// The share s in [0, 1] with the smallest sum of |a - s d|, a convex function: the weighted median of a / d.
double nearestShare(const std::vector<double>& folder, const std::vector<double>& high,
                    const std::vector<double>& low) {
    struct Bend {
        double share;
        double weight;
    };
    std::vector<Bend> bends;
    double total = 0;
    for (std::size_t i = 0; i < folder.size(); ++i)
        if (const double slope = high[i] - low[i]; slope != 0) {
            bends.push_back({.share = (folder[i] - low[i]) / slope, .weight = std::abs(slope)});
            total += std::abs(slope);
        }
    if (bends.empty())
        return 0.5;
    std::sort(bends.begin(), bends.end(), [](const Bend& a, const Bend& b) { return a.share < b.share; });
    double weight = 0;
    for (const Bend& bend : bends) {
        weight += bend.weight;
        if (weight >= total / 2)
            return std::clamp(bend.share, 0.0, 1.0);
    }
    return std::clamp(bends.back().share, 0.0, 1.0);
}

double variance(double part, std::size_t count) {
    return part * (1 - part) / static_cast<double>(count);
}

} // namespace

Result<Likeness> likeness(std::span<const double> trueLogits, std::span<const double> falseLogits,
                          std::span<const float> folder) {
    if (trueLogits.empty() || falseLogits.empty())
        return Error{ErrorCode::InvalidArgument, "validation logits",
                     trueLogits.empty() ? "there are no true ones" : "there are no false ones"};
    if (!allFinite(trueLogits) || !allFinite(falseLogits) || !allFinite(folder))
        return Error{ErrorCode::NotFinite, "logits", ""};
    Likeness result{.scores = folder.size()};
    if (folder.empty())
        return result;

    const std::vector<double> edges = edgesOf(trueLogits, falseLogits);
    const std::vector<double> seen = parts(folder, edges);
    const std::vector<double> high = parts(trueLogits, edges);
    const std::vector<double> low = parts(falseLogits, edges);
    result.share = nearestShare(seen, high, low);
    const double share = result.share;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const double mixed = share * high[i] + (1 - share) * low[i];
        result.distance += std::abs(seen[i] - mixed) / 2;
        // A sample's part of a bin is about normal around the true one, E|x| = deviation * sqrt(2 / pi).
        const double spread = variance(mixed, folder.size()) + share * share * variance(high[i], trueLogits.size()) +
                              (1 - share) * (1 - share) * variance(low[i], falseLogits.size());
        result.chance += std::sqrt(spread / (2 * std::numbers::pi));
    }
    if (folder.size() >= fewestScores && trueLogits.size() >= fewestValidation &&
        falseLogits.size() >= fewestValidation)
        result.verdict = result.distance - result.chance > mostDifference ? Verdict::Different : Verdict::Alike;
    return result;
}

} // namespace onelogit::metrics
