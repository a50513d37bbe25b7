#pragma once

#include "widgets/train/training_list_model.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace onelogit::widgets {

/// The trainings and what can be done with the selected one. Object names: "trainingList", "trainingList.view",
/// "trainingList.pause", "trainingList.keep", "trainingList.discard", "trainingList.up", "trainingList.down",
/// "trainingList.again", "trainingList.compare", "trainingList.search", "trainingList.save", "trainingList.remove".
class TrainingList : public QFrame {
    Q_OBJECT

public:
    explicit TrainingList(QWidget* parent = nullptr);

    /// Keeps the selected id; selects the first where it is gone.
    void setCards(const QList<TrainingCard>& cards);
    /// 0 for none.
    [[nodiscard]] quint64 selected() const;
    void select(quint64 id);

Q_SIGNALS:
    void selectionChanged(quint64 id);
    void pauseRequested(quint64 id);
    void resumeRequested(quint64 id);
    void keepRequested(quint64 id);
    void discardRequested(quint64 id);
    /// Earlier (-1) or later (1) among those that wait.
    void moveRequested(quint64 id, int by);
    /// The form takes its settings.
    void againRequested(quint64 id);
    void compareRequested(quint64 id);
    void searchRequested(quint64 id);
    /// Its record, to another file.
    void saveRequested(quint64 id);
    void removeRequested(quint64 id);

private:
    QPushButton* addButton(const QString& name, const QString& text, const QString& toolTip);
    QWidget* makeButtons();
    void showButtons();
    [[nodiscard]] const TrainingCard* current() const;

    TrainingListModel* source = nullptr;
    QListView* view = nullptr;
    QLabel* empty = nullptr;
    QLabel* facts = nullptr;
    QPushButton* pause = nullptr;
    QPushButton* keep = nullptr;
    QPushButton* discard = nullptr;
    QPushButton* up = nullptr;
    QPushButton* down = nullptr;
    QPushButton* again = nullptr;
    QPushButton* compare = nullptr;
    QPushButton* search = nullptr;
    QPushButton* save = nullptr;
    QPushButton* remove = nullptr;
};

} // namespace onelogit::widgets
