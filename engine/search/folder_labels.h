#pragma once

#include "engine/index/snapshot.h"
#include "engine/metrics/ranking.h"
#include "engine/search/ranking.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace onelogit::search {

/// What the names of sub-folders say of a snapshot's pictures. Immutable.
class FolderLabels {
public:
    struct Folder {
        std::string path; ///< bytes, relative to the snapshot's folder; empty for that folder itself
        std::size_t pictures = 0;
        bool operator==(const Folder&) const = default;
    };

    /// A picture is of a class where a folder above it, below the snapshot's, has the class's name; the nearest to the
    /// file wins. Names are the same in either letter case (ASCII), with '_', '-', '/' or blanks between words, and
    /// with a number before them ("07_sneaker") where the name with its number is not a class itself. A name that so
    /// fits two classes counts only where it is one of them to the letter: nothing is guessed. O(bytes of paths).
    /// Cancelled.
    [[nodiscard]] static Result<FolderLabels> create(const index::Snapshot& snapshot, const ClassCatalog& catalog,
                                                     std::stop_token stop = {});

    [[nodiscard]] std::size_t size() const { return labels.size(); }
    [[nodiscard]] std::optional<ClassId> of(std::size_t entry) const {
        return labels[entry] < 0 ? std::nullopt : std::optional(ClassId{labels[entry]});
    }

    [[nodiscard]] std::size_t labelled() const { return known; }
    [[nodiscard]] std::size_t of(ClassId id) const { return counts.at(static_cast<std::size_t>(id.value)); }
    /// Classes of which there are pictures.
    [[nodiscard]] std::size_t classes() const;
    /// The folders of the pictures without a label, in the order of their paths' bytes.
    [[nodiscard]] const std::vector<Folder>& unmatched() const { return others; }

    /// Two classes or half of the pictures are labelled: figures can be drawn from it.
    [[nodiscard]] bool usable() const { return classes() >= 2 || (known > 0 && 2 * known >= size()); }

private:
    std::vector<std::int32_t> labels; ///< -1: none
    std::vector<std::size_t> counts;  ///< one a class
    std::vector<Folder> others;
    std::size_t known = 0;
};

/// A class's ranking against the labels.
struct LabelledRates {
    metrics::RankedScores ranked;           ///< of labelled pictures; at() gives precision and recall, O(log n)
    std::optional<double> averagePrecision; ///< empty without a picture of the class
    std::size_t unlabelled = 0;             ///< left out: nothing is known of them
};

/// O(n log n), once a class. CountMismatch for a ranking of another snapshot, InvalidArgument for one that lists not
/// every picture or for labels that name none.
[[nodiscard]] Result<LabelledRates> labelledRates(const Ranking& ranking, const FolderLabels& labels);

} // namespace onelogit::search
