#pragma once

#include "engine/index/snapshot.h"
#include "engine/metrics/interval.h"
#include "engine/metrics/ranking.h"
#include "engine/search/ranking.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace onelogit::search {

/// A person's answers of one class: is the picture with this content one?
using Answers = std::map<index::ContentHash, bool>;

/// Scores of the answered pictures of one folder.
struct AnsweredScores {
    std::vector<double> yes;
    std::vector<double> no;
};

/// Copies of a picture count once; answers about pictures that are not listed are left out. O(n log a) for n listed
/// pictures and a answers, at once without answers. Cancelled.
[[nodiscard]] Result<AnsweredScores> answeredScores(const Ranking& ranking, const index::Snapshot& snapshot,
                                                    const Answers& answers, std::stop_token stop = {});

/// How far a threshold from answers may be trusted.
enum class Trust {
    None,     ///< there are no answers: the threshold is the present one
    OneSided, ///< only yes or only no: nothing says how far the other side is
    Few,      ///< fewer than five yes or fewer than five no: one answer more may move it far
    Fair,     ///< at least five of each
};

/// A threshold fitted to answers, and what it rests on.
struct Refit {
    double threshold = 0;
    /// Every threshold above `lower` and up to `upper` makes as few mistakes; an end without an answer behind it is
    /// infinite.
    metrics::Interval interval;
    std::size_t yes = 0;
    std::size_t no = 0;
    std::size_t misses = 0;      ///< yes, and still below the threshold
    std::size_t falseAlarms = 0; ///< no, and still accepted
    Trust trust = Trust::None;
    std::optional<metrics::OperatingPoint> validation; ///< what the threshold does on the model's validation data

    [[nodiscard]] std::size_t mistakes() const { return misses + falseAlarms; }
};

/// The threshold that makes the fewest mistakes on the answers. Of several intervals that do, one between two answers
/// goes before one that is open to a side, a wider before a narrower, then the nearest to `present`. The threshold is
/// its middle. In an open interval nothing says where: `present` stays if it lies there, else the threshold goes just
/// beyond the outermost answer - to the lowest yes itself, which is accepted, or just above the highest no. So answers
/// that are all yes only ever lower it, all no only ever raise it. NotFinite. O(a log a).
[[nodiscard]] Result<Refit> refit(const AnsweredScores& answers, double present,
                                  const metrics::RankedScores* validation = nullptr);

/// The pictures to ask about next. Nearest to the line first, those with an answer behind those without.
struct Borderline {
    std::vector<Ranking::Item> above; ///< score >= threshold
    std::vector<Ranking::Item> below;
};

/// Up to `count` pictures, half of them on each side, one more above for an odd count; a side that has too few is made
/// up for by the other. Of copies of one picture only the nearest. Looks at about as many pictures as there are answers
/// near the line, plus `count`.
[[nodiscard]] Borderline borderline(const Ranking& ranking, const index::Snapshot& snapshot, double threshold,
                                    const Answers& answers, std::size_t count);

} // namespace onelogit::search
