#include "app/mainwindow/skipped_link.h"

#include "app/mainwindow/main_window.h"

namespace onelogit::app {
namespace {

const QString topic = QStringLiteral("skipped");

} // namespace

SkippedLink::SkippedLink(const Workspace& shared, MessageDesk& desk)
    : QObject(&desk), workspace(shared), messages(desk) {
    connect(&workspace.folder, &FolderController::stateChanged, this, &SkippedLink::tell);
}

void SkippedLink::tell() {
    const FolderController& folder = workspace.folder;
    if (folder.state() == FolderController::State::Reading && folder.folder() == told.first)
        return; // what was said of it stays until more is known
    const std::size_t skipped =
        folder.state() == FolderController::State::Ready ? folder.snapshot()->skipped().size() : std::size_t{0};
    const std::pair now{folder.folder(), skipped};
    if (skipped == 0)
        messages.takeBack(topic);
    else if (now != told && (messages.topic() == topic || messages.isQuiet()))
        messages.tell(
            widgets::MessageLevel::Info,
            MainWindow::tr("%n file(s) could not be read as a picture.", nullptr, static_cast<int>(skipped)),
            MainWindow::tr("Show which and why"), [this] { Q_EMIT listRequested(); }, topic);
    else
        return;
    told = now;
}

} // namespace onelogit::app
