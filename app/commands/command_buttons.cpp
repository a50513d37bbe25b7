#include "app/commands/command_buttons.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

namespace onelogit::app {

void CommandButtons::bind(QAction* action, QAbstractButton* button, QWidget* page, std::function<void()> before) {
    follow(action, button, page);
    if (action->isCheckable()) {
        action->setChecked(button->isChecked());
        connect(button, &QAbstractButton::toggled, action, &QAction::setChecked);
    }
    connect(action, &QAction::triggered, button, [action, button, before = std::move(before)] {
        before();
        button->click();
        if (action->isCheckable())
            action->setChecked(button->isChecked());
    });
}

void CommandButtons::follow(QAction* action, QAbstractButton* button, QWidget* page) {
    pairs.push_back({.action = action, .button = button, .page = page});
    for (QWidget* each = button; each && each != page; each = each->parentWidget())
        each->installEventFilter(this);
    refresh();
}

bool CommandButtons::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::EnabledChange || type == QEvent::ShowToParent || type == QEvent::HideToParent)
        refresh();
    return QObject::eventFilter(watched, event);
}

void CommandButtons::refresh() {
    for (const Pair& pair : pairs)
        if (pair.action && pair.button && pair.page)
            pair.action->setEnabled(pair.button->isEnabled() && pair.button->isVisibleTo(pair.page));
}

} // namespace onelogit::app
