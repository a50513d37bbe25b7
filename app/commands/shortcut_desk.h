#pragma once

#include "app/commands/commands.h"
#include "app/mainwindow/workspace.h"

class QStackedWidget;

namespace onelogit::widgets {
class ShortcutPanel;
}

namespace onelogit::app {

/// The panel of all shortcuts in the place of the pages: what is in it, and what the person changes there.
class ShortcutDesk : public QObject {
    Q_OBJECT

public:
    /// Adds the panel to the stage, whose first widget are the pages.
    ShortcutDesk(Commands& commands, const Workspace& workspace, QStackedWidget& stage);

private:
    void open();
    void close();
    void list();
    void take(const QString& name, const QKeySequence& keys);

    Commands& commands;
    Workspace workspace;
    QStackedWidget& stage;
    widgets::ShortcutPanel* panel;
};

} // namespace onelogit::app
