#pragma once

#include "engine/formats/load.h"
#include "engine/model/native.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace onelogit::formats {

/// Weights of a network from the closed list, whatever file they came in, as a native model: model::writeNative makes
/// a native file of it and writeTorchScript a program for others. What a file of another program does not state is
/// filled in; a caller who knows better (a person's decision) replaces catalog, input and loss first.
struct Weights {
    model::NativeModel model;
    bool namesStated = false;                    ///< else the classes are "class 0", "class 1", ...
    bool inputStated = false;                    ///< else the usual preprocessing of that network
    std::map<std::string, std::string> metadata; ///< what the file says of itself, beside what went into `model`
};

/// Native, GGUF and safetensors files; UnsupportedFormat for those that carry a program. Errors of the format's reader,
/// and: UnknownArchitecture where the tensors' names fit no network, Damaged and ShapeMismatch naming the tensors that
/// are missing, too many or misshapen, CountMismatch (class names against head), NotFinite.
[[nodiscard]] Result<Weights> readWeights(ModelFormat format, std::span<const std::byte> bytes,
                                          const std::string& subject);

/// Writes a TorchScript file that takes N x C x H x W (preprocessed) and gives N x k logits, for PyTorch 1.8 or newer.
/// Atomic. UnsupportedFormat for a head whose trunk is another file; errors of model::checkTensors and
/// storage::writeFileAtomically.
[[nodiscard]] Result<void> writeTorchScript(const model::NativeModel& model, const std::filesystem::path& path);

} // namespace onelogit::formats
