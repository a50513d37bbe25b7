#pragma once

#include <QColor>

#include <array>

class QWidget;

namespace onelogit::widgets {

enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

inline constexpr std::array allSchemes{Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark};

/// Dark grounds, light text.
[[nodiscard]] constexpr bool isDark(Scheme scheme) {
    return scheme == Scheme::Dark || scheme == Scheme::ContrastDark;
}
[[nodiscard]] constexpr bool isHighContrast(Scheme scheme) {
    return scheme == Scheme::ContrastLight || scheme == Scheme::ContrastDark;
}

/// Every colour of the window; nothing else may name one. Text colours hold 4.5:1 against window, surface, sidebar and
/// hover, 7:1 where the contrast is high; marks hold 3:1 and 4.5:1 against surface (tests/widgets/tst_palette.cpp).
struct Palette {
    Scheme scheme;
    QColor window;      ///< behind the cards
    QColor surface;     ///< cards, bars, input fields
    QColor sidebar;     ///< behind the page buttons
    QColor hover;       ///< a control under the pointer
    QColor border;      ///< decorative edge of a card; carries no meaning
    QColor outline;     ///< edge of a control: 3:1 against surface
    QColor text;        ///< also the threshold line
    QColor mutedText;   ///< labels, axis numbers
    QColor accent;      ///< selection, current page, focus
    QColor accentHover; ///< an accented control under the pointer
    QColor onAccent;    ///< text on accent
    QColor trueLogits;  ///< filled
    QColor falseLogits; ///< the outline of false logits: never filled, so that colour is not the only difference
    QColor falseHatch;  ///< inside that outline; decorative
    QColor aligned;     ///< bars of aligned losses
    QColor alignedText; ///< the aligned mark
    QColor neutralMark; ///< bars without a meaning of their own
    QColor warning;
    QColor error;
    std::array<QColor, 7> curves; ///< lines of several models in one chart, by number; not the only difference
};

[[nodiscard]] const Palette& paletteOf(Scheme scheme);

/// The palette a widget is shown in, told from its QPalette's window colour, or from the lightness of one that is not
/// ours. Widgets that paint themselves ask this at painting time and so follow a change of theme.
[[nodiscard]] const Palette& paletteOf(const QWidget& widget);

/// Contrast ratio of WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace onelogit::widgets
