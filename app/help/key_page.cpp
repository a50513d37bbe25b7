#include "app/help/key_page.h"

#include "app/commands/command_name.h"
#include "app/commands/commands.h"
#include "widgets/theme/list_text.h"
#include "widgets/theme/menu_key.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <utility>

namespace onelogit::app {
namespace {

struct KeyPage {
    Q_DECLARE_TR_FUNCTIONS(KeyPage)
};

/// Markdown's own signs, as they are.
QString escaped(QString text) {
    for (const QChar sign : QStringLiteral("\\`*_{}[]<>#|"))
        text.replace(sign, QString(u'\\' + QString(sign)));
    return text;
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << escaped(widgets::keyText(key));
    return widgets::listText(keys);
}

QString row(const QString& key, const QString& what) {
    return QStringLiteral("| %1 | %2 |\n").arg(key, what);
}

QString head(const QString& title) {
    return QStringLiteral("\n## %1\n\n").arg(title) + row(KeyPage::tr("Key"), KeyPage::tr("What it does")) +
           QStringLiteral("| --- | --- |\n");
}

} // namespace

QString keyPage(const QList<QAction*>& actions) {
    QList<std::pair<QString, QString>> menus; ///< title, rows
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        const QString menu = Commands::menuTitle(*action);
        if (menus.isEmpty() || menus.last().first != menu)
            menus.append({menu, {}});
        menus.last().second += row(keysOf(*action), escaped(commandName(*action).remove(QStringLiteral("…"))));
    }
    QString page = QStringLiteral("# %1\n\n%2\n")
                       .arg(KeyPage::tr("Keys"),
                            KeyPage::tr("Everything works without a mouse. Tab goes from control to control, %1 back.")
                                .arg(widgets::keyText(Qt::SHIFT | Qt::Key_Tab)));
    for (const auto& [menu, rows] : menus)
        page += head(menu) + rows;
    page += head(KeyPage::tr("Charts and their lines"));
    page += row(KeyPage::tr("Left, Right"),
                KeyPage::tr("Move the line a step; with Shift a tenth of it; with Ctrl the line of the unsure zone"));
    page += row(KeyPage::tr("Home, End"), KeyPage::tr("To the ends of the axis"));
    page += row(QStringLiteral("T"), KeyPage::tr("Show the numbers of the chart as a table"));
    page += row(KeyPage::tr("Space"), KeyPage::tr("Show the pictures behind the bars at the line"));
    page += row(QStringLiteral("\\+"), KeyPage::tr("Enlarge a panel; Esc: back"));
    page += row(KeyPage::tr("Enter"), KeyPage::tr("Choose the model of a panel"));
    page += head(KeyPage::tr("Pictures"));
    page += row(KeyPage::tr("Arrow keys"), KeyPage::tr("Go from picture to picture"));
    page += row(KeyPage::tr("Y, N"), KeyPage::tr("Say that the picture is of the class, or is not"));
    page += row(KeyPage::tr("Space"), KeyPage::tr("Show the picture large; again or Esc: back"));
    return page;
}

} // namespace onelogit::app
