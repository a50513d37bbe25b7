#include "engine/model/runtime.h"

#include <ATen/Parallel.h>

namespace onelogit::model {

void prepareRuntime() {
    // OpenMP keeps the number of threads that an operation may start by the thread that calls it.
    thread_local const bool prepared = [] {
        at::set_num_threads(1);
        return true;
    }();
    static_cast<void>(prepared);
}

} // namespace onelogit::model
