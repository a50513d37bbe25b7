#pragma once

#include "engine/intake/examine.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace onelogit::app {

using SharedExamination = std::shared_ptr<const intake::Examination>;
using SharedClassifier = std::shared_ptr<const model::Classifier>;

/// What the controllers ask of the engine about model files. Every function is called on job threads, possibly several
/// at once. Tests put their own in.
struct ModelGate {
    std::function<Result<SharedExamination>(const std::filesystem::path& path, bool trusted, std::stop_token stop)>
        examine;
    std::function<Result<SharedClassifier>(const SharedExamination& examination, const intake::Decision& decision)>
        makeClassifier;
    std::function<Result<std::vector<std::string>>(const std::filesystem::path& path)> readNames;
    std::function<Result<void>(const std::string& fileDigest, const intake::Decision& decision)> remember;
};

/// The engine's own, with the decisions of this user.
[[nodiscard]] ModelGate engineGate();

} // namespace onelogit::app
