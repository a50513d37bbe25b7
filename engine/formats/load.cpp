#include "engine/formats/load.h"

namespace onelogit::formats {

Result<model::LoadedModel> load(ModelFormat format, std::span<const std::byte> bytes, const std::string& subject,
                                const LoadOptions& options) {
    switch (format) {
    case ModelFormat::TorchScript:
        return loadTorchScript(bytes, subject, options);
    case ModelFormat::Onnx:
        return loadOnnx(bytes, subject, options);
    case ModelFormat::Native:
    case ModelFormat::Gguf:
    case ModelFormat::Safetensors:
        break;
    }
    return loadWeights(format, bytes, subject);
}

} // namespace onelogit::formats
