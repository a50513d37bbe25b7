#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "engine/formats/weights.h"
#include "engine/storage/files.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace onelogit::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string model;
    std::string output;
    ModelOptions about;
};

enum class Target { Native, TorchScript };

Result<Target> targetOf(const fs::path& output) {
    if (output.extension() == ".safetensors")
        return Target::Native;
    if (output.extension() == ".pt")
        return Target::TorchScript;
    return Error{ErrorCode::InvalidArgument, output.string(),
                 "the ending says what to write: .safetensors (native) or .pt (TorchScript)"};
}

/// Weights with what holds of the model: names, preprocessing and loss decided, stated or assumed.
Result<model::NativeModel> content(const std::string& path, const ModelOptions& options, const Console& console) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<formats::ModelFormat> format = formats::formatOf(*bytes, path);
    if (!format)
        return format.error();
    if (formats::carriesProgram(*format))
        return Error{ErrorCode::UnsupportedFormat, path,
                     "its network is a program, and only weights of a known network can be converted; save the "
                     "state dict as safetensors and convert that, or use the file as it is"};
    Result<formats::Weights> weights = formats::readWeights(*format, *bytes, path);
    if (!weights)
        return weights.error();
    const Result<OpenedModel> opened = openModel(path, options, console);
    if (!opened)
        return opened.error();
    const model::ModelInfo& info = opened->classifier->info();
    weights->model.catalog = info.catalog;
    weights->model.input = info.input;
    weights->model.spec.input = info.input.shape;
    weights->model.loss = info.loss;
    return std::move(weights->model);
}

int run(const Options& options, const Console& console) {
    const Result<Target> target = targetOf(options.output);
    if (!target)
        return console.fail(target.error());
    std::error_code ignored;
    if (fs::equivalent(options.model, options.output, ignored))
        return console.fail({ErrorCode::InvalidArgument, options.output, "it is the file to read"});
    const Result<model::NativeModel> model = content(options.model, options.about, console);
    if (!model)
        return console.fail(model.error());
    const Result<void> written = *target == Target::Native ? model::writeNative(*model, options.output)
                                                           : formats::writeTorchScript(*model, options.output);
    if (!written)
        return console.fail(written.error());
    const char* format =
        name(*target == Target::Native ? formats::ModelFormat::Native : formats::ModelFormat::TorchScript).data();
    if (console.json)
        console.print(nlohmann::json{{"model", options.model},
                                     {"output", options.output},
                                     {"format", format},
                                     {"network", name(model->spec.architecture)},
                                     {"classes", model->catalog.size()}});
    else
        console.print(options.output + ": " + format + ", " + std::string(name(model->spec.architecture)) + " with " +
                      std::to_string(model->catalog.size()) + " classes");
    return Done;
}

} // namespace

void addConvert(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("convert", "Write a model as a native or a TorchScript file");
    verb->add_option("model", options->model, "Model file: native, GGUF or safetensors weights")->required();
    verb->add_option("output", options->output, "File to write: .safetensors (native) or .pt (TorchScript)")
        ->required();
    addModelOptions(*verb, options->about);
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
