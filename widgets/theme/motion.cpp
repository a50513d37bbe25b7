#include "widgets/theme/motion.h"

#include <QApplication>
#include <QProxyStyle>
#include <QVariant>

namespace onelogit::widgets {
namespace {

constexpr const char* allowedProperty = "motionAllowed";
constexpr int blinkMilliseconds = 1000;

class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* details) const override {
        const bool animates = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
        return animates && !motionAllowed() ? 0 : QProxyStyle::styleHint(hint, option, widget, details);
    }
};

} // namespace

bool motionAllowed() {
    return QCoreApplication::instance()->property(allowedProperty).toBool();
}

void setMotionAllowed(QApplication& application, bool allowed) {
    application.setProperty(allowedProperty, allowed);
    QApplication::setCursorFlashTime(allowed ? blinkMilliseconds : 0);
    for (const Qt::UIEffect effect : {Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false); // not this program's way at any time
}

QStyle* makeStyle() {
    return new Style;
}

} // namespace onelogit::widgets
