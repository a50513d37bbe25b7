#pragma once

#include "engine/support/result.h"
#include "engine/values/input_spec.h"
#include "engine/values/loss_kind.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace onelogit::intake {

/// What a person decided about a model file. What is empty is taken from the file, its sidecars or the defaults.
struct Decision {
    std::string title;                   ///< short name to show
    std::vector<std::string> classNames; ///< in head order
    std::optional<InputSpec> input;
    std::optional<LossKind> loss;
    bool trusted = false; ///< may run operators off the allow list
    bool operator==(const Decision&) const = default;
};

/// Decisions by content hash of the model file, one small JSON file each (format: engine/intake/FORMAT.md) in a folder
/// of the user's data. The folder is made when something is remembered.
class DecisionShelf {
public:
    /// Empty: nothing is ever found, remember() is InvalidArgument.
    explicit DecisionShelf(std::filesystem::path folder);

    /// None where nothing was decided; Damaged or UnsupportedVersion for a file that cannot be used (it is left as it
    /// is).
    [[nodiscard]] Result<std::optional<Decision>> find(const std::string& fileDigest) const;

    /// Atomic; replaces what was remembered.
    [[nodiscard]] Result<void> remember(const std::string& fileDigest, const Decision& decision) const;

private:
    std::filesystem::path folder;
};

/// "models" in storage::dataFolder().
[[nodiscard]] std::filesystem::path defaultShelf();

} // namespace onelogit::intake
