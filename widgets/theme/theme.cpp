#include "widgets/theme/theme.h"

#include "widgets/theme/direction.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleHints>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace onelogit::widgets {
namespace {

constexpr double smallestBody = 9.75; ///< points; a platform without a desktop theme gives 9

/// No desktop's usual palette is quite black and white; those for high contrast are.
constexpr double contrastOfHighContrast = 20;

/// Fusion, whose menu keys have no line below them in windows read from the right: the line is drawn as a text of its
/// own, which would part letters that belong together. The keys work without it.
class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* details) const override {
        if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, details);
    }
};

Scheme systemScheme(QApplication& application, const SystemLook& system) {
    application.setPalette(QPalette());
    const QPalette given = application.palette();
    const QColor ground = given.color(QPalette::Window);
    const bool high =
        system.highContrast || contrast(ground, given.color(QPalette::WindowText)) >= contrastOfHighContrast;
    bool isDark = system.dark.value_or(ground.lightnessF() < 0.5F);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = application.styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        isDark = scheme == Qt::ColorScheme::Dark;
#endif
    if (high)
        return isDark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return isDark ? Scheme::Dark : Scheme::Light;
}

Scheme schemeOf(QApplication& application, Theme theme, const SystemLook& system) {
    switch (theme) {
    case Theme::Light:
        return Scheme::Light;
    case Theme::Dark:
        return Scheme::Dark;
    case Theme::ContrastLight:
        return Scheme::ContrastLight;
    case Theme::ContrastDark:
        return Scheme::ContrastDark;
    case Theme::System:
        break;
    }
    return systemScheme(application, system);
}

QPalette qPalette(const Palette& from) {
    QPalette to;
    to.setColor(QPalette::Window, from.window);
    to.setColor(QPalette::WindowText, from.text);
    to.setColor(QPalette::Base, from.surface);
    to.setColor(QPalette::AlternateBase, from.window);
    to.setColor(QPalette::ToolTipBase, from.surface);
    to.setColor(QPalette::ToolTipText, from.text);
    to.setColor(QPalette::Text, from.text);
    to.setColor(QPalette::PlaceholderText, from.mutedText);
    to.setColor(QPalette::Button, from.surface);
    to.setColor(QPalette::ButtonText, from.text);
    to.setColor(QPalette::BrightText, from.error);
    to.setColor(QPalette::Light, from.hover);
    to.setColor(QPalette::Midlight, from.border);
    to.setColor(QPalette::Mid, from.outline);
    to.setColor(QPalette::Dark, from.outline);
    to.setColor(QPalette::Shadow, from.border);
    to.setColor(QPalette::Link, from.accent);
    to.setColor(QPalette::LinkVisited, from.accent);
    to.setColor(QPalette::Highlight, from.accent);
    to.setColor(QPalette::HighlightedText, from.onAccent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        to.setColor(QPalette::Disabled, role, from.mutedText);
    return to;
}

QString styleSheet(const Palette& from) {
    QFile file(QStringLiteral(":/onelogit/style.qss"));
    return file.open(QIODevice::ReadOnly) ? withColours(QString::fromUtf8(file.readAll()), from) : QString();
}

double factor(Type type) {
    switch (type) {
    case Type::Small:
        return 0.85;
    case Type::Large:
        return 1.55;
    case Type::Body:
        break;
    }
    return 1;
}

} // namespace

QString withColours(QString text, const Palette& from) {
    const std::pair<const char*, QColor> tokens[] = {
        {"window", from.window},
        {"surface", from.surface},
        {"sidebar", from.sidebar},
        {"hover", from.hover},
        {"border", from.border},
        {"outline", from.outline},
        {"text", from.text},
        {"mutedText", from.mutedText},
        {"accent", from.accent},
        {"accentHover", from.accentHover},
        {"onAccent", from.onAccent},
        {"alignedText", from.alignedText},
        {"warning", from.warning},
        {"error", from.error},
        {"trueLogits", from.trueLogits},
        {"falseLogits", from.falseLogits},
        {"falseHatch", from.falseHatch},
        {"aligned", from.aligned},
    };
    for (const auto& [name, color] : tokens)
        text.replace(u'@' + QLatin1String(name) + u'@', color.name());
    text.replace(QStringLiteral("@scheme@"), isDark(from.scheme) ? QStringLiteral("dark") : QStringLiteral("light"));
    return text;
}

Scheme applyTheme(QApplication& application, Theme theme, const SystemLook& system) {
    const Scheme scheme = schemeOf(application, theme, system);
    const Palette& colours = paletteOf(scheme);
    if (application.styleSheet().isEmpty()) // the style sheet hides the style's name: once is enough
        QApplication::setStyle(new Style);
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestBody) {
        font.setPointSizeF(smallestBody);
        QApplication::setFont(font);
    }
    QApplication::setPalette(qPalette(colours));
    QToolTip::setPalette(qPalette(colours));
    const bool fromTheRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString sheet = fromTheRight ? mirrored(styleSheet(colours)) : styleSheet(colours);
    if (sheet == application.styleSheet()) // setting it would style every widget anew
        return scheme;
    // Qt styles again what it once asked about, and forgets of that only what was shown: a window that is gone may have
    // held more. Without a sheet it forgets all of it.
    application.setStyleSheet({});
    application.setStyleSheet(sheet);
    return scheme;
}

QFont typeFont(const QFont& base, Type type, bool bold) {
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor(type));
    else
        font.setPixelSize(qRound(font.pixelSize() * factor(type)));
    font.setBold(bold);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

int lineHeight(const QFont& font, const QString& text) {
    return QFontMetrics(font).size(Qt::TextSingleLine, text).height();
}

void setType(QWidget& widget, Type type, bool bold, bool muted) {
    widget.setFont(typeFont(QApplication::font(), type, bold));
    if (muted)
        widget.setProperty("muted", true);
}

} // namespace onelogit::widgets
