#include "widgets/theme/motion.h"

#include <QApplication>
#include <QVariant>

namespace onelogit::widgets {
namespace {

constexpr const char* allowedProperty = "motionAllowed";
constexpr int blinkMilliseconds = 1000;

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

} // namespace onelogit::widgets
