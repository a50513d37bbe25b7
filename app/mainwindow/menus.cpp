#include "app/mainwindow/menus.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace onelogit::app {
namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QAction* add(QMenu* menu, const char* name, const QString& text, const QKeySequence& shortcut = {}) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QStringLiteral("action.") + QLatin1String(name));
    action->setShortcut(shortcut);
    return action;
}

void addTheme(QMenu* menu, QActionGroup* group, const char* name, const QString& text, widgets::Theme theme,
              widgets::Theme current) {
    QAction* action = add(menu, name, text);
    action->setCheckable(true);
    action->setData(static_cast<int>(theme));
    group->addAction(action);
    action->setChecked(theme == current);
}

void addPage(QMenu* menu, QActionGroup* group, const char* name, const QString& text, const QKeySequence& shortcut) {
    QAction* action = add(menu, name, text, shortcut);
    action->setData(static_cast<int>(group->actions().size()));
    group->addAction(action);
}

} // namespace

Actions makeMenus(QMainWindow& window, widgets::Theme current) {
    Actions actions;
    QMenu* file = window.menuBar()->addMenu(Menus::tr("&File"));
    actions.openFolder = add(file, "openFolder", Menus::tr("Open &Folder…"), QKeySequence::Open);
    actions.openModel = add(file, "openModel", Menus::tr("Open &Model…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    actions.compareData =
        add(file, "compareData", Menus::tr("Compare on Other Da&ta…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    actions.openDemo = add(file, "openDemo", Menus::tr("Open &Demo Pictures"));
    actions.readAgain = add(file, "readAgain", Menus::tr("&Read Folder Again"), QKeySequence::Refresh);
    file->addSeparator();
    actions.quit = add(file, "quit", Menus::tr("&Quit"), QKeySequence::Quit);

    QMenu* view = window.menuBar()->addMenu(Menus::tr("&View"));
    actions.pages = new QActionGroup(&window);
    addPage(view, actions.pages, "search", Menus::tr("&Search"), Qt::CTRL | Qt::Key_1);
    addPage(view, actions.pages, "compare", Menus::tr("&Compare"), Qt::CTRL | Qt::Key_2);
    addPage(view, actions.pages, "train", Menus::tr("&Train"), Qt::CTRL | Qt::Key_3);
    addPage(view, actions.pages, "speed", Menus::tr("S&peed"), Qt::CTRL | Qt::Key_4);
    addPage(view, actions.pages, "models", Menus::tr("&Models"), Qt::CTRL | Qt::Key_5);
    view->addSeparator();
    actions.pickClass = add(view, "pickClass", Menus::tr("Choose C&lass"), Qt::CTRL | Qt::Key_K);
    actions.ledger = add(view, "ledger", Menus::tr("Where Every File &Went"), Qt::CTRL | Qt::Key_L);
    actions.ledger->setCheckable(true);
    actions.overlap = add(view, "overlap", Menus::tr("Compare with a Second Searc&h"), Qt::CTRL | Qt::Key_B);
    actions.overlap->setCheckable(true);
    view->addSeparator();
    actions.themes = new QActionGroup(&window);
    addTheme(view, actions.themes, "system", Menus::tr("Colours of the S&ystem"), widgets::Theme::System, current);
    addTheme(view, actions.themes, "light", Menus::tr("L&ight"), widgets::Theme::Light, current);
    addTheme(view, actions.themes, "dark", Menus::tr("&Dark"), widgets::Theme::Dark, current);

    QMenu* help = window.menuBar()->addMenu(Menus::tr("&Help"));
    actions.about = add(help, "about", Menus::tr("&About OneLogit"));
    return actions;
}

} // namespace onelogit::app
