#include "app/mainwindow/intake_desk.h"

#include "app/mainwindow/intake_view.h"
#include "app/text/error_text.h"
#include "app/text/path_text.h"
#include "widgets/intake/trust_panel.h"

#include <QFileInfo>

namespace onelogit::app {

IntakeDesk::IntakeDesk(const Workspace& shared, QWidget& parent)
    : QObject(&parent), workspace(shared), window(parent), trustJob(shared.queue) {}

void IntakeDesk::ask(const WaitingModel& model) {
    waiting.push_back({.model = model, .decided = {}});
    next();
}

void IntakeDesk::change(int number) {
    const std::vector<OpenModel>& models = workspace.models.models();
    if (number < 0 || number >= static_cast<int>(models.size()))
        return;
    const OpenModel& model = models.at(static_cast<std::size_t>(number));
    if (!model.examination)
        return;
    waiting.push_back(
        {.model = {.path = model.path, .examination = model.examination, .refusal = {}}, .decided = model.decided});
    next();
}

void IntakeDesk::next() {
    if (dialog || waiting.empty())
        return;
    const Question question = std::move(waiting.front());
    waiting.pop_front();
    dialog = new widgets::IntakeDialog(&window);
    connect(dialog, &QDialog::finished, this, [this] {
        trustJob.discard();
        dialog.clear();
        QMetaObject::invokeMethod(this, &IntakeDesk::next, Qt::QueuedConnection);
    });
    if (question.model.refusal)
        showTrust(question);
    else
        showQuestions(*startSession(question.model.path, question.model.examination, question.decided));
    dialog->open();
}

void IntakeDesk::showTrust(const Question& question) {
    const QString path = question.model.path;
    const QString file = QFileInfo(path).fileName();
    dialog->setHeading(file, tr("This file asks for more than an untrusted model may run. It was not opened."));
    dialog->trust()->setRequest(file, QString::fromStdString(question.model.refusal->detail));
    dialog->showPage(widgets::IntakeDialog::Page::Trust);
    connect(dialog->trust(), &widgets::TrustPanel::trusted, this, [this, path] { examineTrusted(path); });
    connect(dialog, &widgets::IntakeDialog::stopRequested, this, [this] { trustJob.cancel(); });
}

void IntakeDesk::examineTrusted(const QString& path) {
    dialog->setProblem({});
    dialog->trust()->setBusy(true);
    dialog->setProgress(tr("Opening %1 as trusted…").arg(QFileInfo(path).fileName()));
    trustJob.submit(
        {.title = tr("Opening %1").arg(QFileInfo(path).fileName()), .lane = Lane::Models}, this,
        [examine = workspace.gate.examine, file = toPath(path)](const std::stop_token& stop, const ProgressSink&) {
            return examine(file, true, stop);
        },
        [this, path](const Result<SharedExamination>& examination) {
            if (!dialog)
                return;
            dialog->setProgress({});
            dialog->trust()->setBusy(false);
            if (!examination)
                return dialog->setProblem(errorText(examination.error()));
            IntakeSession* session = startSession(path, *examination, {});
            if ((*examination)->undecided())
                return showQuestions(*session);
            connect(session, &IntakeSession::failed, dialog,
                    [this](const Error& error) { dialog->setProblem(errorText(error)); });
            session->accept();
        });
}

IntakeSession* IntakeDesk::startSession(const QString& path, const SharedExamination& examination,
                                        const std::optional<intake::Decision>& decided) {
    auto* session = new IntakeSession(workspace.queue, workspace.gate, examination, decided, dialog);
    connect(session, &IntakeSession::notRemembered, this, &IntakeDesk::notRemembered);
    connect(session, &IntakeSession::accepted, this,
            [this, path, examination](const SharedClassifier& classifier, const intake::Decision& decision) {
                dialog->accept();
                workspace.models.put(path, examination, classifier, decision);
            });
    return session;
}

void IntakeDesk::showQuestions(IntakeSession& session) {
    const QString folder = workspace.folder.folder();
    new IntakeView(*dialog, workspace.queue, session, folder.isEmpty() ? spareFolder : folder);
}

} // namespace onelogit::app
