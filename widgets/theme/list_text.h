#pragma once

#include <QStringList>

namespace onelogit::widgets {

/// The items as a list in the present language: "a, b", "a、b". For what a person reads, never for files.
[[nodiscard]] QString listText(const QStringList& items);

} // namespace onelogit::widgets
