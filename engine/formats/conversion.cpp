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

Result<ModelFormat> formatToWrite(const std::filesystem::path& path) {
    if (path.extension() == ".safetensors")
        return ModelFormat::Native;
    if (path.extension() == ".pt")
        return ModelFormat::TorchScript;
    return Error{ErrorCode::InvalidArgument, path.string(),
                 "the ending says what to write: .safetensors (native) or .pt (TorchScript)"};
}

Result<void> writeModel(const model::NativeModel& model, const std::filesystem::path& path) {
    const Result<ModelFormat> format = formatToWrite(path);
    if (!format)
        return format.error();
    return *format == ModelFormat::Native ? model::writeNative(model, path) : writeTorchScript(model, path);
}

} // namespace onelogit::formats
