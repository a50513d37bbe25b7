#pragma once

#include "engine/support/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace onelogit::formats {

/// A source of a TorchScript archive, in the language that LibTorch compiles when it opens the archive.
struct CodeSource {
    std::string_view name; ///< of its entry
    std::string_view text;
};

/// What the code of an archive asks for beyond the arithmetic of a network. All names are sorted and occur once.
struct CodeScan {
    std::vector<std::string> offList;   ///< operators off the allow list ("aten::from_file"), called or only named
    std::vector<std::string> atOpening; ///< what would run while the archive is opened: "__setstate__", calls outside
                                        ///< functions and in default values
};

/// A screen before anything is compiled: by tokens, so a name that only looks like a forbidden operator may be listed;
/// what runs is compared once more as a compiled graph. Damaged where a text or bracket does not end, for a value
/// outside functions without a type, or for a name that stands for all operators ("torch", "ops") used by itself.
[[nodiscard]] Result<CodeScan> scanCode(const std::vector<CodeSource>& sources, const std::string& subject);

} // namespace onelogit::formats
