#pragma once

class QWidget;

namespace onelogit::app {

/// Gives the window's main parts the words that Shift+F1 shows.
void explainParts(QWidget& window);

} // namespace onelogit::app
