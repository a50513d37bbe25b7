#pragma once

#include <QAction>
#include <QString>
#include <QVariant>

namespace onelogit::app {

inline constexpr auto commandNameProperty = "onelogit.name";

/// What a command was made with, without the menu key: "Undo" where the text says what is undone.
[[nodiscard]] inline QString commandName(const QAction& action) {
    return action.property(commandNameProperty).toString();
}

} // namespace onelogit::app
