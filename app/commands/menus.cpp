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
    commands.add(menu, {.name = "undo",
                        .text = Menus::tr("&Undo"),
                        .tip = Menus::tr("Takes back the last choice, answer or move of a line"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)}});
    commands.add(menu, {.name = "redo",
                        .text = Menus::tr("&Redo"),
                        .tip = Menus::tr("Does again what was taken back"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}});
    menu->addSeparator();
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
    commands.add(menu, {.name = "palette",
                        .text = Menus::tr("Command &Palette…"),
                        .tip = Menus::tr("Any command, class, model or recent folder by a few letters"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}});
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
    commands.add(menu, {.name = "shortcuts",
                        .text = Menus::tr("&Keyboard Shortcuts"),
                        .tip = Menus::tr("All that keys do, to look up and to change"),
                        .keys = {QKeySequence(Qt::Key_Question)}});
    commands.add(menu, {.name = "welcome",
                        .text = Menus::tr("W&elcome"),
                        .tip = Menus::tr("What the program is for, and ways to begin")});
    commands.add(menu, {.name = "tour",
                        .text = Menus::tr("Take the &Tour"),
                        .tip = Menus::tr("The controls that matter, one after the other")});
    menu->addSeparator();
    commands.add(menu, {.name = "licences",
                        .text = Menus::tr("&Licences"),
                        .tip = Menus::tr("What others wrote that is in this program, and on what terms")});
    commands.add(
        menu,
        {.name = "about", .text = Menus::tr("&About OneLogit"), .tip = Menus::tr("Version, libraries and licence")});
}

} // namespace onelogit::app
