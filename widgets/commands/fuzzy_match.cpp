#include "widgets/commands/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace onelogit::widgets {
namespace {

constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr int letter = 4;
constexpr int wordStart = 8;
constexpr int sideBySide = 10;
constexpr int gap = 2;
constexpr int textStart = 6;
constexpr int lengthWeight = 16; ///< letters of a text that weigh as one point

QList<QChar> letters(QStringView pattern) {
    QList<QChar> found;
    for (const QChar each : pattern)
        if (!each.isSpace())
            found.append(each.toCaseFolded());
    return found;
}

bool startsWord(QStringView text, qsizetype at) {
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

bool isContained(const QList<QChar>& pattern, QStringView text) {
    qsizetype next = 0;
    for (const QChar each : text)
        if (next < pattern.size() && each.toCaseFolded() == pattern.at(next))
            ++next;
    return next == pattern.size();
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView given, QStringView text) {
    const QList<QChar> pattern = letters(given);
    if (pattern.isEmpty())
        return FuzzyMatch{};
    if (!isContained(pattern, text))
        return {};
    const auto width = static_cast<std::size_t>(text.size());
    const auto height = static_cast<std::size_t>(pattern.size());
    // best[j][i]: the first j + 1 letters, the last of them at i; from[j][i]: where the one before it stood.
    std::vector<int> best(width * height, none);
    std::vector<std::size_t> from(width * height, 0);
    for (std::size_t j = 0; j < height; ++j) {
        int reached = none; // of the row above, at least one letter further left
        std::size_t place = 0;
        for (std::size_t i = j; i < width; ++i) {
            if (j > 0 && i > 1 && best[(j - 1) * width + i - 2] > reached) {
                reached = best[(j - 1) * width + i - 2];
                place = i - 2;
            }
            const auto at = static_cast<qsizetype>(i);
            if (text.at(at).toCaseFolded() != pattern.at(static_cast<qsizetype>(j)))
                continue;
            const int own = letter + (startsWord(text, at) ? wordStart : 0) + (at == 0 ? textStart : 0);
            int& here = best[j * width + i];
            if (j == 0) {
                here = own;
                continue;
            }
            const int beside = best[(j - 1) * width + i - 1] + sideBySide;
            const int apart = reached - gap;
            here = own + std::max(beside, apart);
            from[j * width + i] = beside >= apart ? i - 1 : place;
        }
    }
    const auto last = best.begin() + static_cast<std::ptrdiff_t>((height - 1) * width);
    auto at = static_cast<std::size_t>(std::max_element(last, best.end()) - last);
    FuzzyMatch match{.score = last[static_cast<std::ptrdiff_t>(at)] - static_cast<int>(text.size()) / lengthWeight,
                     .places = {}};
    for (std::size_t j = height; j-- > 0; at = from[j * width + at])
        match.places.prepend(static_cast<int>(at));
    return match;
}

} // namespace onelogit::widgets
