#include "app/controllers/model_gate.h"

#include "engine/intake/sidecars.h"

namespace onelogit::app {

ModelGate engineGate() {
    const intake::DecisionShelf shelf(intake::defaultShelf());
    return {.examine =
                [shelf](const std::filesystem::path& path, bool trusted, std::stop_token stop) {
                    intake::ExamineOptions options;
                    options.shelf = shelf;
                    options.sandbox.load.trusted = trusted;
                    return intake::examine(path, options, std::move(stop));
                },
            .makeClassifier = intake::makeClassifier,
            .readNames = intake::readNames,
            .remember = [shelf](const std::string& fileDigest,
                                const intake::Decision& decision) { return shelf.remember(fileDigest, decision); }};
}

} // namespace onelogit::app
