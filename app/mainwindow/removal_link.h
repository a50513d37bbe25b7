#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::app {

class MessageDesk;

/// Tells that a model is off the list and offers to undo that, as long as it is the last thing that was done.
class RemovalLink : public QObject {
    Q_OBJECT

public:
    RemovalLink(const Workspace& workspace, MessageDesk& messages);
};

} // namespace onelogit::app
