#pragma once

#include <QKeySequence>
#include <QString>

namespace onelogit::widgets {

/// A text as it stands in a sentence: without its menu key, "&File" as well as "文件(&F)".
[[nodiscard]] QString withoutKey(QString text);

/// "text (Ctrl+K)", the key as the system writes it; the text alone where there is none.
[[nodiscard]] QString withShortcut(const QString& text, const QKeySequence& keys);

/// As the system and the language write it: "Ctrl+K", "Strg+K".
[[nodiscard]] QString keyText(const QKeySequence& keys);

} // namespace onelogit::widgets
