#include "app/jobs/job_status.h"

namespace onelogit::app {

Pace paceOf(const Progress& progress, double secondsGone) {
    Pace pace;
    if (progress.done == 0 || secondsGone <= 0)
        return pace;
    const double perSecond = static_cast<double>(progress.done) / secondsGone;
    pace.perSecond = perSecond;
    if (progress.total >= progress.done)
        pace.secondsLeft = static_cast<double>(progress.total - progress.done) / perSecond;
    return pace;
}

} // namespace onelogit::app
