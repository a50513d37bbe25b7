#pragma once

#include "widgets/theme/palette.h"

#include <QImage>
#include <QSizeF>

namespace onelogit::widgets {

/// A drawing of the help (resources/help/pictures/<name>), whose colours are written as names between @ signs
/// ("@trueLogits@") and taken from `colours`; null for an unknown one.
[[nodiscard]] QImage helpPicture(const QString& name, const Palette& colours, qreal devicePixelRatio);

/// Of the drawing, in device-independent pixels; empty for an unknown one.
[[nodiscard]] QSizeF helpPictureSize(const QString& name);

} // namespace onelogit::widgets
