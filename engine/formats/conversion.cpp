#include "engine/formats/conversion.h"

#include "engine/storage/files.h"

namespace onelogit::formats {

bool convertible(std::string_view format) {
    return format != name(ModelFormat::TorchScript) && format != name(ModelFormat::Onnx);
}

Result<Weights> readWeightsFile(const std::filesystem::path& path) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<ModelFormat> format = formatOf(*bytes, path.string());
    if (!format)
        return format.error();
    if (carriesProgram(*format))
        return Error{ErrorCode::UnsupportedFormat, path.string(),
                     "its network is a program, and only weights of a known network can be converted; save the "
                     "state dict as safetensors and convert that, or use the file as it is"};
    return readWeights(*format, *bytes, path.string());
}

model::NativeModel asOpened(Weights weights, const model::ModelInfo& info) {
    model::NativeModel model = std::move(weights.model);
    model.catalog = info.catalog;
    model.input = info.input;
    model.spec.input = info.input.shape;
    model.loss = info.loss;
    return model;
}

Result<ModelFormat> formatToWrite(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code ignored;
    if (std::filesystem::equivalent(from, to, ignored))
        return Error{ErrorCode::InvalidArgument, to.string(), "it is the file to read"};
    if (to.extension() == ".safetensors")
        return ModelFormat::Native;
    if (to.extension() == ".pt")
        return ModelFormat::TorchScript;
    return Error{ErrorCode::InvalidArgument, to.string(),
                 "the ending says what to write: .safetensors (native) or .pt (TorchScript)"};
}

Result<void> writeModel(const model::NativeModel& model, ModelFormat format, const std::filesystem::path& path) {
    return format == ModelFormat::Native ? model::writeNative(model, path) : writeTorchScript(model, path);
}

} // namespace onelogit::formats
