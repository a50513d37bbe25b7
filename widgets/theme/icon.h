#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace onelogit::widgets {

/// One of the program's own icons (resources/icons/<name>.svg, drawn in one colour) in `color`; null for an unknown
/// name. `size` is in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

/// The same as a QIcon: `normal` for Off, `chosen` for On and selected, at 1x, 2x and 3x.
[[nodiscard]] QIcon icon(const QString& name, const QColor& normal, const QColor& chosen, int size = 20);

} // namespace onelogit::widgets
