#pragma once

#include <QString>

namespace onelogit::widgets {

/// A text as it stands in a sentence: without its menu key, "&File" as well as "文件(&F)".
[[nodiscard]] QString withoutKey(QString text);

} // namespace onelogit::widgets
