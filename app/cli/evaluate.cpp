#include "engine/model/evaluate.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/model_options.h"
#include "engine/data/open.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace onelogit::cli {
namespace {

struct Options {
    std::string data;
    bool train = false;
    std::vector<std::string> models;
    ModelOptions model;
};

Result<Evaluated> evaluate(const std::string& path, const Options& options, const Console& console) {
    const Result<OpenedModel> opened = openModel(path, options.model, console);
    if (!opened)
        return opened.error();
    const model::ModelInfo& info = opened->classifier->info();
    const std::stop_source stop;
    const Result<data::DataSet> set = data::open(
        options.data, {.part = options.train ? data::Part::Train : data::Part::Test, .shape = info.input.shape},
        console.progress("reading " + options.data, stop), stop.get_token());
    if (!set)
        return set.error();
    const Result<LogitTable> logits =
        model::computeLogits(*opened->classifier, *set, console.progress(info.title, stop), stop.get_token());
    console.endProgress();
    if (!logits)
        return logits.error();
    Result<metrics::Separation> separation = metrics::separation(*logits);
    if (!separation)
        return separation.error();
    return Evaluated{.path = path, .loss = info.loss, .separation = std::move(*separation)};
}

int run(const Options& options, const Console& console) {
    std::vector<Evaluated> models;
    for (const std::string& path : options.models) {
        Result<Evaluated> evaluated = evaluate(path, options, console);
        if (!evaluated)
            return console.fail(evaluated.error());
        models.push_back(std::move(*evaluated));
    }
    // Paper order first, then as given.
    std::stable_sort(models.begin(), models.end(), [](const Evaluated& a, const Evaluated& b) {
        return a.loss && b.loss ? *a.loss < *b.loss : a.loss.has_value() && !b.loss.has_value();
    });
    if (!console.json) {
        console.print(table(models));
        return Done;
    }
    nlohmann::json document{{"models", nlohmann::json::array()}};
    for (const Evaluated& model : models)
        document["models"].push_back(toJson(model));
    console.print(document);
    return Done;
}

} // namespace

void addEvaluate(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("evaluate", "Compare models on labelled pictures");
    verb->add_option("models", options->models, "Model files")->required();
    verb->add_option("--data", options->data, "IDX or CIFAR folder, or a folder per class")->required();
    verb->add_flag("--train-part", options->train, "Use the training pictures instead of the test pictures");
    addModelOptions(*verb, options->model);
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
