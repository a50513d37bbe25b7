#pragma once

#include "engine/support/error.h"

#include <QString>

namespace onelogit::app {

/// The error as the user reads it: the thing, what is wrong with it and what to do, in the user's language. The
/// detail that an engine library gives stays in its own words, in brackets.
[[nodiscard]] QString errorText(const Error& error);

/// Two or three words for a list of skipped files: "not a picture".
[[nodiscard]] QString reasonText(ErrorCode code);

} // namespace onelogit::app
