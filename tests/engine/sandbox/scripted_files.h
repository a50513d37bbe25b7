#pragma once

#include "tests/support/bytes.h"

#include <string>

/// TorchScript files with methods of any content, made by LibTorch itself.
namespace onelogit::test {

struct ScriptedFile {
    std::string methods; ///< in TorchScript; may use self.filter (4 x 3 x 3 x 3), self.weight (5 x 4), self.bias (5)
    bool doubles = false;
    bool notANumber = false; ///< one of the weights
};

/// The archive as torch.jit.save writes it.
[[nodiscard]] Bytes scripted(const ScriptedFile& file);

/// The forward method of a classifier of pictures, whose last line is `last`.
[[nodiscard]] std::string forwardEnding(const std::string& last, const std::string& before = {});

/// A classifier that does no harm.
[[nodiscard]] Bytes goodScript();

/// Loads and runs a file in this process as any careless program would.
void runFreely(const Bytes& file);

} // namespace onelogit::test
