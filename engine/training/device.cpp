#include "engine/training/device.h"

#include "engine/support/joined.h"

#include <algorithm>
#include <charconv>

namespace onelogit::training {
namespace {

constexpr int mostDevices = 128; ///< LibTorch numbers them in a byte

} // namespace

Result<void> checkDeviceName(const std::string& name) {
    if (name == "cpu" || name == "cuda")
        return {};
    constexpr std::string_view prefix = "cuda:";
    int number = -1;
    if (name.starts_with(prefix)) {
        const char* end = name.data() + name.size();
        const auto [rest, failure] = std::from_chars(name.data() + prefix.size(), end, number);
        if (failure == std::errc() && rest == end && number >= 0 && number < mostDevices &&
            name == std::string(prefix) + std::to_string(number))
            return {};
    }
    return Error{ErrorCode::InvalidArgument, "device", "'" + name + "'; cpu, cuda or cuda:N"};
}

Result<std::string> findDevice(const std::string& name) {
    if (Result<void> checked = checkDeviceName(name); !checked)
        return checked.error();
    if (name == "cpu")
        return name;
    const Result<DeviceList> list = devices();
    if (!list)
        return list.error();
    std::string full = name == "cuda" ? "cuda:0" : name;
    if (std::ranges::find(list->names, full) != list->names.end())
        return full;
    return Error{ErrorCode::InvalidArgument, "device " + name,
                 "it is not there" + (list->why.empty() ? "" : ": " + list->why) +
                     "; to train on: " + joined(list->names)};
}

} // namespace onelogit::training
