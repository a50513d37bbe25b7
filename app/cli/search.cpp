#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "engine/index/feature_index.h"
#include "engine/search/ranking.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>

namespace onelogit::cli {
namespace {

using IndexPointer = std::shared_ptr<const index::FeatureIndex>;

struct Options {
    std::string folder;
    std::string indexFile;
    std::string model;
    std::string className;
    std::string output;
    std::optional<double> threshold;
    std::size_t limit = 0;
    ModelOptions about;
};

Result<IndexPointer> makeIndex(const std::string& folder, const model::Classifier& classifier, const Console& console) {
    const std::stop_source stop;
    Result<IndexPointer> index =
        index::indexFolder(folder, classifier, {}, console.progress("indexing " + folder, stop), stop.get_token());
    console.endProgress();
    return index;
}

/// The threshold asked for, else the one that serves all classes best on the model's own test data.
Result<double> chooseThreshold(const Options& options, const model::ModelInfo& info) {
    if (options.threshold) {
        if (std::isnan(*options.threshold))
            return Error{ErrorCode::InvalidArgument, "threshold", "NaN is no logit"};
        return *options.threshold;
    }
    const auto recorded = info.testMetrics.find("one_threshold");
    if (recorded == info.testMetrics.end())
        return Error{ErrorCode::InvalidArgument, "threshold", "the model records none; give --threshold"};
    return recorded->second;
}

nlohmann::json skippedAsJson(const index::FeatureIndex& index) {
    nlohmann::json list = nlohmann::json::array();
    for (const data::Skipped& skipped : index.skipped)
        list.push_back({{"path", (index.folder / skipped.path).string()}, {"reason", name(skipped.reason.code)}});
    return list;
}

std::string skippedAsText(const index::FeatureIndex& index) {
    std::string text;
    for (const data::Skipped& skipped : index.skipped)
        text += "\nskipped " +
                describe({skipped.reason.code, (index.folder / skipped.path).string(), skipped.reason.detail});
    return text;
}

int runSearch(const Options& options, const Console& console) {
    if (options.folder.empty() == options.indexFile.empty())
        return console.fail({ErrorCode::InvalidArgument, "search", "give a folder or --index, one of them"});
    const Result<OpenedModel> opened = openModel(options.model, options.about, console);
    if (!opened)
        return console.fail(opened.error());
    const model::ModelInfo& info = opened->classifier->info();
    const Result<ClassId> classId = info.catalog.find(options.className);
    if (!classId)
        return console.fail(classId.error());
    const Result<double> threshold = chooseThreshold(options, info);
    if (!threshold)
        return console.fail(threshold.error());
    const Result<IndexPointer> index = options.indexFile.empty()
                                           ? makeIndex(options.folder, *opened->classifier, console)
                                           : index::load(options.indexFile, info.digest);
    if (!index)
        return console.fail(index.error());
    const auto ranking = search::rank(**index, *opened->classifier, *classId);
    if (!ranking)
        return console.fail(ranking.error());

    const std::size_t hits = (*ranking)->hits(*threshold);
    const std::size_t shown = options.limit == 0 ? hits : std::min(hits, options.limit);
    const index::FeatureIndex& content = **index;
    const std::string& className = info.catalog.name(*classId);
    if (console.json) {
        nlohmann::json document{{"model", options.model},
                                {"class", className},
                                {"threshold", *threshold},
                                {"found", content.found},
                                {"indexed", content.entries.size()},
                                {"below", content.entries.size() - hits},
                                {"skipped", skippedAsJson(content)},
                                {"hits", nlohmann::json::array()}};
        for (const search::Ranking::Item& item : (*ranking)->items().first(shown))
            document["hits"].push_back(
                {{"path", (content.folder / content.entries[item.entry].path).string()}, {"logit", item.logit}});
        console.print(document);
        return Done;
    }
    for (const search::Ranking::Item& item : (*ranking)->items().first(shown)) {
        char logit[32];
        std::snprintf(logit, sizeof logit, "%9.4f  ", static_cast<double>(item.logit));
        console.print(logit + (content.folder / content.entries[item.entry].path).string());
    }
    char summary[160];
    std::snprintf(summary, sizeof summary, "%zu hits + %zu below logit %.4f + %zu skipped = %zu found", hits,
                  content.entries.size() - hits, *threshold, content.skipped.size(), content.found);
    console.message(className + ": " + summary + skippedAsText(content));
    return Done;
}

int runIndex(const Options& options, const Console& console) {
    const Result<OpenedModel> opened = openModel(options.model, options.about, console);
    if (!opened)
        return console.fail(opened.error());
    const Result<IndexPointer> index = makeIndex(options.folder, *opened->classifier, console);
    if (!index)
        return console.fail(index.error());
    if (!options.output.empty())
        if (const Result<void> saved = index::save(**index, options.output); !saved)
            return console.fail(saved.error());
    const index::FeatureIndex& content = **index;
    if (console.json)
        console.print(nlohmann::json{{"model", options.model},
                                     {"folder", content.folder.string()},
                                     {"found", content.found},
                                     {"indexed", content.entries.size()},
                                     {"features", content.features},
                                     {"skipped", skippedAsJson(content)},
                                     {"output", options.output}});
    else
        console.print(std::to_string(content.entries.size()) + " indexed + " + std::to_string(content.skipped.size()) +
                      " skipped = " + std::to_string(content.found) + " found, " + std::to_string(content.features) +
                      " features a picture" + skippedAsText(content));
    return Done;
}

} // namespace

void addSearch(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("search", "List the pictures whose logit of one class reaches a threshold");
    verb->add_option("folder", options->folder, "Folder of pictures");
    verb->add_option("--index", options->indexFile, "Index file made by 'index', instead of a folder");
    verb->add_option("--model", options->model, "Model file")->required();
    verb->add_option("--class", options->className, "Class to look for")->required();
    verb->add_option("--threshold", options->threshold,
                     "Smallest logit of a hit; default: the model's own for all classes");
    verb->add_option("--limit", options->limit, "List at most this many hits; 0 lists all");
    addModelOptions(*verb, options->about);
    verb->callback([=, &console, &exitCode] { exitCode = runSearch(*options, console); });
}

void addIndex(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("index", "Compute the features of a folder's pictures");
    verb->add_option("folder", options->folder, "Folder of pictures")->required();
    verb->add_option("--model", options->model, "Model file")->required();
    verb->add_option("--output", options->output, "Index file to write, for 'search --index'");
    addModelOptions(*verb, options->about);
    verb->callback([=, &console, &exitCode] { exitCode = runIndex(*options, console); });
}

} // namespace onelogit::cli
