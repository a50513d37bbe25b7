#include "widgets/train/training_list_model.h"

#include "widgets/theme/list_text.h"

#include <algorithm>

namespace onelogit::widgets {

QString stateText(TrainingState state) {
    switch (state) {
    case TrainingState::Running:
        return TrainingListModel::tr("running");
    case TrainingState::Waiting:
        return TrainingListModel::tr("waiting");
    case TrainingState::Paused:
        return TrainingListModel::tr("paused");
    case TrainingState::Done:
        return TrainingListModel::tr("done");
    case TrainingState::Failed:
        return TrainingListModel::tr("failed");
    case TrainingState::Stopped:
        return TrainingListModel::tr("stopped");
    case TrainingState::Interrupted:
        return TrainingListModel::tr("interrupted");
    }
    return {};
}

void TrainingListModel::setCards(const QList<TrainingCard>& cards) {
    if (cards == rows)
        return;
    if (std::ranges::equal(cards, rows, {}, &TrainingCard::id, &TrainingCard::id)) {
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i) == cards.at(i))
                continue;
            rows[i] = cards.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
        return;
    }
    beginResetModel();
    rows = cards;
    endResetModel();
}

int TrainingListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

QVariant TrainingListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TrainingCard& card = rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::ToolTipRole:
        return QString(card.title + u'\n' + stateText(card.state) + u'\n' + card.facts);
    case Qt::AccessibleTextRole:
        return listText({card.title, stateText(card.state), card.facts});
    case stateRole:
        return static_cast<int>(card.state);
    case factsRole:
        return card.facts;
    case fractionRole:
        return card.fraction ? QVariant(*card.fraction) : QVariant();
    case idRole:
        return card.id;
    default:
        return {};
    }
}

} // namespace onelogit::widgets
