#pragma once

class QWidget;

namespace onelogit::app {

/// Shows name, purpose, licence and the versions of the libraries, beside the window's other work.
void showAbout(QWidget& parent);

} // namespace onelogit::app
