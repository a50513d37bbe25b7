#include "app/cli/commands.h"
#include "app/cli/evaluate_details.h"
#include "app/cli/figures.h"
#include "app/cli/labelled_data.h"
#include "app/cli/model_options.h"
#include "engine/evaluation/logit_cache.h"
#include "engine/storage/xdg.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace onelogit::cli {
namespace {

struct Options {
    std::string data;
    bool train = false;
    std::vector<std::string> models;
    ModelOptions model;
    DetailOptions details;
};

/// One model's figures, and what they rest on.
struct Entry {
    Evaluated figures;
    nlohmann::json comparedOn;
    std::string leftOut;
    nlohmann::json details; ///< null where none was asked for
};

Result<Entry> evaluate(const std::string& path, const evaluation::LabelledPictures& pictures, const Options& options,
                       const Console& console) {
    const Result<OpenedModel> opened = openModel(path, options.model, console);
    if (!opened)
        return opened.error();
    const model::ModelInfo& info = opened->classifier->info();
    const std::stop_source stop;
    const evaluation::LogitCache cache(storage::cacheFolder() / "logits");
    const Result<evaluation::Evaluation> evaluated = evaluation::evaluate(
        *opened->classifier, pictures, &cache, console.progress(info.title, stop), stop.get_token());
    console.endProgress();
    if (!evaluated)
        return evaluated.error();
    Result<metrics::Separation> separation = metrics::separation(evaluated->table);
    if (!separation)
        return separation.error();
    nlohmann::json found;
    if (options.details.any()) {
        Result<nlohmann::json> detailed = details(
            {.catalog = info.catalog, .evaluation = *evaluated, .separation = *separation, .pictures = pictures},
            options.details);
        if (!detailed)
            return detailed.error();
        found = std::move(*detailed);
    }
    return Entry{.figures = {.path = path, .loss = info.loss, .separation = std::move(*separation)},
                 .comparedOn = comparedOn(pictures, *evaluated),
                 .leftOut = leftOutText(path, pictures, *evaluated),
                 .details = std::move(found)};
}

Result<evaluation::LabelledPictures> openData(const Options& options, const Console& console) {
    const std::stop_source stop;
    Result<evaluation::LabelledPictures> pictures = evaluation::openLabelled(
        options.data,
        {.part = options.train ? data::Part::Train : data::Part::Test, .stamps = storage::cacheFolder() / "stamps"},
        console.progress("reading " + options.data, stop), stop.get_token());
    console.endProgress();
    return pictures;
}

int run(const Options& options, const Console& console) {
    const Result<evaluation::LabelledPictures> pictures = openData(options, console);
    if (!pictures)
        return console.fail(pictures.error());
    std::vector<Entry> models;
    for (const std::string& path : options.models) {
        Result<Entry> evaluated = evaluate(path, *pictures, options, console);
        if (!evaluated)
            return console.fail(evaluated.error());
        models.push_back(std::move(*evaluated));
    }
    // Paper order first, then as given.
    std::ranges::stable_sort(models, [](const Entry& a, const Entry& b) {
        const std::optional<LossKind> first = a.figures.loss;
        const std::optional<LossKind> second = b.figures.loss;
        return first && second ? *first < *second : first.has_value() && !second.has_value();
    });
    if (!console.json) {
        std::vector<Evaluated> figures;
        for (const Entry& model : models) {
            figures.push_back(model.figures);
            if (!model.leftOut.empty())
                console.message(model.leftOut.substr(0, model.leftOut.size() - 1));
        }
        std::string text = table(figures);
        for (const Entry& model : models)
            if (!model.details.is_null())
                text += detailText(model.figures.path, model.details);
        console.print(text);
        return Done;
    }
    nlohmann::json document{{"models", nlohmann::json::array()}};
    for (const Entry& model : models) {
        document["models"].push_back(toJson(model.figures));
        document["models"].back().update(model.comparedOn);
        if (!model.details.is_null())
            document["models"].back().update(model.details);
    }
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
    addDetailOptions(*verb, options->details);
    addModelOptions(*verb, options->model);
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
