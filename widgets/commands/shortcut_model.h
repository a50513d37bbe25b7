#pragma once

#include <QAbstractItemModel>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace onelogit::widgets {

/// Something that keys do.
struct ShortcutRow {
    QString name; ///< of the action; empty where the keys cannot be changed
    QString group;
    QString text;
    QString keys;         ///< all of them, in the platform's words
    QKeySequence first;   ///< the one that can be changed
    bool changed = false; ///< other keys than the usual ones
    bool operator==(const ShortcutRow&) const = default;
};

/// Rows below their groups; a filter looks into text, keys and group. Columns: text, keys.
class ShortcutModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { nameRole = Qt::UserRole, firstRole, changedRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Rows of one group are neighbours. Other keys of the same rows reset nothing.
    void setRows(const QList<ShortcutRow>& rows);
    void setFilter(const QString& text);
    [[nodiscard]] QModelIndex indexOf(const QString& name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group {
        QString title;
        std::vector<qsizetype> rows; ///< numbers in `all`
    };

    void arrange();
    [[nodiscard]] const ShortcutRow* rowAt(const QModelIndex& index) const;

    QList<ShortcutRow> all;
    QString wanted;
    std::vector<Group> groups;
};

} // namespace onelogit::widgets
