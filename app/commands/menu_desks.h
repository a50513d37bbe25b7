#pragma once

#include "app/commands/commands.h"
#include "app/mainwindow/workspace.h"

class QMainWindow;
class QStackedWidget;

namespace onelogit::app {

class FileOpener;

/// Makes what stands behind the menus, owned by the window: commands of the pages, recent folders and models, the
/// shortcuts' panel on the stage, the palette.
void makeMenuDesks(Commands& commands, const Workspace& workspace, QMainWindow& window, FileOpener& opener,
                   QStackedWidget& stage);

} // namespace onelogit::app
