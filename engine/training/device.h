#pragma once

#include "engine/support/result.h"

#include <string>
#include <vector>

namespace onelogit::training {

/// What networks can be trained on. "cpu" is the processor, with own kernels where they are quicker; "cuda:N" the N-th
/// graphics processor, where the LibTorch that runs has CUDA: the same steps by LibTorch's operations. A trunk's
/// features and test figures come from the processor in any case. On the processor a training repeats bit for bit;
/// between devices, and on a graphics processor from run to run, the last digits may differ, since sums run in another
/// order.
struct DeviceList {
    std::vector<std::string> names; ///< "cpu" first
    bool cuda = false;              ///< LibTorch was built with CUDA
    std::string why;                ///< without a graphics processor: the cause, in plain English
};

/// Those that are there. Loads LibTorch where it is not there yet (errors of networks::load): never on a window's
/// thread.
[[nodiscard]] Result<DeviceList> devices();

/// A name that can be a device's: "cpu", "cuda" (the first) or "cuda:N" with N below 128. InvalidArgument.
[[nodiscard]] Result<void> checkDeviceName(const std::string& name);

/// The full name of a device that is there: "cuda:0" for "cuda". InvalidArgument for a name of none and for one that is
/// not there, naming the device, why, and which are. "cpu" loads nothing. Errors of devices().
[[nodiscard]] Result<std::string> findDevice(const std::string& name);

} // namespace onelogit::training
