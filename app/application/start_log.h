#pragma once

#include <QLoggingCategory>

namespace onelogit::app {

/// Says when the window is painted, when networks are ready and when a search has a result. Off unless
/// QT_LOGGING_RULES="onelogit.start.debug=true"; tests/benchmarks/start_up.py reads it.
Q_DECLARE_LOGGING_CATEGORY(startLog)

} // namespace onelogit::app
