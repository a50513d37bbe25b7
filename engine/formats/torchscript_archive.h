#pragma once

#include "engine/formats/load.h"
#include "engine/formats/tensor_records.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace onelogit::formats {

/// A TorchScript file that has passed every check that needs no LibTorch.
struct TorchScriptArchive {
    std::vector<std::byte> packed; ///< the archive to load: see ZipContent::packed; code, weights and version alone
    std::vector<TensorRecord> tensors;
    std::vector<std::string> classNames;         ///< of extra/labels.txt, extra/classes.txt or extra/classes.json
    std::vector<std::string> offList;            ///< of a trusted file: what its code asks for, as CodeScan
    std::map<std::string, std::string> metadata; ///< "torchscript_version", "top_class", "devices"
};

/// Checks container, pickles and code; nothing of the file is run. Errors, all named: those of readZip, readPickle,
/// scanTensors and scanCode, and: WrongFormat (an archive of another program, saying of which kind), NotTrusted (what
/// the code asks for), UnsupportedFormat.
[[nodiscard]] Result<TorchScriptArchive> checkTorchScript(std::span<const std::byte> bytes, const std::string& subject,
                                                          const LoadOptions& options);

} // namespace onelogit::formats
