#pragma once

#include "engine/evaluation/evaluate.h"
#include "engine/evaluation/labelled_pictures.h"
#include "engine/metrics/separation.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace CLI {
class App;
} // namespace CLI

namespace onelogit::cli {

/// What `evaluate` tells of a model beside its line in the table.
struct DetailOptions {
    std::size_t resamples = 0; ///< of the bootstrap; 0: none
    std::uint64_t seed = 1;
    std::string className; ///< empty: all classes
    std::optional<double> threshold;
    bool normalized = false; ///< line, class, pairs and suppliers by normalized logits
    bool perClass = false;
    std::size_t violations = 0; ///< worst pairs
    bool suppliers = false;

    [[nodiscard]] bool any() const {
        return resamples > 0 || !className.empty() || threshold || perClass || violations > 0 || suppliers;
    }
};

void addDetailOptions(CLI::App& verb, DetailOptions& options);

/// A model's evaluation on labelled pictures.
struct EvaluatedModel {
    const ClassCatalog& catalog;
    const evaluation::Evaluation& evaluation;
    const metrics::Separation& separation;
    const evaluation::LabelledPictures& pictures;
};

/// An object with the keys "bootstrap", "classes", "class", "line", "violations" and "suppliers", as asked for.
/// NotFound for a class that the model does not have, InvalidArgument for one without true and false logits here and
/// for suppliers without a threshold.
[[nodiscard]] Result<nlohmann::json> details(const EvaluatedModel& model, const DetailOptions& options);

/// The same for a person, under the model's title; ends with a newline.
[[nodiscard]] std::string detailText(const std::string& title, const nlohmann::json& details);

} // namespace onelogit::cli
