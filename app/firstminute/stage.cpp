#include "app/firstminute/stage.h"

#include <QAction>
#include <QLatin1String>
#include <QMainWindow>
#include <QMenuBar>

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
    window.menuBar()->hide(); // and with it the keys of its actions
    for (const char* name : kept)
        if (auto* action = window.findChild<QAction*>(QStringLiteral("action.") + QLatin1String(name)))
            window.addAction(action);
}

} // namespace onelogit::app
