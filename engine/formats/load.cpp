#include "engine/formats/load.h"

#include "engine/model/native.h"

namespace onelogit::formats {
namespace {

Result<model::LoadedModel> loadNative(std::span<const std::byte> bytes, const std::string& subject) {
    Result<model::NativeModel> parsed = model::parseNative(bytes, subject);
    if (!parsed)
        return parsed.error();
    return model::loadNative(std::move(*parsed), subject);
}

} // namespace

Result<model::LoadedModel> load(ModelFormat format, std::span<const std::byte> bytes, const std::string& subject,
                                const LoadOptions& options) {
    switch (format) {
    case ModelFormat::Native:
        return loadNative(bytes, subject);
    case ModelFormat::TorchScript:
        return loadTorchScript(bytes, subject, options);
    case ModelFormat::Onnx:
        return loadOnnx(bytes, subject, options);
    case ModelFormat::Gguf:
        return loadGguf(bytes, subject);
    case ModelFormat::Safetensors:
        return loadSafetensors(bytes, subject);
    }
    return Error{ErrorCode::WrongFormat, subject, {}};
}

} // namespace onelogit::formats
