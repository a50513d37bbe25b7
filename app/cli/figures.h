#pragma once

#include "engine/metrics/separation.h"
#include "engine/model/classifier.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace onelogit::cli {

/// One model's figures on one data set.
struct Evaluated {
    std::string path;
    std::optional<LossKind> loss;
    metrics::Separation separation;
};

/// One entry of `evaluate --json`.
[[nodiscard]] nlohmann::json toJson(const Evaluated& evaluated);

/// The comparison table as text; the last column is 1-AUPRC's relative improvement over cross-entropy, where there is
/// one.
[[nodiscard]] std::string table(const std::vector<Evaluated>& models);

} // namespace onelogit::cli
