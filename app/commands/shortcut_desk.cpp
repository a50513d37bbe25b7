#include "app/commands/shortcut_desk.h"

#include "app/commands/command_name.h"
#include "widgets/theme/list_text.h"

#include "widgets/commands/shortcut_panel.h"
#include "widgets/theme/menu_key.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace onelogit::app {
namespace {

using widgets::ShortcutRow;

QString native(const QKeySequence& keys) {
    return widgets::keyText(keys);
}

/// What the pages do with keys by themselves.
QList<ShortcutRow> keysOfPages() {
    const auto row = [](const QString& group, const QString& words, const QString& keys) {
        return ShortcutRow{.name = {}, .group = group, .text = words, .keys = keys, .first = {}};
    };
    const QString pictures = ShortcutDesk::tr("In the list of pictures");
    const QString answers = ShortcutDesk::tr("On borderline pictures");
    const QString charts = ShortcutDesk::tr("On a chart");
    const QString models = ShortcutDesk::tr("In the list of models");
    const QString left = native(Qt::Key_Left);
    const QString right = native(Qt::Key_Right);
    return {
        row(pictures, ShortcutDesk::tr("Large picture"), native(Qt::Key_Space)),
        row(pictures, ShortcutDesk::tr("Open with its program"), native(Qt::Key_Return)),
        row(answers, ShortcutDesk::tr("Yes, no"),
            widgets::listText({QCoreApplication::translate("AnswerKeys", "Y", "key for yes"),
                               QCoreApplication::translate("AnswerKeys", "N", "key for no")})),
        row(charts, ShortcutDesk::tr("Move the line by one bin"), widgets::listText({left, right})),
        row(charts, ShortcutDesk::tr("Move the line by a tenth of a bin"),
            widgets::listText({native(Qt::SHIFT | Qt::Key_Left), native(Qt::SHIFT | Qt::Key_Right)})),
        row(charts, ShortcutDesk::tr("Move the lower line of the unsure zone"),
            widgets::listText({native(Qt::CTRL | Qt::Key_Left), native(Qt::CTRL | Qt::Key_Right)})),
        row(charts, ShortcutDesk::tr("Line to the ends of the axis"),
            widgets::listText({native(Qt::Key_Home), native(Qt::Key_End)})),
        row(charts, ShortcutDesk::tr("Pictures behind the bar at the line"), native(Qt::Key_Space)),
        row(charts, ShortcutDesk::tr("Numbers as a table"), QStringLiteral("T")),
        row(charts, ShortcutDesk::tr("One panel alone, and all again"), QStringLiteral("+")),
        row(models, ShortcutDesk::tr("Earlier or later in the order"),
            widgets::listText({native(Qt::ALT | Qt::Key_Up), native(Qt::ALT | Qt::Key_Down)})),
        row(models, ShortcutDesk::tr("Take it off the list"), native(Qt::Key_Delete)),
    };
}

} // namespace

ShortcutDesk::ShortcutDesk(Commands& all, const Workspace& shared, QStackedWidget& place)
    : QObject(&place), commands(all), workspace(shared), stage(place), panel(new widgets::ShortcutPanel) {
    stage.addWidget(panel);
    ShortcutBook& book = workspace.shortcuts;
    book.setCommands(&commands);
    commands.on("shortcuts", this, [this] {
        if (stage.currentWidget() == panel)
            close();
        else
            open();
    });
    connect(&book, &ShortcutBook::changed, this, &ShortcutDesk::list);
    connect(panel, &widgets::ShortcutPanel::keysChosen, this, &ShortcutDesk::take);
    connect(panel, &widgets::ShortcutPanel::resetRequested, &book, &ShortcutBook::reset);
    connect(panel, &widgets::ShortcutPanel::resetAllRequested, &book, &ShortcutBook::resetAll);
    connect(panel, &widgets::ShortcutPanel::closed, this, &ShortcutDesk::close);
}

void ShortcutDesk::open() {
    list();
    stage.setCurrentWidget(panel);
    panel->start();
}

void ShortcutDesk::close() {
    stage.setCurrentIndex(0);
    if (QWidget* page = stage.currentWidget())
        page->setFocus(Qt::OtherFocusReason);
}

void ShortcutDesk::list() {
    QList<ShortcutRow> rows;
    for (const QAction* action : commands.all()) {
        if (!action->isVisible())
            continue;
        QStringList keys;
        for (const QKeySequence& each : action->shortcuts())
            keys << native(each);
        rows.append({.name = action->objectName(),
                     .group = Commands::menuTitle(*action),
                     .text = commandName(*action),
                     .keys = widgets::listText(keys),
                     .first = action->shortcut(),
                     .changed = workspace.shortcuts.changes().contains(action->objectName())});
    }
    std::ranges::stable_sort(rows, {}, [this](const ShortcutRow& row) {
        qsizetype place = 0;
        for (const QMenu* menu : commands.menus()) {
            if (Commands::plainText(*menu->menuAction()) == row.group)
                break;
            ++place;
        }
        return place;
    });
    panel->setRows(rows + keysOfPages());
}

void ShortcutDesk::take(const QString& name, const QKeySequence& keys) {
    const ShortcutBook::Verdict verdict = workspace.shortcuts.judge(name, keys);
    switch (verdict.problem) {
    case ShortcutBook::Problem::Taken:
        return panel->setClash(tr("%1 is taken: it is the shortcut of “%2”.").arg(native(keys), verdict.owner));
    case ShortcutBook::Problem::Reserved:
        return panel->setClash(
            tr("%1 alone is for typing and for the pages. Hold Ctrl or Alt with it.").arg(native(keys)));
    case ShortcutBook::Problem::None:
        workspace.shortcuts.change(name, keys);
    }
}

} // namespace onelogit::app
