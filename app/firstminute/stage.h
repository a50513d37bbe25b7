#pragma once

class QMainWindow;

namespace onelogit::app {

/// Takes from a window what a presentation does not offer: menus, models, status line and whatever chooses or writes
/// files. Pages, the class and leaving stay, by their keys too.
void setStage(QMainWindow& window);

} // namespace onelogit::app
