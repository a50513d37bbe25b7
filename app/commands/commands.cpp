#include "app/commands/commands.h"

#include "widgets/theme/menu_key.h"

#include "app/commands/command_name.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVariant>

#include <algorithm>

namespace onelogit::app {
namespace {

using widgets::withoutKey;

constexpr auto menuProperty = "onelogit.menu";
constexpr auto keysProperty = "onelogit.keys";

QString nameOf(const char* kind, const char* name) {
    return QLatin1String(kind) + u'.' + QLatin1String(name);
}

} // namespace

Commands::Commands(QMainWindow& owner) : QObject(&owner), window(owner) {}

QMenu* Commands::addMenu(const char* name, const QString& title) {
    QMenu* menu = window.menuBar()->addMenu(title);
    menu->setObjectName(nameOf("menu", name));
    menu->setProperty(menuProperty, withoutKey(title));
    return menu;
}

QMenu* Commands::addSubmenu(QMenu* menu, const char* name, const QString& title) {
    QMenu* sub = menu->addMenu(title);
    sub->setObjectName(nameOf("menu", name));
    sub->setProperty(menuProperty, menu->property(menuProperty));
    return sub;
}

QAction* Commands::add(QMenu* menu, const Command& command) {
    QAction* action = menu->addAction(command.text);
    action->setObjectName(nameOf("action", command.name));
    action->setStatusTip(command.tip);
    action->setToolTip(command.tip);
    action->setShortcuts(command.keys);
    action->setCheckable(command.checkable);
    action->setProperty(menuProperty, menu->property(menuProperty));
    action->setProperty(commandNameProperty, withoutKey(command.text));
    action->setProperty(keysProperty, QVariant::fromValue(command.keys));
    actions.append(action);
    return action;
}

QAction* Commands::action(const char* name) const {
    const QString wanted = nameOf("action", name);
    const auto found = std::ranges::find_if(actions, [&](const QAction* each) { return each->objectName() == wanted; });
    if (found == actions.end())
        qFatal("no action named %s", name);
    return *found;
}

QMenu* Commands::menu(const char* name) const {
    auto* found = window.menuBar()->findChild<QMenu*>(nameOf("menu", name));
    if (!found)
        qFatal("no menu named %s", name);
    return found;
}

QList<QMenu*> Commands::menus() const {
    QList<QMenu*> found;
    for (const QAction* action : window.menuBar()->actions())
        found << action->menu();
    return found;
}

QString Commands::menuTitle(const QAction& action) {
    return action.property(menuProperty).toString();
}

QString Commands::plainText(const QAction& action) {
    return withoutKey(action.text());
}

QList<QKeySequence> Commands::defaultKeys(const QAction& action) {
    return action.property(keysProperty).value<QList<QKeySequence>>();
}

} // namespace onelogit::app
