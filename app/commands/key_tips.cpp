#include "app/commands/key_tips.h"

#include "widgets/theme/menu_key.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace onelogit::app {

void KeyTips::follow(QWidget* widget, const QAction* action) {
    Tip& tip = tips[widget];
    tip = {.action = action, .text = widget->toolTip(), .written = {}};
    write(*widget, tip);
    widget->installEventFilter(this);
    connect(widget, &QObject::destroyed, this, [this](const QObject* gone) { tips.remove(gone); });
    connect(action, &QAction::changed, this, [this, widget] {
        if (const auto followed = tips.find(widget); followed != tips.end())
            write(*widget, *followed);
    });
}

void KeyTips::write(QWidget& widget, Tip& tip) {
    if (!tip.action)
        return;
    tip.written = tip.text.isEmpty() ? QString() : widgets::withShortcut(tip.text, tip.action->shortcut());
    if (widget.toolTip() != tip.written)
        widget.setToolTip(QString(tip.written));
}

bool KeyTips::eventFilter(QObject* watched, QEvent* event) {
    const auto tip = event->type() == QEvent::ToolTipChange ? tips.find(watched) : tips.end();
    if (tip != tips.end() && watched->isWidgetType()) {
        auto& widget = static_cast<QWidget&>(*watched);
        if (widget.toolTip() != tip->written) {
            tip->text = widget.toolTip();
            write(widget, *tip);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace onelogit::app
