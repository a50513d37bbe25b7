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
                    .text = Menus::tr("&Contents"),
                    .tip = Menus::tr("How to work with OneLogit"),
                    .keys = {QKeySequence(Qt::Key_F1)}})
        ->setVisible(false); // until there is something to show
    commands.add(menu, {.name = "about",
                        .text = Menus::tr("&About OneLogit"),
                        .tip = Menus::tr("Version, libraries and licence"),
                        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F1)}});
}

} // namespace onelogit::app
