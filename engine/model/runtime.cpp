#include "engine/model/runtime.h"

#include <ATen/Parallel.h>
#include <opencv2/core/utility.hpp>
#include <opencv2/core/version.hpp>
#include <torch/csrc/api/include/torch/version.h>

#include <mutex>

namespace onelogit::model {

void prepareRuntime() {
    static std::once_flag once;
    std::call_once(once, [] {
        at::set_num_threads(1);
        cv::setNumThreads(0);
    });
}

std::string runtimeVersions() {
    return std::string("LibTorch ") + TORCH_VERSION + ", OpenCV " + CV_VERSION;
}

} // namespace onelogit::model
