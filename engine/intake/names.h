#pragma once

#include "engine/support/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::intake {

/// One name a line. A byte order mark, carriage returns, blanks around a name, blank lines at the end and a leading
/// "n01440764 " are dropped; bytes that are not UTF-8 are read as Latin-1. Empty, or WrongFormat naming the line.
[[nodiscard]] Result<std::vector<std::string>> namesOfText(std::string_view text, const std::string& subject);

/// A list of names; an object from number to name (every number from 0 on) or from name to number; or an object that
/// has one of these under "id2label", "classes", "class_names", "labels" or "names". A name may be a list, whose last
/// entry counts. NotFound where an object has nothing of the kind; WrongFormat, Empty.
[[nodiscard]] Result<std::vector<std::string>> namesOfJson(const nlohmann::json& document, const std::string& subject);

/// A name that was there before gets its number appended, one without text becomes "class 7": a catalog can be made of
/// what comes out.
[[nodiscard]] std::vector<std::string> distinct(std::vector<std::string> names);

/// "class 0", "class 1", ...
[[nodiscard]] std::vector<std::string> numbered(std::size_t count);

} // namespace onelogit::intake
