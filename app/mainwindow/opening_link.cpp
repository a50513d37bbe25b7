#include "app/mainwindow/opening_link.h"

#include "app/mainwindow/message_desk.h"
#include "app/text/path_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace onelogit::app {

using widgets::MessageLevel;

OpeningLink::OpeningLink(FileActions& files, MessageDesk& messages) : QObject(&messages) {
    connect(&files, &FileActions::failed, &messages, &MessageDesk::tellError);
    connect(&files, &FileActions::noProgramForFile, this, [&](const std::filesystem::path& file) {
        messages.tell(
            MessageLevel::Error,
            tr("No program on this computer opens files like “%1”. Install one, or choose one in the settings "
               "of the desktop.")
                .arg(toText(file.filename())),
            tr("Show in file manager"), [&files, file] { files.showInFolder({file}); });
    });
    connect(&files, &FileActions::noFileManager, this, [&messages](const std::filesystem::path& folder) {
        messages.tell(MessageLevel::Error, tr("No file manager on this computer shows “%1”.").arg(toText(folder)),
                      tr("Copy path"), [folder] { QGuiApplication::clipboard()->setText(toText(folder)); });
    });
}

} // namespace onelogit::app
