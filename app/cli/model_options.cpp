#include "app/cli/model_options.h"

#include "engine/intake/sidecars.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

namespace onelogit::cli {
namespace {

Error invalid(const char* option, std::string detail) {
    return {ErrorCode::InvalidArgument, option, std::move(detail)};
}

Result<ImageShape> shapeOf(const std::string& text) {
    ImageShape shape;
    int read = 0;
    if (std::sscanf(text.c_str(), "%dx%dx%d%n", &shape.channels, &shape.height, &shape.width, &read) != 3 ||
        static_cast<std::size_t>(read) != text.size())
        return invalid("--input", "'" + text + "'; channels, height and width as 3x224x224");
    return shape;
}

Result<InputSpec> usual(const std::string& name, const ImageShape& shape) {
    std::string names;
    for (const intake::Preprocessing& known : intake::usualPreprocessings(shape)) {
        if (known.name == name)
            return known.input;
        if (!known.input.blueFirst)
            names += (names.empty() ? "" : ", ") + known.name;
    }
    return invalid("--preprocess", "'" + name + "'; for " + std::to_string(shape.channels) + " channels: " + names);
}

/// What the person said, for the next time.
Result<void> remember(const intake::DecisionShelf& shelf, const OpenedModel& opened, const ModelOptions& options) {
    if (options.names.empty() && !options.changesInput() && !options.trust)
        return invalid("--remember", "no other option says anything about the model");
    const auto earlier = shelf.find(opened.examination->fileDigest);
    if (!earlier)
        return earlier.error();
    intake::Decision decision = earlier->value_or(intake::Decision{});
    if (!options.names.empty())
        decision.classNames = opened.examination->decision.classNames;
    if (options.changesInput())
        decision.input = opened.classifier->info().input;
    decision.trusted = decision.trusted || options.trust;
    return shelf.remember(opened.examination->fileDigest, decision);
}

} // namespace

void addModelOptions(CLI::App& verb, ModelOptions& options) {
    const char* group = "About the model";
    verb.add_option("--names", options.names, "Class names in head order: one a line, or JSON")->group(group);
    verb.add_option("--preprocess", options.preprocess, "imagenet, 0..1, -1..1 or 0..255")->group(group);
    verb.add_flag("--blue-first", options.blueFirst, "Channels are blue, green, red")->group(group);
    CLI::Option* input = verb.add_option("--input", options.input, "Size of the input as CxHxW")->group(group);
    verb.add_option("--size", options.size, "Height and width of the input")->excludes(input)->group(group);
    verb.add_option("--crop", options.crop,
                    "Resize the shorter edge to this, then cut the middle out; 0 stretches the picture")
        ->group(group);
    verb.add_flag("--trust", options.trust, "Run operators off the allow list")->group(group);
    verb.add_flag("--remember", options.remember, "Remember the above for this file's content")->group(group);
}

Result<InputSpec> changedInput(const InputSpec& held, const ModelOptions& options) {
    InputSpec changed = held;
    if (!options.input.empty()) {
        const Result<ImageShape> shape = shapeOf(options.input);
        if (!shape)
            return shape.error();
        changed.shape = *shape;
    }
    if (options.size)
        changed.shape.height = changed.shape.width = *options.size;
    // A crop keeps its share of the picture.
    if (held.framing == Framing::CentreCrop && held.shape.height > 0)
        changed.shorterEdge = static_cast<int>(static_cast<std::int64_t>(held.shorterEdge) *
                                               std::max(changed.shape.height, changed.shape.width) /
                                               std::max(held.shape.height, held.shape.width));
    if (!options.preprocess.empty()) {
        const Result<InputSpec> named = usual(options.preprocess, changed.shape);
        if (!named)
            return named.error();
        changed.mean = named->mean;
        changed.deviation = named->deviation;
        changed.blueFirst = false;
    }
    if (options.blueFirst && !changed.blueFirst) {
        // Mean and deviation belong to a colour and move with it.
        changed.blueFirst = true;
        std::ranges::reverse(changed.mean);
        std::ranges::reverse(changed.deviation);
    }
    if (options.crop) {
        changed.framing = *options.crop == 0 ? Framing::Stretch : Framing::CentreCrop;
        changed.shorterEdge = *options.crop;
    }
    return changed;
}

Result<OpenedModel> openModel(const std::string& path, const ModelOptions& options) {
    const intake::DecisionShelf shelf(intake::defaultShelf());
    const auto examination = intake::examine(
        path, {.sandbox = {.load = {.trusted = options.trust}}, .shelf = shelf, .names = options.names});
    if (!examination) {
        Error error = examination.error();
        if (error.code == ErrorCode::NotTrusted)
            error.detail += "; --trust runs it all the same";
        return error;
    }
    OpenedModel opened{.examination = *examination, .classifier = {}, .inputFrom = (*examination)->inputFrom};
    intake::Decision decision;
    if (options.changesInput()) {
        const Result<InputSpec> input = changedInput(*opened.examination->decision.input, options);
        if (!input)
            return input.error();
        decision.input = *input;
        opened.inputFrom = intake::Source::Decided;
    }
    const auto classifier = intake::makeClassifier(*examination, decision);
    if (!classifier)
        return classifier.error();
    opened.classifier = *classifier;
    if (options.remember)
        if (const Result<void> stored = remember(shelf, opened, options); !stored)
            return stored.error();
    return opened;
}

Result<OpenedModel> openModel(const std::string& path, const ModelOptions& options, const Console& console) {
    Result<OpenedModel> opened = openModel(path, options);
    if (!opened)
        return opened;
    for (const Error& refused : opened->examination->refusedSidecars)
        console.message("not used: " + describe(refused));
    if (opened->examination->classNamesFrom == intake::Source::Assumed)
        console.message(path + ": no class names were found; --names gives them");
    if (opened->inputFrom == intake::Source::Assumed)
        console.message(path + ": preprocessing is assumed (" + opened->examination->preprocessings.front().name +
                        "); --preprocess decides it");
    return opened;
}

} // namespace onelogit::cli
