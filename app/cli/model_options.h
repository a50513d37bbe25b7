#pragma once

#include "app/cli/console.h"
#include "engine/intake/examine.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace onelogit::cli {

/// What a person says of a model on the command line.
struct ModelOptions {
    std::string names;
    std::string preprocess;
    std::string input;
    std::optional<int> size;
    std::optional<int> crop;
    bool blueFirst = false;
    bool trust = false;
    bool remember = false;

    [[nodiscard]] bool changesInput() const {
        return !preprocess.empty() || !input.empty() || size || crop || blueFirst;
    }
};

/// Adds --names, --preprocess, --blue-first, --input, --size, --crop, --trust and --remember to a verb.
void addModelOptions(CLI::App& verb, ModelOptions& options);

/// A model with what holds of it, the options laid over everything else.
struct OpenedModel {
    std::shared_ptr<const intake::Examination> examination;
    std::shared_ptr<const model::Classifier> classifier;
    intake::Source inputFrom = intake::Source::Assumed;
};

/// Opens a model file. With --remember, what was given is stored for the next time. Errors of intake::examine and
/// intake::makeClassifier; InvalidArgument for options that make no sense.
[[nodiscard]] Result<OpenedModel> openModel(const std::string& path, const ModelOptions& options);

/// The same, and says on `console` what is assumed only, and which files beside the model are not used.
[[nodiscard]] Result<OpenedModel> openModel(const std::string& path, const ModelOptions& options,
                                            const Console& console);

/// The preprocessing that the options make of the one that holds without them.
[[nodiscard]] Result<InputSpec> changedInput(const InputSpec& held, const ModelOptions& options);

} // namespace onelogit::cli
