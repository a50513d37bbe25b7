#pragma once

#include "engine/support/error.h"
#include "widgets/frame/message_bar.h"

#include <functional>

namespace onelogit::app {

/// What the message bar says and what its button does. One message at a time; a new one replaces the old one.
class MessageDesk : public QObject {
    Q_OBJECT

public:
    explicit MessageDesk(widgets::MessageBar& bar, QObject* parent = nullptr);

    using Action = std::function<void()>;

    /// `topic` lets whoever told it take it back; the bar closes when its button is used.
    void tell(widgets::MessageLevel level, const QString& text, const QString& actionText = {}, Action action = {},
              const QString& topic = {});
    /// Quiet for what was cancelled.
    void tellError(const Error& error);
    /// Only where the message of that topic is still shown.
    void takeBack(const QString& topic);
    [[nodiscard]] bool isQuiet() const { return bar.message().isEmpty(); }
    [[nodiscard]] const QString& topic() const { return shownTopic; }

private:
    widgets::MessageBar& bar;
    Action onAction;
    QString shownTopic;
};

} // namespace onelogit::app
