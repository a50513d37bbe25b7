#pragma once

class QApplication;
class QStyle;

namespace onelogit::widgets {

/// Whether things may move by themselves (bars, blinking, menus that fade, a replay that runs). They may not until
/// setMotionAllowed() says so, which takes effect at once and for the whole application.
[[nodiscard]] bool motionAllowed();
void setMotionAllowed(QApplication& application, bool allowed);

/// Fusion that asks motionAllowed() before it animates. The caller owns it.
[[nodiscard]] QStyle* makeStyle();

} // namespace onelogit::widgets
