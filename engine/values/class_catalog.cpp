#include "engine/values/class_catalog.h"

#include <algorithm>
#include <optional>
#include <set>

namespace onelogit {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lower(c); });
    return out;
}

/// Names that contain the wanted text or are contained in it, else the first few; at most five.
std::string suggestions(const std::vector<std::string>& names, const std::string& wanted) {
    constexpr std::size_t most = 5;
    std::vector<std::string> near;
    for (const std::string& name : names) {
        const std::string candidate = lower(name);
        if (!wanted.empty() &&
            (candidate.find(wanted) != std::string::npos || wanted.find(candidate) != std::string::npos))
            near.push_back(name);
    }
    const bool similar = !near.empty();
    const std::vector<std::string>& shown = similar ? near : names;
    std::string text = similar ? "did you mean " : "classes are ";
    for (std::size_t i = 0; i < std::min(most, shown.size()); ++i)
        text += (i == 0 ? "" : ", ") + shown[i];
    if (shown.size() > most)
        text += ", and " + std::to_string(shown.size() - most) + " more";
    return text;
}

} // namespace

Result<ClassCatalog> ClassCatalog::create(std::vector<std::string> names) {
    if (names.empty())
        return Error{ErrorCode::InvalidArgument, "class names", "there are none"};
    std::set<std::string_view> seen;
    for (const std::string& name : names) {
        if (name.empty())
            return Error{ErrorCode::InvalidArgument, "class names", "one name is empty"};
        if (!seen.insert(name).second)
            return Error{ErrorCode::InvalidArgument, "class names", "'" + name + "' appears twice"};
    }
    return ClassCatalog(std::move(names));
}

Result<ClassId> ClassCatalog::find(std::string_view name) const {
    const auto exact = std::find(entries.begin(), entries.end(), name);
    if (exact != entries.end())
        return ClassId{static_cast<std::int32_t>(exact - entries.begin())};
    const std::string wanted = lower(name);
    std::optional<ClassId> match;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (lower(entries[i]) != wanted)
            continue;
        if (match)
            return Error{ErrorCode::UnknownClass, std::string(name), "several classes differ only in letter case"};
        match = ClassId{static_cast<std::int32_t>(i)};
    }
    if (match)
        return *match;
    return Error{ErrorCode::UnknownClass, std::string(name), suggestions(entries, wanted)};
}

} // namespace onelogit
