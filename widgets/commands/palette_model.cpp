#include "widgets/commands/palette_model.h"

#include "widgets/theme/list_text.h"

#include <algorithm>
#include <functional>

namespace onelogit::widgets {
namespace {

constexpr int lessForHints = 20;

std::optional<FuzzyMatch> matchOf(const QString& pattern, const PaletteEntry& entry) {
    std::optional<FuzzyMatch> match = fuzzyMatch(pattern, entry.text);
    if (match || entry.hint.isEmpty())
        return match;
    match = fuzzyMatch(pattern, QString(entry.text + u' ' + entry.hint));
    if (match) {
        match->score -= lessForHints;
        match->places.removeIf([&](int place) { return place >= entry.text.size(); });
    }
    return match;
}

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry>& entries) {
    all = entries;
    match();
}

void PaletteModel::setPattern(const QString& pattern) {
    wanted = pattern;
    match();
}

void PaletteModel::match() {
    beginResetModel();
    rows.clear();
    const bool everything = wanted.trimmed().isEmpty();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (everything && rows.size() == mostRows)
            break;
        if (std::optional<FuzzyMatch> found = matchOf(wanted, all.at(i)))
            rows.push_back({.entry = static_cast<int>(i), .match = std::move(*found)});
    }
    std::ranges::stable_sort(rows, std::greater(), [](const Row& row) { return row.match.score; });
    if (rows.size() > mostRows)
        rows.resize(mostRows);
    endResetModel();
}

int PaletteModel::entryOf(int row) const {
    return row < 0 || row >= rowCount() ? -1 : rows[static_cast<std::size_t>(row)].entry;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows[static_cast<std::size_t>(index.row())];
    const PaletteEntry& entry = all.at(row.entry);
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.hint, entry.shortcut};
        parts.removeAll(QString());
        return listText(parts);
    }
    case hintRole:
        return entry.hint;
    case shortcutRole:
        return entry.shortcut;
    case placesRole:
        return QVariant::fromValue(row.match.places);
    default:
        return {};
    }
}

} // namespace onelogit::widgets
