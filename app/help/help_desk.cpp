#include "app/help/help_desk.h"

#include "app/commands/commands.h"
#include "app/help/explanations.h"
#include "app/help/help_pages.h"
#include "app/help/key_page.h"
#include "app/mainwindow/about.h"
#include "widgets/help/help_window.h"

#include <QApplication>
#include <QMainWindow>
#include <QWhatsThis>

#include <utility>

namespace onelogit::app {
namespace {

QString aboutAny(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const QString page = pageAbout(widget->objectName()); !page.isEmpty())
            return page;
    return {};
}

} // namespace

HelpDesk::HelpDesk(QMainWindow& shownWindow, const Commands& shownCommands, JobQueue& queue)
    : QObject(&shownWindow), window(shownWindow), commands(shownCommands) {
    explainParts(window);
    commands.on("help", this, [this] { showAboutFocus(); });
    commands.on("whatsThis", this,
                [this] { showWhatThisIs(!QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    commands.on("about", this, [this, &queue] { showAbout(window, queue); });
    commands.on("licences", this, [this] { showPage(QStringLiteral("licences")); });
}

HelpDesk::~HelpDesk() = default;

widgets::HelpWindow& HelpDesk::help() {
    if (!shown)
        shown = std::make_unique<widgets::HelpWindow>();
    if (const QString present = keyPage(commands.all()); present != std::exchange(keys, present))
        shown->setPages(helpPages(QLocale(), commands.all()));
    return *shown;
}

void HelpDesk::showAboutFocus() {
    QString page = aboutAny(QApplication::focusWidget());
    if (page.isEmpty())
        for (const QWidget* part : window.findChildren<QWidget*>())
            if (page.isEmpty() && part->isVisible() && part->objectName().endsWith(QStringLiteral("Page")))
                page = pageAbout(part->objectName());
    showPage(page);
}

void HelpDesk::showPage(const QString& id) {
    widgets::HelpWindow& pages = help();
    pages.showPage(id);
    pages.show();
    pages.raise();
    pages.activateWindow();
}

void HelpDesk::showWhatThisIs(bool pointing) {
    QWidget* widget = QApplication::focusWidget();
    while (widget && widget->whatsThis().isEmpty())
        widget = widget->parentWidget();
    if (pointing || !widget)
        return QWhatsThis::enterWhatsThisMode();
    QWhatsThis::showText(widget->mapToGlobal(QPoint(widget->width() / 2, widget->height())), widget->whatsThis(),
                         widget);
}

} // namespace onelogit::app
