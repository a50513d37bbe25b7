#pragma once

#include "app/controllers/intake_session.h"
#include "widgets/intake/intake_dialog.h"

#include <QObject>

namespace onelogit::app {

/// Shows a session in the intake dialog and brings the person's answers back. Owned by the dialog.
class IntakeView : public QObject {
    Q_OBJECT

public:
    /// `folder` holds sample pictures; empty: the person is asked for some.
    IntakeView(widgets::IntakeDialog& dialog, JobQueue& queue, IntakeSession& session, QString folder);

private:
    void connectDialog();
    void connectSession(JobQueue& queue);
    void showNames();
    void showNaming();
    void showInput();
    void takeInput();
    void showSamples();
    void showEffect(const SampleEffect& effect);
    void askForPictures();
    void lookAtOutputs();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString sourceText(const IntakeSession::NamesSource& source) const;

    widgets::IntakeDialog& dialog;
    IntakeSession& session;
    QString folder;
    std::vector<SampleEffect> effects;
};

} // namespace onelogit::app
