#pragma once

#include "engine/metrics/ranking.h"
#include "engine/search/ranking.h"

#include <memory>
#include <optional>
#include <variant>

namespace onelogit::search {

/// One threshold seen from four sides.
struct Faces {
    double threshold = 0;
    std::size_t hits = 0;            ///< pictures with score >= threshold
    bool atLeast = false;            ///< the ranking ends above the threshold: there may be more hits
    std::size_t pictures = 0;        ///< in all
    std::optional<double> precision; ///< on the validation data; empty without any, or where nothing is accepted there
    std::optional<double> missed;    ///< part of the validation's true logits below; empty where there are none
};

/// No threshold does what was asked.
struct OutOfReach {
    std::optional<double> best; ///< the nearest that can be had of what was asked; empty without validation data
    std::optional<Faces> faces; ///< where that is
};

using Choice = std::variant<Faces, OutOfReach>;

/// The threshold's four faces over one ranking, the middle two from the logits of a model's validation data, of the
/// same class and kind of score. Thresholds lie in the middle of the interval in which they change nothing. Immutable.
class OperatingCurve {
public:
    /// `pictures`: ranked or below the ranking's floor. `validation` may be empty.
    OperatingCurve(std::shared_ptr<const Ranking> ranking, std::size_t pictures,
                   std::optional<metrics::RankedScores> validation);

    [[nodiscard]] const std::optional<metrics::RankedScores>& validation() const { return known; }

    /// O(log n). NaN accepts nothing.
    [[nodiscard]] Faces at(double threshold) const;

    /// "At least this part right": the most recall with at least this precision on the validation data. O(v) for v
    /// validation logits.
    [[nodiscard]] Choice forPrecision(double precision) const;

    /// "Miss at most this part": the highest threshold that does, on the validation data. O(v).
    [[nodiscard]] Choice forMissed(double missed) const;

    /// "About so many hits": between the last that is one and the first that is not. Equal scores stay together: the
    /// nearest number that can be had, the larger of two equally near ones, and never none where one was asked for.
    /// OutOfReach for more pictures than are ranked. O(log n).
    [[nodiscard]] Choice forHits(std::size_t hits) const;

private:
    [[nodiscard]] double thresholdAfter(std::size_t hits) const;

    std::shared_ptr<const Ranking> ranking;
    std::size_t pictures;
    std::optional<metrics::RankedScores> known;
};

} // namespace onelogit::search
