#include "widgets/theme/palette.h"

#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace onelogit::widgets {
namespace {

// Meaning colours are those of Okabe and Ito (true #0072B2, false #E69F00, aligned #009E73), darker or lighter only
// where their contrast against the surface asks for it.
const Palette light{
    .scheme = Scheme::Light,
    .window = QColor(0xF5F6F8),
    .surface = QColor(0xFFFFFF),
    .sidebar = QColor(0xECEEF2),
    .hover = QColor(0xE4E8EE),
    .border = QColor(0xDFE2E8),
    .outline = QColor(0x868D9C),
    .text = QColor(0x1B1D22),
    .mutedText = QColor(0x5A6375),
    .accent = QColor(0x006BA8),
    .accentHover = QColor(0x005787),
    .onAccent = QColor(0xFFFFFF),
    .trueLogits = QColor(0x0072B2),
    .falseLogits = QColor(0xC07F00),
    .falseHatch = QColor(0xE69F00),
    .aligned = QColor(0x009E73),
    .alignedText = QColor(0x007555),
    .neutralMark = QColor(0x656D80),
    .warning = QColor(0x8A5100),
    .error = QColor(0xB3261E),
    .curves = {QColor(0x656D80), QColor(0xC07F00), QColor(0x0072B2), QColor(0x009E73), QColor(0xB83A1B),
               QColor(0xB0508A), QColor(0x6A4FB3)},
};

const Palette dark{
    .scheme = Scheme::Dark,
    .window = QColor(0x16181C),
    .surface = QColor(0x1E2126),
    .sidebar = QColor(0x121317),
    .hover = QColor(0x2A2E35),
    .border = QColor(0x2F333B),
    .outline = QColor(0x767D8A),
    .text = QColor(0xE8EAED),
    .mutedText = QColor(0xA3A9B4),
    .accent = QColor(0x5AAAE0),
    .accentHover = QColor(0x7DBDE8),
    .onAccent = QColor(0x0B1016),
    .trueLogits = QColor(0x5AAAE0),
    .falseLogits = QColor(0xF0B840),
    .falseHatch = QColor(0xB98A2C),
    .aligned = QColor(0x2FC495),
    .alignedText = QColor(0x2FC495),
    .neutralMark = QColor(0x9BA1AC),
    .warning = QColor(0xF0B840),
    .error = QColor(0xFF8A7A),
    .curves = {QColor(0x9BA1AC), QColor(0xF0B840), QColor(0x5AAAE0), QColor(0x2FC495), QColor(0xFF8A5C),
               QColor(0xE08FBF), QColor(0xB39DF5)},
};

// Black and white first; the meaning colours keep their hues, as far from the ground as they go.
const Palette contrastLight{
    .scheme = Scheme::ContrastLight,
    .window = QColor(0xFFFFFF),
    .surface = QColor(0xFFFFFF),
    .sidebar = QColor(0xFFFFFF),
    .hover = QColor(0xE0E8F4),
    .border = QColor(0, 0, 0),
    .outline = QColor(0, 0, 0),
    .text = QColor(0, 0, 0),
    .mutedText = QColor(0x303338),
    .accent = QColor(0x00308F),
    .accentHover = QColor(0x001F5C),
    .onAccent = QColor(0xFFFFFF),
    .trueLogits = QColor(0x003F8A),
    .falseLogits = QColor(0x8F4E00),
    .falseHatch = QColor(0xB86A00),
    .aligned = QColor(0x005A40),
    .alignedText = QColor(0x00472F),
    .neutralMark = QColor(0x3A4048),
    .warning = QColor(0x6B3800),
    .error = QColor(0x8C0014),
    .curves = {QColor(0x3A4048), QColor(0x9A5400), QColor(0x003F8A), QColor(0x006B4A), QColor(0xB00020),
               QColor(0x94206E), QColor(0x5A22B0)},
};

const Palette contrastDark{
    .scheme = Scheme::ContrastDark,
    .window = QColor(0, 0, 0),
    .surface = QColor(0, 0, 0),
    .sidebar = QColor(0, 0, 0),
    .hover = QColor(0x2A2A2A),
    .border = QColor(0xFFFFFF),
    .outline = QColor(0xFFFFFF),
    .text = QColor(0xFFFFFF),
    .mutedText = QColor(0xDADDE2),
    .accent = QColor(0x7FD4FF),
    .accentHover = QColor(0xB0E4FF),
    .onAccent = QColor(0, 0, 0),
    .trueLogits = QColor(0x6CBEFF),
    .falseLogits = QColor(0xFFD060),
    .falseHatch = QColor(0xC79A30),
    .aligned = QColor(0x4FE6B4),
    .alignedText = QColor(0x4FE6B4),
    .neutralMark = QColor(0xC4C9D0),
    .warning = QColor(0xFFD060),
    .error = QColor(0xFFA79C),
    .curves = {QColor(0xC4C9D0), QColor(0xFFD060), QColor(0x6CBEFF), QColor(0x4FE6B4), QColor(0xFF785C),
               QColor(0xFF9AD8), QColor(0xB08CFF)},
};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Palette& paletteOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::ContrastLight:
        return contrastLight;
    case Scheme::ContrastDark:
        return contrastDark;
    case Scheme::Light:
        break;
    }
    return light;
}

const Palette& paletteOf(const QWidget& widget) {
    const QColor ground = widget.palette().color(QPalette::Window);
    for (const Scheme scheme : allSchemes)
        if (paletteOf(scheme).window.rgb() == ground.rgb())
            return paletteOf(scheme);
    return ground.lightnessF() < 0.5F ? dark : light;
}

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace onelogit::widgets
