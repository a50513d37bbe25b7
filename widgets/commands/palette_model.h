#pragma once

#include "widgets/commands/fuzzy_match.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <vector>

namespace onelogit::widgets {

/// Something that can be chosen in the palette.
struct PaletteEntry {
    QString text;     ///< "class: sneaker"
    QString hint;     ///< where else it is found; matched with less weight
    QString shortcut; ///< in the platform's words
};

/// The entries that a pattern matches, the nearest first; equal ones, and all of them without a pattern, in their
/// order.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int mostRows = 100;
    enum Role { hintRole = Qt::UserRole, shortcutRole, placesRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry>& entries);
    void setPattern(const QString& pattern);
    /// The number of a row's entry in the list that was set; -1 for no row.
    [[nodiscard]] int entryOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// AccessibleTextRole is all of a row in one sentence; placesRole (QList<int>) the matched letters of the text.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int entry = 0;
        FuzzyMatch match;
    };

    void match();

    QList<PaletteEntry> all;
    QString wanted;
    std::vector<Row> rows;
};

} // namespace onelogit::widgets
