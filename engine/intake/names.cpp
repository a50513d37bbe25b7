#include "engine/intake/names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <unordered_set>

namespace onelogit::intake {
namespace {

using nlohmann::json;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(blank);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blank) + 1 - first);
}

/// "n01440764 tench" -> "tench"; what is nothing but a number of WordNet stays.
std::string_view withoutSynset(std::string_view name) {
    constexpr std::size_t length = 9;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (name.size() <= length || name.front() != 'n' || (name[length] != ' ' && name[length] != '\t') ||
        !std::ranges::all_of(name.substr(1, length - 1), digit))
        return name;
    return trimmed(name.substr(length));
}

std::string asUtf8(std::string_view text) {
    std::string copy(text);
    // The JSON library knows what is UTF-8.
    try {
        (void)json(copy).dump();
        return copy;
    } catch (const json::exception&) {
        copy.clear();
    }
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            copy += c;
        } else {
            copy += static_cast<char>(0xC0 | byte >> 6);
            copy += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return copy;
}

std::optional<std::size_t> asNumber(const std::string& text) {
    std::size_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, failure] = std::from_chars(text.data(), end, number);
    return failure == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

/// Throws json::exception for what is no name.
std::string nameOf(const json& value) {
    const json& text = value.is_array() && !value.empty() ? value.back() : value;
    return std::string(trimmed(text.get<std::string>()));
}

/// Names by their numbers, in any order. CountMismatch is left to the caller.
Result<std::vector<std::string>> inOrder(const std::map<std::size_t, std::string>& byNumber,
                                         const std::string& subject) {
    std::vector<std::string> names;
    for (const auto& [number, name] : byNumber) {
        if (number != names.size())
            return Error{ErrorCode::WrongFormat, subject, "no name for class " + std::to_string(names.size())};
        names.push_back(name);
    }
    return names;
}

Result<std::vector<std::string>> namesOfObject(const json& object, const std::string& subject) {
    const bool byNumber = asNumber(object.begin().key()).has_value();
    std::map<std::size_t, std::string> names;
    for (const auto& [key, value] : object.items()) {
        const std::optional<std::size_t> number =
            byNumber ? asNumber(key) : std::optional(value.template get<std::size_t>());
        if (!number)
            return Error{ErrorCode::WrongFormat, subject, "'" + key + "' is no number of a class"};
        if (!names.emplace(*number, byNumber ? nameOf(value) : key).second)
            return Error{ErrorCode::WrongFormat, subject, "two names for class " + std::to_string(*number)};
    }
    return inOrder(names, subject);
}

/// Whether an object could be a table between numbers and names.
bool isTable(const json& document) {
    if (!document.is_object() || document.empty())
        return false;
    const bool byNumber = asNumber(document.begin().key()).has_value();
    return byNumber || std::ranges::all_of(document, [](const json& value) { return value.is_number_unsigned(); });
}

Result<std::vector<std::string>> namesOfValue(const json& value, const std::string& subject) {
    std::vector<std::string> names;
    if (value.empty())
        return Error{ErrorCode::Empty, subject, "no class names"};
    if (isTable(value))
        return namesOfObject(value, subject);
    if (!value.is_array())
        return Error{ErrorCode::WrongFormat, subject, "class names are neither a list nor numbered"};
    std::ranges::transform(value, std::back_inserter(names), nameOf);
    return names;
}

} // namespace

Result<std::vector<std::string>> namesOfText(std::string_view text, const std::string& subject) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (text.find('\0') != std::string_view::npos)
        return Error{ErrorCode::WrongFormat, subject, "not a text"};
    std::vector<std::string> names;
    std::size_t firstBlank = 0;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view name = withoutSynset(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (name.empty()) {
            firstBlank = firstBlank == 0 ? line : firstBlank;
            continue;
        }
        if (firstBlank != 0)
            return Error{ErrorCode::WrongFormat, subject, "line " + std::to_string(firstBlank) + " is blank"};
        names.push_back(asUtf8(name));
    }
    if (names.empty())
        return Error{ErrorCode::Empty, subject, "no class names"};
    return names;
}

Result<std::vector<std::string>> namesOfJson(const json& document, const std::string& subject) {
    try {
        if (document.is_array() || isTable(document))
            return namesOfValue(document, subject);
        if (document.is_object())
            for (const char* key : {"id2label", "classes", "class_names", "labels", "names"})
                if (const auto found = document.find(key); found != document.end() && found->is_structured())
                    return namesOfValue(*found, subject);
    } catch (const json::exception&) {
        return Error{ErrorCode::WrongFormat, subject, "a class name is not a text"};
    }
    return Error{ErrorCode::NotFound, subject, "no class names"};
}

std::vector<std::string> distinct(std::vector<std::string> names) {
    std::unordered_set<std::string> all(names.begin(), names.end());
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string name = names[i].empty() ? "class " + std::to_string(i) : names[i];
        while (seen.contains(name) || (name != names[i] && all.contains(name)))
            name += " " + std::to_string(i);
        seen.insert(name);
        names[i] = std::move(name);
    }
    return names;
}

std::vector<std::string> numbered(std::size_t count) {
    return distinct(std::vector<std::string>(count));
}

} // namespace onelogit::intake
