#include "app/commands/recent_menus.h"

#include "app/commands/recent_entries.h"

#include <QFileInfo>
#include <QMenu>

namespace onelogit::app {

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

void RecentMenus::listFolders() {
    removeEntries(folders);
    const QStringList& paths = workspace.recentFolders.entries();
    for (int i = 0; i < paths.size(); ++i)
        connect(
            insertEntry(folders, QStringLiteral("recentFolder"), i, QFileInfo(paths.at(i)).fileName(), paths.at(i)),
            &QAction::triggered, this, [this, path = paths.at(i)] { Q_EMIT folderChosen(path); }, Qt::QueuedConnection);
    clearFolders->setEnabled(!paths.isEmpty());
}

/// A missing file is looked for by the person.
void RecentMenus::listModels() {
    removeEntries(models);
    const QList<RecentModel>& entries = workspace.recent.entries();
    for (int i = 0; i < entries.size(); ++i) {
        const QString& path = entries.at(i).path;
        QAction* action = insertEntry(models, QStringLiteral("recentModel"), i, QFileInfo(path).fileName(), path);
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
