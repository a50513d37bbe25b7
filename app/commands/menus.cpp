#include "app/commands/menus.h"

#include <QActionGroup>
#include <QMenu>

namespace onelogit::app {

void makeMenus(Commands& commands, widgets::Theme current) {
    makeFileMenu(commands);
    makeEditMenu(commands);
    makeViewMenu(commands, current);
    makeSearchMenu(commands);
    makeCompareMenu(commands);
    makeTrainMenu(commands);
    makeHelpMenu(commands);
}

void makeEditMenu(Commands& commands) {
    QMenu* menu = commands.addMenu("edit", Menus::tr("&Edit"));
    commands.add(menu, {.name = "copy",
                        .text = Menus::tr("&Copy"),
                        .tip = Menus::tr("What is selected, to the clipboard"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_C)}});
    commands.add(menu, {.name = "selectAll",
                        .text = Menus::tr("Select &All"),
                        .tip = Menus::tr("All pictures of the list, or all of the text that is typed in"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_A)}});
    menu->addSeparator();
    commands.add(menu, {.name = "pickClass",
                        .text = Menus::tr("&Find Class"),
                        .tip = Menus::tr("Type a part of the name of the class to look for"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K)}});
}

void makeHelpMenu(Commands& commands) {
    QMenu* menu = commands.addMenu("help", Menus::tr("&Help"));
    commands
        .add(menu, {.name = "help",
                    .text = Menus::tr("&Help on This"),
                    .tip = Menus::tr("The page of the help about what has the focus"),
                    .keys = {QKeySequence(Qt::Key_F1)}})
        ->setShortcutContext(Qt::ApplicationShortcut); // in dialogs, too
    commands.add(menu, {.name = "whatsThis",
                        .text = Menus::tr("&What Is This?"),
                        .tip = Menus::tr("What has the focus, or what is clicked on next, in a few words"),
                        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F1)}});
    commands.add(menu, {.name = "welcome",
                        .text = Menus::tr("W&elcome"),
                        .tip = Menus::tr("What the program is for, and ways to begin")});
    commands.add(menu, {.name = "tour",
                        .text = Menus::tr("Take the &Tour"),
                        .tip = Menus::tr("The controls that matter, one after the other")});
    commands.add(menu, {.name = "keys", .text = Menus::tr("&Keys"), .tip = Menus::tr("Every key of this window")});
    menu->addSeparator();
    commands.add(menu, {.name = "licences",
                        .text = Menus::tr("&Licences"),
                        .tip = Menus::tr("What others wrote that is in this program, and on what terms")});
    commands.add(
        menu,
        {.name = "about", .text = Menus::tr("&About OneLogit"), .tip = Menus::tr("Version, libraries and licence")});
}

} // namespace onelogit::app
