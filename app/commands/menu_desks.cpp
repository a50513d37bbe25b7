#include "app/commands/menu_desks.h"

#include "app/commands/page_commands.h"
#include "app/commands/palette_desk.h"
#include "app/commands/recent_menus.h"
#include "app/commands/shortcut_desk.h"
#include "app/mainwindow/file_opener.h"

namespace onelogit::app {

void makeMenuDesks(Commands& commands, const Workspace& workspace, QMainWindow& window, FileOpener& opener,
                   QStackedWidget& stage) {
    new PageCommands(commands, workspace, window);
    auto* recent = new RecentMenus(commands, workspace, &window);
    QObject::connect(recent, &RecentMenus::folderChosen, &opener, &FileOpener::openFolder);
    QObject::connect(recent, &RecentMenus::modelChosen, &opener, [&models = workspace.models](const QString& path) {
        models.open({path}, ModelsController::AfterOpening::Choose);
    });
    QObject::connect(recent, &RecentMenus::missingModelChosen, &opener, &FileOpener::find);
    new ShortcutDesk(commands, workspace, stage);
    auto* palette = new PaletteDesk(commands, workspace, window);
    QObject::connect(palette, &PaletteDesk::folderChosen, &opener, &FileOpener::openFolder);
}

} // namespace onelogit::app
