#include "app/commands/menus.h"

#include <QMenu>

namespace onelogit::app {

void makeFileMenu(Commands& commands) {
    QMenu* menu = commands.addMenu("file", Menus::tr("&File"));
    commands.add(menu, {.name = "openFolder",
                        .text = Menus::tr("Open &Folder…"),
                        .tip = Menus::tr("A folder of pictures to search"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_O)}});
    commands.addSubmenu(menu, "recentFolders", Menus::tr("Recent F&olders"));
    commands.add(menu, {.name = "openModel",
                        .text = Menus::tr("Open &Model…"),
                        .tip = Menus::tr("A trained classifier: TorchScript, ONNX, GGUF or safetensors"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}});
    commands.addSubmenu(menu, "recentModels", Menus::tr("Recent Mode&ls"));
    commands.add(menu, {.name = "compareData",
                        .text = Menus::tr("Compare on Other Da&ta…"),
                        .tip = Menus::tr("Labelled pictures that the models are compared on"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}});
    commands.add(menu, {.name = "openDemo",
                        .text = Menus::tr("Open &Demo Pictures"),
                        .tip = Menus::tr("The pictures that come with OneLogit"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_D)}});
    menu->addSeparator();
    commands.add(menu, {.name = "openProject",
                        .text = Menus::tr("Open &Project…"),
                        .tip = Menus::tr("Models, pictures, class, thresholds and looks under one name"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)}});
    QMenu* projects = commands.addSubmenu(menu, "recentProjects", Menus::tr("Recent Pro&jects"));
    projects->addSeparator();
    commands.add(projects, {.name = "clearRecentProjects",
                            .text = Menus::tr("&Clear Recent Projects"),
                            .tip = Menus::tr("Nothing is deleted but the names in this menu")});
    projects->setToolTipsVisible(true);
    commands.add(menu, {.name = "saveProject",
                        .text = Menus::tr("&Save Project"),
                        .tip = Menus::tr("What is open, chosen and set, to the file of the project"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_S)}});
    commands.add(menu, {.name = "saveProjectAs",
                        .text = Menus::tr("Save Project &As…"),
                        .tip = Menus::tr("What is open, chosen and set, to another file"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}});
    commands.add(menu, {.name = "closeProject",
                        .text = Menus::tr("Close P&roject"),
                        .tip = Menus::tr("Everything stays open, apart from the project's file"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}});
    menu->addSeparator();
    commands.add(menu, {.name = "saveList",
                        .text = Menus::tr("Sa&ve the List…"),
                        .tip = Menus::tr("The pictures that pass the threshold, as CSV, JSON lines or paths"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_E)}});
    commands.addSubmenu(menu, "saveComparison", Menus::tr("Save the &Comparison"));
    commands.add(menu, {.name = "copyCommand",
                        .text = Menus::tr("Copy as Comma&nd"),
                        .tip = Menus::tr("The onelogit-cli line that lists the same pictures"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}});
    menu->addSeparator();
    commands.add(menu, {.name = "closeWindow",
                        .text = Menus::tr("Close &Window"),
                        .tip = Menus::tr("Work under way is kept and goes on at the next start"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_W)}});
    commands.add(menu, {.name = "quit",
                        .text = Menus::tr("&Quit"),
                        .tip = Menus::tr("Work under way is kept and goes on at the next start"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)}});
}

} // namespace onelogit::app
