#include "app/cli/commands.h"
#include "engine/model/native.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace onelogit::cli {
namespace {

nlohmann::json describeModel(const std::string& path, const model::ModelInfo& info) {
    nlohmann::json document{
        {"path", path},
        {"format", info.format},
        {"digest", info.digest},
        {"classes", info.catalog.names()},
        {"input",
         {{"channels", info.input.shape.channels},
          {"height", info.input.shape.height},
          {"width", info.input.shape.width},
          {"mean", info.input.mean},
          {"std", info.input.deviation}}},
        {"head", {{"kind", name(info.headKind)}, {"features", info.features}, {"classes", info.catalog.size()}}},
        {"loss", nullptr},
        {"test_metrics", info.testMetrics},
        {"metadata", info.metadata},
    };
    if (info.loss)
        document["loss"] = traits(*info.loss).name;
    return document;
}

std::string asText(const std::string& path, const model::ModelInfo& info) {
    const ImageShape& shape = info.input.shape;
    std::string text = path + "\n  format    " + info.format + "\n  loss      " +
                       (info.loss ? std::string(traits(*info.loss).title) +
                                        (traits(*info.loss).aligned ? " (aligned)" : " (not aligned)")
                                  : "not known") +
                       "\n  input     " + std::to_string(shape.channels) + " x " + std::to_string(shape.height) +
                       " x " + std::to_string(shape.width) + "\n  head      " + std::string(name(info.headKind)) +
                       ", " + std::to_string(info.features) + " features -> " + std::to_string(info.catalog.size()) +
                       " logits\n  digest    " + info.digest + "\n  classes   ";
    for (std::size_t i = 0; i < info.catalog.size(); ++i)
        text += (i == 0 ? "" : ", ") + info.catalog.names()[i];
    for (const auto& [key, value] : info.testMetrics)
        text += "\n  test      " + key + " = " + std::to_string(value);
    for (const auto& [key, value] : info.metadata)
        text += "\n  record    " + key + " = " + value;
    return text;
}

int run(const std::string& path, const Console& console) {
    const auto classifier = model::openClassifier(path);
    if (!classifier)
        return console.fail(classifier.error());
    const model::ModelInfo& info = (*classifier)->info();
    if (console.json)
        console.print(describeModel(path, info));
    else
        console.print(asText(path, info));
    return Done;
}

} // namespace

void addInspect(CLI::App& program, const Console& console, int& exitCode) {
    auto path = std::make_shared<std::string>();
    CLI::App* verb = program.add_subcommand("inspect", "Show what a model file holds");
    verb->add_option("model", *path, "Model file")->required();
    verb->callback([=, &console, &exitCode] { exitCode = run(*path, console); });
}

} // namespace onelogit::cli
