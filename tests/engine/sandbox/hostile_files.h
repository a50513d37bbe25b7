#pragma once

#include "tests/support/torchscript_models.h"

#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace onelogit::test {

/// Model files that mean harm or are broken, all that an opened path can hold: TorchScript and others.
/// `canary`: as hostileTorchScript takes it.
[[nodiscard]] std::vector<HostileModel> hostileFiles(const std::filesystem::path& canary);

/// Small files that open.
struct GoodFile {
    std::string name;
    Bytes bytes;
};
[[nodiscard]] std::vector<GoodFile> goodFiles();

/// One random change of what an entry of the archive holds; its checksum is right again.
[[nodiscard]] Bytes mutatedInside(const Bytes& archive, std::mt19937& random);

} // namespace onelogit::test
