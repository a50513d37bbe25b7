#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace onelogit::widgets {

struct FuzzyMatch {
    int score = 0;     ///< higher is nearer
    QList<int> places; ///< of the pattern's letters in the text, rising
    bool operator==(const FuzzyMatch&) const = default;
};

/// The letters of the pattern in their order, with anything between them, in any letter case; spaces of the pattern
/// count for nothing. Starts of words and letters side by side score more, long texts a little less. None where a
/// letter is missing; an empty pattern matches everything. O(pattern x text).
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace onelogit::widgets
