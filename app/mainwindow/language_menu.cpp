#include "app/mainwindow/language_menu.h"

#include "app/application/translation.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace onelogit::app {
namespace {

struct LanguageMenu {
    Q_DECLARE_TR_FUNCTIONS(LanguageMenu)
};

} // namespace

QActionGroup* addLanguageMenu(QMenu& menu, const QString& current) {
    // Its English word, too, so that whoever cannot read the window finds the way back.
    const QString own = LanguageMenu::tr("&Language");
    const bool english = own == QLatin1String("&Language");
    QMenu* list = menu.addMenu(english ? own : own + QStringLiteral(" (Language)"));
    list->setObjectName(QStringLiteral("menu.language"));
    auto* group = new QActionGroup(list);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = list->addAction(name);
        action->setObjectName(QStringLiteral("action.language.") + (code.isEmpty() ? QStringLiteral("system") : code));
        action->setData(code);
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
    };
    add(LanguageMenu::tr("As the &System"), {});
    list->addSeparator();
    for (const Language& language : languages())
        add(language.name, language.code);
    return group;
}

} // namespace onelogit::app
