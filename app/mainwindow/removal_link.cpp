#include "app/mainwindow/removal_link.h"

#include "app/mainwindow/message_desk.h"

namespace onelogit::app {
namespace {
const QString topic = QStringLiteral("removed");
}

RemovalLink::RemovalLink(const Workspace& workspace, MessageDesk& messages) : QObject(&messages) {
    Edits& edits = workspace.edits;
    connect(&workspace.models, &ModelsController::removed, this, [&messages, &edits](const QString& title) {
        messages.tell(
            widgets::MessageLevel::Info, tr("%1 is off the list; its file stays.").arg(title), tr("Undo"),
            [&edits] { edits.undo(); }, topic);
    });
    connect(&edits, &Edits::changed, this, [&messages, &edits] {
        if (!edits.lastIsRemoval())
            messages.takeBack(topic);
    });
}

} // namespace onelogit::app
