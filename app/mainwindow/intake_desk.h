#pragma once

#include "app/controllers/intake_session.h"
#include "app/mainwindow/workspace.h"

#include <QPointer>
#include <QWidget>

#include <deque>

namespace onelogit::widgets {
class IntakeDialog;
}

namespace onelogit::app {

/// Opens the intake dialog for models that need a person, one after the other. Closing a dialog without an answer
/// leaves everything as it was.
class IntakeDesk : public QObject {
    Q_OBJECT

public:
    IntakeDesk(const Workspace& workspace, QWidget& window);

    /// Sample pictures while no folder is open.
    void setSpareFolder(const QString& folder) { spareFolder = folder; }

    void ask(const WaitingModel& model);
    /// Decides an open model over again.
    void change(int model);
    [[nodiscard]] bool isAsking() const { return !dialog.isNull(); }

Q_SIGNALS:
    /// The decision holds for now, but could not be written down.
    void notRemembered(const onelogit::Error& error);

private:
    struct Question {
        WaitingModel model;
        std::optional<intake::Decision> decided;
    };

    void next();
    void showTrust(const Question& question);
    void examineTrusted(const QString& path);
    IntakeSession* startSession(const QString& path, const SharedExamination& examination,
                                const std::optional<intake::Decision>& decided);
    void showQuestions(IntakeSession& session);

    Workspace workspace;
    QWidget& window;
    LatestOnly trustJob;
    std::deque<Question> waiting;
    QPointer<widgets::IntakeDialog> dialog;
    QString spareFolder;
};

} // namespace onelogit::app
