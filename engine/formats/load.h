#pragma once

#include "engine/model/trunk.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace onelogit::formats {

/// Kinds of model file, told apart by content.
enum class ModelFormat { Native, TorchScript, Onnx, Gguf, Safetensors };

[[nodiscard]] std::string_view name(ModelFormat format); ///< as in ModelFacts::format

/// By the first bytes, never by the file's name. Empty for no bytes; WrongFormat, saying what the content seems to be,
/// for anything else (a pickle of a state dict, a zip of another program, HTML).
[[nodiscard]] Result<ModelFormat> formatOf(std::span<const std::byte> bytes, const std::string& subject);

/// Whether a file of this format can make the program run what the file says: it is then opened in a confined process
/// only (sandbox::open).
[[nodiscard]] bool carriesProgram(ModelFormat format);

struct LoadOptions {
    bool trusted = false; ///< operators off the allow list are run as well
};

/// The loaders run in this process: for TorchScript and ONNX this must be a confined one. All check the file's
/// structure before they take memory for it, then that the network is a classifier: takes one float input
/// N x C x H x W, gives N x k finite floats, the same ones when run again. Then they cut off the head and prove
/// head(trunk(x)) equal to the whole network on probe inputs (1e-5 of the largest logit); where that fails, HeadKind is
/// AllLogits. ONNX is run by OpenCV, and what OpenCV reads otherwise than ONNX means is put right or refused:
/// UnsupportedOperator where its logits differ from those of the operators' definitions (see onnx_reference.h).
///
/// Errors, subject first: Empty, Truncated, Damaged (structure, checksum), WrongFormat, UnsupportedFormat, TooLarge,
/// NotTrusted, UnsupportedOperator, UnknownArchitecture, NoClassifier, ShapeMismatch, NotFinite, OutOfMemory.
[[nodiscard]] Result<model::LoadedModel> loadTorchScript(std::span<const std::byte> bytes, const std::string& subject,
                                                         const LoadOptions& options = {});
[[nodiscard]] Result<model::LoadedModel> loadOnnx(std::span<const std::byte> bytes, const std::string& subject,
                                                  const LoadOptions& options = {});

/// GGUF and safetensors: weights of a network from the closed list, mapped by tensor names; every tensor that is
/// missing, extra or misshapen is named. No code runs.
[[nodiscard]] Result<model::LoadedModel> loadGguf(std::span<const std::byte> bytes, const std::string& subject);
[[nodiscard]] Result<model::LoadedModel> loadSafetensors(std::span<const std::byte> bytes, const std::string& subject);

/// Native, GGUF and safetensors, Native as it is in the file; UnsupportedFormat for those that carry a program.
[[nodiscard]] Result<model::LoadedModel> loadWeights(ModelFormat format, std::span<const std::byte> bytes,
                                                     const std::string& subject);

/// The loader of that format. The window's program is built without it and with loadWeights alone: programs run in the
/// confined process.
[[nodiscard]] Result<model::LoadedModel> load(ModelFormat format, std::span<const std::byte> bytes,
                                              const std::string& subject, const LoadOptions& options = {});

} // namespace onelogit::formats
