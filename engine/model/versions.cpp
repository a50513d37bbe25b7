#include "engine/model/runtime.h"

#include <opencv2/core/version.hpp>
#include <torch/csrc/api/include/torch/version.h>

namespace onelogit::model {

std::string runtimeVersions() {
    return std::string("LibTorch ") + TORCH_VERSION + ", OpenCV " + CV_VERSION;
}

} // namespace onelogit::model
