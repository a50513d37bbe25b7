#pragma once

#include "engine/formats/weights.h"
#include "engine/model/classifier.h"

#include <filesystem>

namespace onelogit::formats {

/// Whether a model of that format (as in ModelInfo::format) is weights, which can be written as another file.
[[nodiscard]] bool convertible(std::string_view format);

/// What a file of weights holds, to be written as another one. UnsupportedFormat, saying what to do instead, for a file
/// that carries a program; errors of storage::readFile, formatOf and readWeights.
[[nodiscard]] Result<Weights> readWeightsFile(const std::filesystem::path& path);

/// With names, preprocessing and loss as they hold of the opened model: stated, decided or assumed.
[[nodiscard]] model::NativeModel asOpened(Weights weights, const model::ModelInfo& info);

/// What the ending of `to` asks for: ".safetensors" Native, ".pt" TorchScript; InvalidArgument for another one, and
/// where `to` is the file that is read.
[[nodiscard]] Result<ModelFormat> formatToWrite(const std::filesystem::path& from, const std::filesystem::path& to);

/// As one of the two that formatToWrite tells. Errors of model::writeNative and writeTorchScript.
[[nodiscard]] Result<void> writeModel(const model::NativeModel& model, ModelFormat format,
                                      const std::filesystem::path& path);

} // namespace onelogit::formats
