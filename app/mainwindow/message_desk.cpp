#include "app/mainwindow/message_desk.h"

#include "app/text/error_text.h"

#include <utility>

namespace onelogit::app {

MessageDesk::MessageDesk(widgets::MessageBar& messageBar, QObject* parent) : QObject(parent), bar(messageBar) {
    connect(&bar, &widgets::MessageBar::actionTriggered, this, [this] {
        const Action action = std::exchange(onAction, {});
        shownTopic.clear();
        bar.clear();
        if (action)
            action(); // may tell something new
    });
    connect(&bar, &widgets::MessageBar::dismissed, this, [this] {
        onAction = {};
        shownTopic.clear();
    });
}

void MessageDesk::tell(widgets::MessageLevel level, const QString& text, const QString& actionText, Action action,
                       const QString& topic) {
    onAction = std::move(action);
    shownTopic = topic;
    bar.showMessage(level, text, actionText);
}

void MessageDesk::tellError(const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        tell(widgets::MessageLevel::Error, errorText(error));
}

void MessageDesk::takeBack(const QString& topic) {
    if (shownTopic != topic)
        return;
    onAction = {};
    shownTopic.clear();
    bar.clear();
}

} // namespace onelogit::app
