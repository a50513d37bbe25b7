#pragma once

#include "app/mainwindow/workspace.h"
#include "app/settings/settings.h"
#include "widgets/train/train_choice.h"

#include <QWidget>

namespace onelogit::widgets {
class RaceWall;
class TrainForm;
class TrainingList;
} // namespace onelogit::widgets

namespace onelogit::app {

/// What to train on the left, how separation forms in the middle, the trainings on the right. Object name "trainPage".
class TrainPage : public QWidget {
    Q_OBJECT

public:
    explicit TrainPage(const Workspace& workspace, QWidget* parent = nullptr);

    /// Learned from until a person chooses something else.
    void setSpareData(const QString& folder);
    void chooseData(const QString& folder);
    void store(Settings& settings) const;
    void restore(const Settings& settings);

Q_SIGNALS:
    /// The models of a training are being opened.
    void compareRequested();
    void searchRequested();
    void saveRequested(quint64 id);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectForm();
    void connectList();
    void askForData();
    void showData();
    void showTrunk();
    void showPresets();
    void showDevices();
    void showWaitingChoice();
    void showTrainings();
    void start();
    void takeSettings(quint64 id);
    void openModels(quint64 id, bool all);

    Workspace workspace;
    QString spareData;
    QString formerData;                                ///< of an earlier time, read when the page is shown
    std::optional<widgets::TrainChoice> waitingChoice; ///< a head, for a model to put it on
    std::optional<widgets::TrainKind> presetsOf;
    std::size_t presetsFor = 0; ///< training pictures
    widgets::TrainForm* form = nullptr;
    widgets::RaceWall* race = nullptr;
    widgets::TrainingList* list = nullptr;
    quint64 shown = 0;
    std::vector<std::size_t> drawn; ///< what the wall depends on, as it was drawn
};

} // namespace onelogit::app
