#pragma once

#include "widgets/theme/palette.h"

#include <QFont>
#include <QString>

#include <optional>

class QApplication;

namespace onelogit::widgets {

enum class Theme { System, Light, Dark, ContrastLight, ContrastDark };

/// What the desktop was told by its user, where it says so.
struct SystemLook {
    std::optional<bool> dark;
    bool highContrast = false;

    bool operator==(const SystemLook&) const = default;
};

/// Fusion, one QPalette and one style sheet, for the application's layout direction; may be called again at any time.
/// System follows `system` and the palette that the platform gives: its lightness, and high contrast where that palette
/// is black and white. Returns the scheme that is now shown.
Scheme applyTheme(QApplication& application, Theme theme, const SystemLook& system = {});

/// `text` with each palette colour's name between @ signs ("@accent@") replaced by the colour, and @scheme@ by light or
/// dark.
[[nodiscard]] QString withColours(QString text, const Palette& palette);

/// Distances in pixels: a grid of four.
namespace space {
inline constexpr int tight = 4;
inline constexpr int within = 8;
inline constexpr int inner = 12; ///< from a card's edge to its content
inline constexpr int between = 16;
} // namespace space

/// The only three type sizes, relative to the application's font.
enum class Type { Small, Body, Large };

/// `base` in that size, with tabular figures where the font has them.
[[nodiscard]] QFont typeFont(const QFont& base, Type type, bool bold = false);

/// The height of a line of `text`: more than the font's own where its letters come from a taller one, as Chinese ones
/// do.
[[nodiscard]] int lineHeight(const QFont& font, const QString& text);

/// Gives a widget that type size; `muted` labels take the muted colour from the style sheet.
void setType(QWidget& widget, Type type, bool bold = false, bool muted = false);

} // namespace onelogit::widgets
