#pragma once

#include <QString>

namespace onelogit::app {

/// A page of help with what others wrote that is in this program or comes with it, and on what terms.
[[nodiscard]] QString licencePage();

} // namespace onelogit::app
