#pragma once

class QApplication;

namespace onelogit::widgets {

/// Whether things may move by themselves (a cursor that blinks, a replay that runs). They may not until
/// setMotionAllowed() says so, which takes effect at once and for the whole application.
[[nodiscard]] bool motionAllowed();
void setMotionAllowed(QApplication& application, bool allowed);

} // namespace onelogit::widgets
