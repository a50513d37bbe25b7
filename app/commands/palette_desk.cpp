#include "app/commands/palette_desk.h"

#include "widgets/commands/command_palette.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>

namespace onelogit::app {
namespace {

using widgets::PaletteEntry;

QString shortcutText(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

/// Of a menu and its submenus; what cannot be done now is left out.
void collect(const QMenu& menu, const QString& hint, QList<QAction*>& actions, QStringList& hints) {
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        if (const QMenu* sub = action->menu()) {
            collect(*sub, hint + QStringLiteral(" › ") + Commands::plainText(*action), actions, hints);
        } else {
            actions << action;
            hints << hint;
        }
    }
}

} // namespace

PaletteDesk::PaletteDesk(Commands& all, const Workspace& shared, QMainWindow& owner)
    : QObject(&owner), commands(all), workspace(shared), window(owner), palette(new widgets::CommandPalette(&owner)) {
    commands.on("palette", this, [this] { open(); });
    connect(palette, &widgets::CommandPalette::chosen, this, [this](int entry) {
        const auto deed = deeds.at(static_cast<std::size_t>(entry));
        deed();
    });
}

void PaletteDesk::open() {
    QList<PaletteEntry> entries;
    deeds.clear();
    QList<QAction*> actions;
    QStringList hints;
    for (const QMenu* menu : commands.menus())
        collect(*menu, Commands::plainText(*menu->menuAction()), actions, hints);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QAction* action = actions.at(i);
        const QString& name = action->objectName();
        if (name == QStringLiteral("action.palette") || name.startsWith(QStringLiteral("recentFolder")))
            continue; // folders are listed below
        entries.append({.text = Commands::plainText(*action), .hint = hints.at(i), .shortcut = shortcutText(*action)});
        deeds.emplace_back([action = QPointer(action)] {
            if (action)
                action->trigger();
        });
    }
    const std::vector<OpenModel>& models = workspace.models.models();
    for (const OpenModel& model : models) {
        entries.append({.text = tr("model: %1").arg(model.title), .hint = model.path, .shortcut = {}});
        deeds.emplace_back([this, path = model.path] { workspace.edits.chooseModel(workspace.models.numberOf(path)); });
    }
    for (const QString& folder : workspace.recentFolders.entries()) {
        entries.append({.text = tr("folder: %1").arg(QFileInfo(folder).fileName()), .hint = folder, .shortcut = {}});
        deeds.emplace_back([this, folder] { Q_EMIT folderChosen(folder); });
    }
    for (const QString& name : workspace.models.classNames()) {
        entries.append({.text = tr("class: %1").arg(name), .hint = {}, .shortcut = {}});
        deeds.emplace_back([this, name] { workspace.edits.chooseClass(name, false); });
    }
    palette->setNothingText(tr("Nothing is called that. Type a part of a command, a class, an open model or a recent "
                               "folder; %1 lists all commands.")
                                .arg(shortcutText(*commands.action("shortcuts"))));
    palette->open(entries);
}

} // namespace onelogit::app
