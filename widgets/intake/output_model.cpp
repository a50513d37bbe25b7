#include "widgets/intake/output_model.h"

#include <QLocale>

namespace onelogit::widgets {

void OutputModel::setNames(const QStringList& names) {
    beginResetModel();
    shown = names;
    if (tops.size() != shown.size())
        tops.clear();
    endResetModel();
}

void OutputModel::setPictures(const QList<QImage>& pictures, const QList<QList<int>>& newTops) {
    images = pictures;
    tops = newTops.size() == shown.size() ? newTops : QList<QList<int>>();
    if (!shown.isEmpty())
        Q_EMIT dataChanged(index(0, Pictures), index(rowCount() - 1, Pictures));
}

int OutputModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown.size());
}

int OutputModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutputModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (index.column() == Pictures) {
        if (role != picturesRole)
            return {};
        QList<QImage> list;
        for (const int picture : row < tops.size() ? tops.at(row) : QList<int>())
            if (picture >= 0 && picture < images.size())
                list.append(images.at(picture));
        return QVariant::fromValue(list);
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return index.column() == Number ? QLocale().toString(row) : shown.at(row);
}

QVariant OutputModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == Number ? tr("output") : section == Name ? tr("name") : tr("its highest pictures");
}

Qt::ItemFlags OutputModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? plain | Qt::ItemIsEditable : plain;
}

bool OutputModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const bool editable = checkIndex(index, CheckIndexOption::IndexIsValid) && index.column() == Name;
    const QString name = value.toString().trimmed();
    if (!editable || role != Qt::EditRole || name.isEmpty() || name == shown.at(index.row()) || shown.contains(name))
        return false;
    shown[index.row()] = name;
    Q_EMIT dataChanged(index, index);
    Q_EMIT named(index.row(), name);
    return true;
}

} // namespace onelogit::widgets
