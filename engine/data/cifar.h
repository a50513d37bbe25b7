#pragma once

#include "engine/data/data_set.h"

namespace onelogit::data {

/// Reads CIFAR-10 binary files (records of 1 label byte and 3072 bytes, planes red, green, blue, 32x32), in the order
/// given. Class names: `names`, else the ten of CIFAR-10. Errors name the file: Truncated (size no multiple of 3073),
/// LabelOutOfRange (with the record's number), Empty, NotFound.
[[nodiscard]] Result<DataSet> readCifar10(std::span<const std::filesystem::path> files,
                                          const std::vector<std::string>& names = {});

} // namespace onelogit::data
