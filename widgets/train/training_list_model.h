#pragma once

#include <QAbstractListModel>
#include <QString>

#include <optional>

namespace onelogit::widgets {

enum class TrainingState { Running, Waiting, Paused, Done, Failed, Stopped, Interrupted };

/// One training as the list shows it.
struct TrainingCard {
    quint64 id = 0;
    QString title; ///< "7 losses on fashion-mnist"
    TrainingState state = TrainingState::Waiting;
    QString facts;                  ///< "epoch 3 of 10 · done at 14:32", "0.053 with binary cross-entropy", an error
    std::optional<double> fraction; ///< 0 to 1 while it runs or is paused
    bool canKeep = false;           ///< it can be stopped with the best epoch so far
    bool operator==(const TrainingCard&) const = default;
};

/// "running", "waiting", ... in the person's language.
[[nodiscard]] QString stateText(TrainingState state);

/// Trainings, the newest first. DisplayRole is the title.
class TrainingListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { stateRole = Qt::UserRole, factsRole, fractionRole, idRole };

    using QAbstractListModel::QAbstractListModel;

    /// The same ids in the same order keep selection and scroll position.
    void setCards(const QList<TrainingCard>& cards);
    [[nodiscard]] const QList<TrainingCard>& cards() const { return rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<TrainingCard> rows;
};

} // namespace onelogit::widgets
