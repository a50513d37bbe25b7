#pragma once

#include "engine/support/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit {

/// Position of a class in a model's head and catalog, from 0.
struct ClassId {
    std::int32_t value = 0;
    auto operator<=>(const ClassId&) const = default;
};

/// The class names of a model or data set, in head order. Never empty; names are non-empty and distinct.
class ClassCatalog {
public:
    /// Refuses an empty list, an empty name and a repeated name (InvalidArgument naming it).
    static Result<ClassCatalog> create(std::vector<std::string> names);

    [[nodiscard]] std::size_t size() const { return entries.size(); }
    [[nodiscard]] const std::string& name(ClassId id) const { return entries.at(static_cast<std::size_t>(id.value)); }
    [[nodiscard]] const std::vector<std::string>& names() const { return entries; }

    /// Exact name first, then the same name in another letter case (ASCII) if only one class has it.
    /// UnknownClass, with near names in the detail, otherwise.
    [[nodiscard]] Result<ClassId> find(std::string_view name) const;

    bool operator==(const ClassCatalog&) const = default;

private:
    explicit ClassCatalog(std::vector<std::string> names) : entries(std::move(names)) {}
    std::vector<std::string> entries;
};

} // namespace onelogit
