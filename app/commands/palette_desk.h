#pragma once

#include "app/commands/commands.h"
#include "app/mainwindow/workspace.h"

#include <functional>
#include <vector>

class QMainWindow;

namespace onelogit::widgets {
class CommandPalette;
}

namespace onelogit::app {

/// Lists in the palette what can be asked for now: the menus' enabled actions, the present model's classes, the open
/// models and the folders opened lately.
class PaletteDesk : public QObject {
    Q_OBJECT

public:
    PaletteDesk(Commands& commands, const Workspace& workspace, QMainWindow& window);

Q_SIGNALS:
    void folderChosen(const QString& path);

private:
    void open();

    Commands& commands;
    Workspace workspace;
    QMainWindow& window;
    widgets::CommandPalette* palette;
    std::vector<std::function<void()>> deeds; ///< of the entries
};

} // namespace onelogit::app
