#include "engine/training/priority.h"

#include <sys/resource.h>

namespace onelogit::training {

void yieldToOthers() {
    constexpr int politely = 10;
    ::setpriority(PRIO_PROCESS, 0, politely); // Linux: of this thread only; where it is refused, nothing is lost
}

} // namespace onelogit::training
