#pragma once

#include <QString>

namespace onelogit::widgets {

/// A style sheet for windows that are read from the right: left and right change places in paddings, margins and
/// borders, which Qt takes literally. It mirrors the places of sub-controls itself.
[[nodiscard]] QString mirrored(QString styleSheet);

/// A path, name or number that keeps its order between texts that are read from the right; as it is between others.
[[nodiscard]] QString isolated(const QString& text, Qt::LayoutDirection around);

} // namespace onelogit::widgets
