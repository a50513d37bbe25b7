#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "engine/formats/conversion.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace onelogit::cli {
namespace {

struct Options {
    std::string model;
    std::string output;
    ModelOptions about;
};

int run(const Options& options, const Console& console) {
    const Result<formats::ModelFormat> format = formats::formatToWrite(options.model, options.output);
    if (!format)
        return console.fail(format.error());
    Result<formats::Weights> weights = formats::readWeightsFile(options.model);
    if (!weights)
        return console.fail(weights.error());
    const Result<OpenedModel> opened = openModel(options.model, options.about, console);
    if (!opened)
        return console.fail(opened.error());
    const model::NativeModel model = formats::asOpened(std::move(*weights), opened->classifier->info());
    if (const Result<void> written = formats::writeModel(model, *format, options.output); !written)
        return console.fail(written.error());
    if (console.json)
        console.print(nlohmann::json{{"model", options.model},
                                     {"output", options.output},
                                     {"format", formats::name(*format)},
                                     {"network", name(model.spec.architecture)},
                                     {"classes", model.catalog.size()}});
    else
        console.print(options.output + ": " + std::string(formats::name(*format)) + ", " +
                      std::string(name(model.spec.architecture)) + " with " + std::to_string(model.catalog.size()) +
                      " classes");
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
