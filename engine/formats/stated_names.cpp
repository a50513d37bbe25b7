#include "engine/formats/stated_names.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <optional>

namespace onelogit::formats {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 7> keys{"class_names", "classes",    "names",       "labels",
                                               "id2label",    "classNames", "class_labels"};

/// Python's way of writing text and dictionaries, as JSON: quoted keys and values in double quotes.
std::string asJson(std::string_view python) {
    std::string out;
    char quote = 0;
    for (std::size_t i = 0; i < python.size(); ++i) {
        const char c = python[i];
        if (quote != 0) {
            if (c == '\\' && i + 1 < python.size()) {
                const char escaped = python[++i];
                out += escaped == '\'' ? std::string("'") : std::string{'\\', escaped};
            } else if (c == quote) {
                out += '"';
                quote = 0;
            } else {
                out += c == '"' ? "\\\"" : std::string(1, c);
            }
            continue;
        }
        const bool key = (c >= '0' && c <= '9') && (out.ends_with('{') || out.ends_with(',')) && out.front() == '{';
        if (c == '\'' || c == '"') {
            quote = c;
            out += '"';
        } else if (c == '(' || c == ')') {
            out += c == '(' ? '[' : ']';
        } else if (key) {
            const std::size_t end = std::min(python.find_first_not_of("0123456789", i), python.size());
            out += '"' + std::string(python.substr(i, end - i)) + '"';
            i = end - 1;
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            out += c;
        }
    }
    return out;
}

std::optional<std::size_t> number(const std::string& text) {
    std::size_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::vector<std::string> fromJson(const json& value) {
    std::vector<std::string> names;
    if (value.is_array()) {
        for (const json& entry : value) {
            if (!entry.is_string())
                return {};
            names.push_back(entry.get<std::string>());
        }
        return names;
    }
    if (!value.is_object())
        return {};
    names.resize(value.size());
    std::vector<bool> given(value.size(), false);
    for (const auto& [key, entry] : value.items()) {
        const auto at = number(key);
        if (!at || *at >= names.size() || given[*at] || !entry.is_string())
            return {};
        given[*at] = true;
        names[*at] = entry.get<std::string>();
    }
    return names;
}

} // namespace

std::vector<std::string> parseNames(std::string_view text) {
    json value = json::parse(text, nullptr, false);
    if (value.is_discarded())
        value = json::parse(asJson(text), nullptr, false);
    return value.is_discarded() ? std::vector<std::string>() : fromJson(value);
}

std::vector<std::string> takeNames(std::map<std::string, std::string>& metadata) {
    for (const std::string_view key : keys) {
        const auto found = metadata.find(std::string(key));
        if (found == metadata.end())
            continue;
        if (std::vector<std::string> names = parseNames(found->second); !names.empty()) {
            metadata.erase(found);
            return names;
        }
    }
    return {};
}

} // namespace onelogit::formats
