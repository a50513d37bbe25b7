#pragma once

#include <QCoreApplication>
#include <QKeyEvent>

#include <optional>

namespace onelogit::widgets {

/// What a key says of a picture: Y or N, or the first letter of yes and no in the person's language.
[[nodiscard]] inline std::optional<bool> answerOf(const QKeyEvent& event) {
    const auto is = [&](Qt::Key key, const QString& letter) {
        return event.key() == key || event.text().compare(letter, Qt::CaseInsensitive) == 0;
    };
    if (is(Qt::Key_Y, QCoreApplication::translate("AnswerKeys", "Y", "key for yes")))
        return true;
    if (is(Qt::Key_N, QCoreApplication::translate("AnswerKeys", "N", "key for no")))
        return false;
    return {};
}

} // namespace onelogit::widgets
