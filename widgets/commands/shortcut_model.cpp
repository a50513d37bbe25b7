#include "widgets/commands/shortcut_model.h"

#include <QFont>

#include <algorithm>

namespace onelogit::widgets {
namespace {

constexpr quintptr isGroup = 0; ///< internal id; of a row: its group's number plus one

QFont boldFont() {
    QFont font;
    font.setBold(true);
    return font;
}

bool sameButKeys(const ShortcutRow& a, const ShortcutRow& b) {
    return a.name == b.name && a.group == b.group && a.text == b.text;
}

} // namespace

void ShortcutModel::setRows(const QList<ShortcutRow>& rows) {
    const bool same = wanted.isEmpty() && std::ranges::equal(all, rows, sameButKeys);
    all = rows;
    if (!same)
        return arrange();
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 1, parent));
    }
}

void ShortcutModel::setFilter(const QString& text) {
    wanted = text.trimmed();
    arrange();
}

void ShortcutModel::arrange() {
    beginResetModel();
    groups.clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const ShortcutRow& row = all.at(i);
        const bool matches =
            std::ranges::any_of(std::initializer_list{row.text, row.keys, row.group},
                                [this](const QString& part) { return part.contains(wanted, Qt::CaseInsensitive); });
        if (!matches)
            continue;
        if (groups.empty() || groups.back().title != row.group)
            groups.push_back({.title = row.group, .rows = {}});
        groups.back().rows.push_back(i);
    }
    endResetModel();
}

const ShortcutRow* ShortcutModel::rowAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == isGroup)
        return nullptr;
    return &all.at(groups[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())]);
}

QModelIndex ShortcutModel::indexOf(const QString& name) const {
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row)
            if (rowAt(index(row, 0, parent))->name == name)
                return index(row, 0, parent);
    }
    return {};
}

QModelIndex ShortcutModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : isGroup);
}

QModelIndex ShortcutModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == isGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, isGroup);
}

int ShortcutModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(groups.size());
    if (parent.internalId() != isGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int ShortcutModel::columnCount(const QModelIndex&) const {
    return 2;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ShortcutRow* row = rowAt(index);
    if (!row) {
        if (index.column() == 0 && role == Qt::DisplayRole)
            return groups[static_cast<std::size_t>(index.row())].title;
        return role == Qt::FontRole ? QVariant(boldFont()) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? row->text : row->keys;
    case Qt::ToolTipRole:
        return row->name.isEmpty() ? tr("These keys cannot be changed") : QVariant();
    case Qt::FontRole:
        return row->changed ? QVariant(boldFont()) : QVariant();
    case nameRole:
        return row->name;
    case firstRole:
        return row->first;
    case changedRole:
        return row->changed;
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("what") : tr("keys");
}

} // namespace onelogit::widgets
