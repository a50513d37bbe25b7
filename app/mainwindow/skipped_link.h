#pragma once

#include "app/mainwindow/message_desk.h"
#include "app/mainwindow/workspace.h"

#include <utility>

namespace onelogit::app {

/// Tells of the files of a folder that could not be read, once for as many: what was put away does not come back.
class SkippedLink : public QObject {
    Q_OBJECT

public:
    SkippedLink(const Workspace& workspace, MessageDesk& messages);

Q_SIGNALS:
    /// Which, and why.
    void listRequested();

private:
    void tell();

    Workspace workspace;
    MessageDesk& messages;
    std::pair<QString, std::size_t> told; ///< a folder and how many
};

} // namespace onelogit::app
