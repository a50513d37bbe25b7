#include "engine/model/runtime.h"

#include <ATen/Parallel.h>
#include <opencv2/core/utility.hpp>
#include <opencv2/core/version.hpp>
#include <torch/csrc/api/include/torch/version.h>

#include <mutex>

namespace onelogit::model {

void prepareRuntime() {
    // OpenMP keeps the number of threads that an operation may start by the thread that calls it.
    thread_local const bool prepared = [] {
        at::set_num_threads(1);
        static std::once_flag once;
        std::call_once(once, [] { cv::setNumThreads(0); });
        return true;
    }();
    static_cast<void>(prepared);
}

std::string runtimeVersions() {
    return std::string("LibTorch ") + TORCH_VERSION + ", OpenCV " + CV_VERSION;
}

} // namespace onelogit::model
