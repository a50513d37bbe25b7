#pragma once

#include "engine/support/error.h"

#include <filesystem>
#include <string>
#include <vector>

/// A folder as people have them: pictures of every kind among files that are broken in every way.
namespace onelogit::test {

/// A file and what has to become of it.
struct CorpusFile {
    std::filesystem::path path;
    std::string kind;
    bool accepted = true;
    bool damaged = false;                   ///< accepted, with content made up
    ErrorCode reason = ErrorCode::Internal; ///< of a file that is not accepted
};

/// Writes 200 good pictures of over 30 kinds below `folder`. The same files whenever it is called.
std::vector<CorpusFile> makeGoodPictures(const std::filesystem::path& folder);

/// Writes 300 bad files of over 30 kinds below `folder`, a FIFO and broken links among them.
std::vector<CorpusFile> makeBadPictures(const std::filesystem::path& folder);

} // namespace onelogit::test
