#include "app/cli/commands.h"
#include "app/cli/model_options.h"
#include "app/cli/text_table.h"
#include "engine/images/network_input.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onelogit::cli {
namespace {

using nlohmann::json;

struct Options {
    std::string path;
    std::vector<std::string> pictures;
    std::vector<std::string> others;
    std::size_t top = 5;
    ModelOptions model;
};

/// Logits of the pictures, in their order.
using Rows = std::vector<std::vector<float>>;

struct Answered {
    std::shared_ptr<const model::Classifier> classifier;
    Rows rows;
};

Result<Answered> answer(const std::string& path, const Options& options, const Console& console) {
    const Result<OpenedModel> opened = openModel(path, options.model, console);
    if (!opened)
        return opened.error();
    Answered answered{.classifier = opened->classifier, .rows = {}};
    const model::ModelInfo& info = opened->classifier->info();
    for (const std::string& picture : options.pictures) {
        const Result<images::NetworkInput> input = images::networkInput(picture, info.input);
        if (!input)
            return input.error();
        std::vector<float> features(info.features);
        if (const Result<void> ran = opened->classifier->features(input->numbers, 1, features); !ran)
            return ran.error();
        model::allLogits(*opened->classifier, features, answered.rows.emplace_back(info.catalog.size()));
    }
    return answered;
}

/// Numbers of the largest logits, largest first.
std::vector<std::size_t> largest(const std::vector<float>& logits, std::size_t count) {
    std::vector<std::size_t> order(logits.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return logits[a] > logits[b]; });
    if (count != 0)
        order.resize(std::min(count, order.size()));
    return order;
}

struct Comparison {
    std::string path;
    double largestDifference = 0;
    std::size_t sameWinner = 0;
};

Result<Comparison> compare(const Answered& first, const std::string& path, const Options& options,
                           const Console& console) {
    const Result<Answered> other = answer(path, options, console);
    if (!other)
        return other.error();
    const std::size_t classes = first.classifier->info().catalog.size();
    if (const std::size_t found = other->classifier->info().catalog.size(); found != classes)
        return Error{ErrorCode::CountMismatch, path,
                     std::to_string(found) + " logits, but " + options.path + " has " + std::to_string(classes)};
    Comparison comparison{.path = path};
    for (std::size_t i = 0; i < first.rows.size(); ++i) {
        for (std::size_t c = 0; c < classes; ++c)
            comparison.largestDifference =
                std::max(comparison.largestDifference,
                         std::abs(static_cast<double>(first.rows[i][c]) - static_cast<double>(other->rows[i][c])));
        if (largest(first.rows[i], 1) == largest(other->rows[i], 1))
            ++comparison.sameWinner;
    }
    return comparison;
}

json asJson(const Answered& answered, const Options& options, const std::vector<Comparison>& comparisons) {
    const ClassCatalog& catalog = answered.classifier->info().catalog;
    json document{{"model", options.path},
                  {"classes", catalog.names()},
                  {"pictures", json::array()},
                  {"compared", json::array()}};
    for (std::size_t i = 0; i < answered.rows.size(); ++i)
        document["pictures"].push_back({{"path", options.pictures[i]},
                                        {"logits", answered.rows[i]},
                                        {"winner", catalog.names()[largest(answered.rows[i], 1).front()]}});
    for (const Comparison& comparison : comparisons)
        document["compared"].push_back({{"model", comparison.path},
                                        {"largest_difference", comparison.largestDifference},
                                        {"same_winner", comparison.sameWinner}});
    return document;
}

std::string asText(const Answered& answered, const Options& options, const std::vector<Comparison>& comparisons) {
    const ClassCatalog& catalog = answered.classifier->info().catalog;
    std::string text;
    for (std::size_t i = 0; i < answered.rows.size(); ++i) {
        std::vector<std::vector<std::string>> rows;
        for (const std::size_t c : largest(answered.rows[i], options.top))
            rows.push_back({"  " + catalog.names()[c], fixed(static_cast<double>(answered.rows[i][c]), 4)});
        text += (text.empty() ? "" : "\n") + options.pictures[i] + '\n' + layOut(rows);
    }
    for (const Comparison& comparison : comparisons)
        text += "\n" + comparison.path + ": largest difference " + json(comparison.largestDifference).dump() +
                ", same winner on " + std::to_string(comparison.sameWinner) + " of " +
                std::to_string(answered.rows.size()) + " pictures";
    return text;
}

int run(const Options& options, const Console& console) {
    const Result<Answered> answered = answer(options.path, options, console);
    if (!answered)
        return console.fail(answered.error());
    std::vector<Comparison> comparisons;
    for (const std::string& path : options.others) {
        const Result<Comparison> comparison = compare(*answered, path, options, console);
        if (!comparison)
            return console.fail(comparison.error());
        comparisons.push_back(*comparison);
    }
    if (console.json)
        console.print(asJson(*answered, options, comparisons));
    else
        console.print(asText(*answered, options, comparisons));
    return Done;
}

} // namespace

void addLogits(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("logits", "Print the logits of pictures, and how far other models differ");
    verb->add_option("model", options->path, "Model file")->required();
    verb->add_option("pictures", options->pictures, "Picture files")->required();
    verb->add_option("--compare", options->others, "Another model file with the same classes; repeatable")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    verb->add_option("--top", options->top, "Largest logits of each picture to print; 0 prints all")
        ->capture_default_str();
    addModelOptions(*verb, options->model);
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
