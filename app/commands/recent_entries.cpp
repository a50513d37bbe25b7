#include "app/commands/recent_entries.h"

#include <QAction>
#include <QMenu>

namespace onelogit::app {
namespace {

constexpr int mostKeys = 9; ///< digits that are menu keys

} // namespace

void removeEntries(QMenu* menu) {
    for (QAction* action : menu->actions())
        if (action->objectName().startsWith(QStringLiteral("recent")))
            delete action;
}

QAction* insertEntry(QMenu* menu, const QString& name, int number, const QString& text, const QString& path) {
    QString shown = text.isEmpty() ? path : text;
    shown.replace(u'&', QStringLiteral("&&"));
    if (number < mostKeys)
        shown = QStringLiteral("&%1  %2").arg(number + 1).arg(shown);
    auto* action = new QAction(shown, menu);
    action->setObjectName(name + QString::number(number));
    action->setToolTip(path);
    action->setStatusTip(path);
    menu->insertAction(menu->actions().at(number), action);
    return action;
}

} // namespace onelogit::app
