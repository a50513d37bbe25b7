#pragma once

#include "widgets/theme/theme.h"

#include <QAction>
#include <QActionGroup>

class QMainWindow;

namespace onelogit::app {

/// The window's actions, owned by the window and placed in its menu bar. Each has an object name ("action.openFolder").
struct Actions {
    QAction* openFolder = nullptr;
    QAction* openModel = nullptr;
    QAction* compareData = nullptr;
    QAction* openDemo = nullptr;
    QAction* readAgain = nullptr;
    QAction* quit = nullptr;
    QActionGroup* pages = nullptr; ///< each action's data is the page's number
    QAction* pickClass = nullptr;
    QAction* ledger = nullptr;      ///< checkable
    QAction* overlap = nullptr;     ///< checkable
    QActionGroup* themes = nullptr; ///< each action's data is a Theme
    QAction* about = nullptr;
};

[[nodiscard]] Actions makeMenus(QMainWindow& window, widgets::Theme current);

} // namespace onelogit::app
