#include "app/application/start_log.h"

namespace onelogit::app {

Q_LOGGING_CATEGORY(startLog, "onelogit.start", QtWarningMsg)

} // namespace onelogit::app
