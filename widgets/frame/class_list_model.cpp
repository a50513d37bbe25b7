#include "widgets/frame/class_list_model.h"

namespace onelogit::widgets {

void ClassListModel::setNames(const QStringList& names) {
    beginResetModel();
    classes = names;
    examples.clear();
    endResetModel();
}

void ClassListModel::setAllClassesOffered(bool offered) {
    if (offered == allOffered)
        return;
    if (classes.isEmpty()) {
        allOffered = offered;
        return;
    }
    if (offered) {
        beginInsertRows({}, 0, 0);
        allOffered = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, 0, 0);
        allOffered = false;
        endRemoveRows();
    }
}

void ClassListModel::setExample(int classNumber, const QIcon& picture) {
    if (classNumber < 0 || classNumber >= classes.size())
        return;
    examples.insert(classNumber, picture);
    const QModelIndex changed = index(classNumber + offset());
    Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole});
}

int ClassListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(classes.size()) + offset();
}

QVariant ClassListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int classNumber = index.row() - offset();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return classNumber < 0 ? tr("all classes") : classes.at(classNumber);
    case Qt::DecorationRole: {
        const auto found = examples.constFind(classNumber);
        return found == examples.constEnd() ? QVariant() : QVariant(*found);
    }
    default:
        return {};
    }
}

} // namespace onelogit::widgets
