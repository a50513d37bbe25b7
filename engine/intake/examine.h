#pragma once

#include "engine/intake/decision.h"
#include "engine/model/classifier.h"
#include "engine/sandbox/remote.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace onelogit::intake {

/// Where something that is known of a model comes from, most trusted first.
enum class Source {
    Decided, ///< by the person, earlier or now
    File,    ///< the model file states it
    Sidecar, ///< a file beside it
    Assumed, ///< nothing says it: the usual choice for such a model
};

/// Class names of a file beside the model.
struct NameList {
    std::filesystem::path path;
    std::vector<std::string> names;
};

/// Preprocessing of a file beside the model, or a usual one by name.
struct Preprocessing {
    std::string name; ///< "imagenet", "0..1", "-1..1", "imagenet, blue first", ..., or the sidecar's file name
    InputSpec input;
};

/// A model file, loaded and looked at; what is not decided yet can be decided over and over without loading it again.
/// Immutable, shared between threads.
struct Examination {
    std::filesystem::path path;
    std::string fileDigest; ///< 128-bit content hash of the file, hex
    std::uint64_t fileBytes = 0;
    model::LoadedModel loaded;
    std::vector<NameList> nameLists;           ///< sidecars with as many names as the head has logits, nearest first
    std::vector<Error> refusedSidecars;        ///< others, each with the reason (CountMismatch gives both numbers)
    std::vector<Preprocessing> preprocessings; ///< sidecars' first, then the usual ones that suit the channels

    /// What holds when nothing more is decided: remembered decision over file over sidecar over assumption.
    Decision decision;
    Source classNamesFrom = Source::Assumed; ///< Assumed: "class 0", "class 1", ...
    Source inputFrom = Source::Assumed;
    Source lossFrom = Source::Assumed; ///< Assumed: the loss is not known

    /// Whether a person should look before the model is used: names or preprocessing are assumed only.
    [[nodiscard]] bool undecided() const { return classNamesFrom == Source::Assumed || inputFrom == Source::Assumed; }
};

struct ExamineOptions {
    sandbox::OpenOptions sandbox; ///< load.trusted is taken from here or from the remembered decision
    DecisionShelf shelf{{}};
    std::filesystem::path names; ///< a list given by the person, in place of sidecars; empty without
};

/// Loads the file (what carries a program in a confined process; a head with the model file of its trunk), finds its
/// sidecars and what was decided before. Errors of sandbox::open and formats::load, with a head those of its trunk's
/// file and ModelMismatch for another one; CountMismatch where the names given disagree with the head.
[[nodiscard]] Result<std::shared_ptr<const Examination>>
examine(const std::filesystem::path& path, const ExamineOptions& options = {}, std::stop_token stop = {});

/// The classifier that follows from an examination and a decision (its empty parts from the examination's own). Cheap:
/// nothing is loaded again. CountMismatch (names against logits), InvalidArgument (repeated name, preprocessing),
/// ShapeMismatch (a size that the network does not take).
[[nodiscard]] Result<std::shared_ptr<const model::Classifier>>
makeClassifier(const std::shared_ptr<const Examination>& examination, const Decision& decision);

/// examine, then makeClassifier with what is known or assumed.
[[nodiscard]] Result<std::shared_ptr<const model::Classifier>>
openClassifier(const std::filesystem::path& path, const ExamineOptions& options = {}, std::stop_token stop = {});

} // namespace onelogit::intake
