#include "engine/training/device.h"

#include "engine/support/guard.h"

#include <ATen/Context.h>
#include <torch/csrc/api/include/torch/cuda.h>
#include <torch/csrc/api/include/torch/version.h>

namespace onelogit::training {

Result<DeviceList> devices() {
    return guarded("devices", []() -> Result<DeviceList> {
        DeviceList list{.names = {"cpu"}, .cuda = at::Context::hasCUDART(), .why = {}};
        if (!list.cuda) {
            list.why = std::string("LibTorch ") + TORCH_VERSION + " here was built without CUDA";
            return list;
        }
        const std::size_t count = torch::cuda::device_count();
        for (std::size_t i = 0; i < count; ++i)
            list.names.push_back("cuda:" + std::to_string(i));
        if (count == 0)
            list.why = "LibTorch finds no graphics processor that CUDA can use";
        return list;
    });
}

} // namespace onelogit::training
