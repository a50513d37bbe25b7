#include "widgets/models/model_list_model.h"

#include "widgets/theme/list_text.h"

#include <algorithm>

namespace onelogit::widgets {

void ModelListModel::setCards(const QList<ModelCard>& cards) {
    if (cards == rows)
        return;
    if (std::ranges::equal(cards, rows, {}, &ModelCard::path, &ModelCard::path)) {
        rows = cards;
        Q_EMIT dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    rows = cards;
    endResetModel();
}

void ModelListModel::setCurrent(int row) {
    if (row == current)
        return;
    const int before = current;
    current = row;
    for (const int changed : {before, current})
        if (changed >= 0 && changed < rows.size())
            Q_EMIT dataChanged(index(changed), index(changed), {currentRole, Qt::AccessibleTextRole});
}

int ModelListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

QVariant ModelListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModelCard& card = rows.at(index.row());
    const QString alignment = !card.aligned   ? tr("loss not known")
                              : *card.aligned ? tr("aligned with the Principle of Logit Separation")
                                              : tr("not aligned with the Principle of Logit Separation");
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::ToolTipRole:
        return QString(card.path + u'\n' + alignment);
    case Qt::AccessibleTextRole: {
        QStringList words{card.title, card.facts, alignment};
        if (index.row() == current)
            words << tr("chosen");
        return listText(words);
    }
    case factsRole:
        return card.facts;
    case alignedRole:
        return card.aligned ? QVariant(*card.aligned) : QVariant();
    case currentRole:
        return index.row() == current;
    default:
        return {};
    }
}

Qt::ItemFlags ModelListModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool ModelListModel::moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                              const QModelIndex& destinationParent, int destinationChild) {
    const auto size = static_cast<int>(rows.size());
    const bool inside = sourceRow >= 0 && sourceRow < size && destinationChild >= 0 && destinationChild <= size;
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || !inside)
        return false;
    if (!beginMoveRows({}, sourceRow, sourceRow, {}, destinationChild))
        return false; // onto itself
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    rows.move(sourceRow, to);
    if (current == sourceRow)
        current = to;
    else if (sourceRow < current && current <= to)
        --current;
    else if (to <= current && current < sourceRow)
        ++current;
    endMoveRows();
    Q_EMIT rowMoved(sourceRow, to);
    return true;
}

} // namespace onelogit::widgets
