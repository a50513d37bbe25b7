#pragma once

namespace onelogit::widgets {

/// Lets assistive technology read and move a LogitChart's threshold as a slider. Does nothing the second time.
void makeLogitChartsAccessible();

} // namespace onelogit::widgets
