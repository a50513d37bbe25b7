#pragma once

#include "engine/support/error.h"
#include "tests/support/bytes.h"

#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace onelogit::test {

/// A model file that means harm or is broken, and what is to become of it.
struct HostileFile {
    std::string name; ///< in words
    Bytes bytes;
    ErrorCode code = ErrorCode::Damaged;
    std::string word;     ///< that the error's detail names
    bool trusted = false; ///< opened as if the person had trusted it: only the process holds it in
    bool endless = false; ///< only the time limit ends it
    bool opens = false;   ///< what it tries comes to nothing, and the rest is a classifier
};

/// `canary`: a file that those who can try to read or overwrite.
[[nodiscard]] std::vector<HostileFile> hostileFiles(const std::filesystem::path& canary);

/// Small files that open.
struct GoodFile {
    std::string name;
    Bytes bytes;
};
[[nodiscard]] std::vector<GoodFile> goodFiles();

/// One random change of what an entry of the archive holds; its checksum is right again.
[[nodiscard]] Bytes mutatedInside(const Bytes& archive, std::mt19937& random);

} // namespace onelogit::test
