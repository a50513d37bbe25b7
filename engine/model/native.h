#pragma once

#include "engine/model/architecture.h"
#include "engine/model/classifier.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace onelogit::model {

/// The model file whose trunk a head reads.
struct TrunkFile {
    std::string path;   ///< as it was when the head was trained; looked for beside the head's file too
    std::string digest; ///< content hash of the file: another one is refused
};

/// Content of the project's own model file (format: engine/model/FORMAT.md): no code, every number checked.
struct NativeModel {
    NetworkSpec spec;
    ClassCatalog catalog; ///< spec.classes names
    InputSpec input;
    std::optional<LossKind> loss;                 ///< empty where not known: weights of another program
    std::map<std::string, double> lossParameters; ///< those that the loss reads
    std::uint64_t seed = 0;
    std::string data;                          ///< what it was trained on, in words
    std::string dataHash;                      ///< data::contentHash of it
    std::map<std::string, std::string> recipe; ///< optimizer, epochs, ...: what it takes to train it again
    std::map<std::string, double> testMetrics; ///< by the names of `evaluate --json`; empty if never tested
    std::string training;                      ///< JSON object: settings, curves, environment; empty where not known
    std::map<std::string, storage::FloatTensor> tensors; ///< weights by name
    std::optional<TrunkFile> trunkFile{};                ///< of Architecture::OtherFile; `tensors` are the head's
};

/// Atomic; equal content gives equal bytes.
[[nodiscard]] Result<void> writeNative(const NativeModel& model, const std::filesystem::path& path);

/// Errors of storage::readFile and storage::readSafetensors, and: WrongFormat (safetensors of another program),
/// UnsupportedVersion, Damaged (a metadata entry missing or of the wrong type, named), CountMismatch (class names
/// against head), ShapeMismatch, NotFinite, UnknownLoss, UnknownArchitecture. The subject is the path.
[[nodiscard]] Result<NativeModel> readNative(const std::filesystem::path& path);

/// The same from bytes already read; `subject` is put into the errors.
[[nodiscard]] Result<NativeModel> parseNative(std::span<const std::byte> bytes, const std::string& subject);

/// A native model made ready to run in this process; `subject` is put into errors. Errors of networkTrunk;
/// UnsupportedFormat for a head whose trunk is another file, which intake opens with it.
[[nodiscard]] Result<LoadedModel> loadNative(NativeModel model, const std::string& subject);

/// A classifier that runs a native model. `digest` identifies the weights and the preprocessing.
[[nodiscard]] Result<std::shared_ptr<const Classifier>> makeClassifier(NativeModel model, const std::string& title,
                                                                       const std::string& digest);

} // namespace onelogit::model
