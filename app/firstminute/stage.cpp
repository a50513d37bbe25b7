#include "app/firstminute/stage.h"

#include <QAction>
#include <QLatin1String>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>

namespace onelogit::app {
namespace {

constexpr const char* hidden[] = {
    "statusLine",          "sideBar.models", "topBar.action.openModel", "topBar.action.openFolder", "pictureGrid.save",
    "pictureGrid.command", "dataChooser",    "wallBar.export",          "trainForm.choose"};

/// For good, whatever else shows it.
void takeAway(QWidget& widget) {
    widget.hide();
    widget.setFocusPolicy(Qt::NoFocus);
    widget.setFixedSize(0, 0);
}

constexpr const char* kept[] = {"search", "compare", "train", "speed", "pickClass", "presentation", "expertWords"};

} // namespace

void setStage(QMainWindow& window) {
    for (const char* name : hidden)
        if (auto* widget = window.findChild<QWidget*>(QLatin1String(name)))
            takeAway(*widget);
    window.menuBar()->hide(); // and with it the keys of its actions: tooltips name them no more
    const QString prefix = QStringLiteral("action.");
    for (QAction* action : window.menuBar()->findChildren<QAction*>()) {
        if (!action->objectName().startsWith(prefix))
            continue;
        if (std::ranges::any_of(kept,
                                [&](const char* name) { return action->objectName() == prefix + QLatin1String(name); }))
            window.addAction(action);
        else
            action->setShortcuts(QList<QKeySequence>());
    }
}

} // namespace onelogit::app
