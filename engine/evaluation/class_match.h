#pragma once

#include "engine/values/class_catalog.h"

#include <cstdint>
#include <span>
#include <vector>

namespace onelogit::evaluation {

constexpr std::int32_t noClass = -1;

/// Which of a model's classes the classes of some labelled pictures are.
struct ClassMatch {
    std::vector<std::int32_t> modelClass; ///< of each of the pictures' classes; noClass where the model has none

    [[nodiscard]] std::size_t matched() const;
    /// The pictures' classes that the model does not know, ascending.
    [[nodiscard]] std::vector<ClassId> unmatched() const;
    bool operator==(const ClassMatch&) const = default;
};

/// By name: the same name first; else the same but for the case of ASCII letters, spaces, '_', and '/', which no
/// folder's name can hold, provided that only one class on either side is called so. Never more than that is guessed,
/// and no class of the model is given twice.
[[nodiscard]] ClassMatch matchClasses(const ClassCatalog& ofModel, const ClassCatalog& ofPictures);

/// How many labels each class has, of `classes`.
[[nodiscard]] std::vector<std::size_t> countLabels(std::span<const std::int32_t> labels, std::size_t classes);

} // namespace onelogit::evaluation
