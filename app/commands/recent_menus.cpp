#include "app/commands/recent_menus.h"

#include <QFileInfo>
#include <QMenu>

namespace onelogit::app {
namespace {

constexpr int mostKeys = 9; ///< digits that are menu keys

void removeEntries(QMenu* menu) {
    for (QAction* action : menu->actions())
        if (action->objectName().startsWith(QStringLiteral("recent")))
            delete action;
}

} // namespace

RecentMenus::RecentMenus(Commands& commands, const Workspace& shared, QObject* parent)
    : QObject(parent),
      workspace(shared),
      folders(commands.menu("recentFolders")),
      models(commands.menu("recentModels")) {
    folders->addSeparator();
    models->addSeparator();
    clearFolders = commands.add(folders, {.name = "clearRecentFolders",
                                          .text = Menus::tr("&Clear Recent Folders"),
                                          .tip = Menus::tr("Nothing is deleted but the names in this menu")});
    clearModels = commands.add(models, {.name = "clearRecentModels",
                                        .text = Menus::tr("&Clear Recent Models"),
                                        .tip = Menus::tr("Nothing is deleted but the names in this menu")});
    for (QMenu* menu : {folders, models})
        menu->setToolTipsVisible(true);
    connect(clearFolders, &QAction::triggered, this, [this] { workspace.recentFolders.clear(); });
    connect(clearModels, &QAction::triggered, this, [this] { workspace.recent.setEntries({}); });
    connect(&workspace.recentFolders, &RecentFolders::changed, this, &RecentMenus::listFolders);
    connect(&workspace.recent, &RecentModels::changed, this, &RecentMenus::listModels);
    connect(models, &QMenu::aboutToShow, &workspace.recent, &RecentModels::refresh);
    listFolders();
    listModels();
}

QAction* RecentMenus::insert(QMenu* menu, const QString& name, int number, const QString& path) {
    QString text = QFileInfo(path).fileName();
    if (text.isEmpty())
        text = path;
    text.replace(u'&', QStringLiteral("&&"));
    if (number < mostKeys)
        text = QStringLiteral("&%1  %2").arg(number + 1).arg(text);
    auto* action = new QAction(text, menu);
    action->setObjectName(name + QString::number(number));
    action->setToolTip(path);
    action->setStatusTip(path);
    menu->insertAction(menu->actions().at(number), action);
    return action;
}

void RecentMenus::listFolders() {
    removeEntries(folders);
    const QStringList& paths = workspace.recentFolders.entries();
    for (int i = 0; i < paths.size(); ++i)
        connect(
            insert(folders, QStringLiteral("recentFolder"), i, paths.at(i)), &QAction::triggered, this,
            [this, path = paths.at(i)] { Q_EMIT folderChosen(path); }, Qt::QueuedConnection);
    clearFolders->setEnabled(!paths.isEmpty());
}

/// A missing file is looked for by the person.
void RecentMenus::listModels() {
    removeEntries(models);
    const QList<RecentModel>& entries = workspace.recent.entries();
    for (int i = 0; i < entries.size(); ++i) {
        QAction* action = insert(models, QStringLiteral("recentModel"), i, entries.at(i).path);
        if (entries.at(i).missing)
            action->setText(Menus::tr("%1 (missing)").arg(action->text()));
        connect(
            action, &QAction::triggered, this,
            [this, model = entries.at(i)] {
                if (model.missing)
                    Q_EMIT missingModelChosen(model);
                else
                    Q_EMIT modelChosen(model.path);
            },
            Qt::QueuedConnection);
    }
    clearModels->setEnabled(!entries.isEmpty());
}

} // namespace onelogit::app
