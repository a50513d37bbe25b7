#include "app/text/command_text.h"

#include <QRegularExpression>

namespace onelogit::app {

QString shellQuoted(QString word) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./,:@%+=-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString searchCommand(const SearchCommand& command) {
    QString line = QStringLiteral("onelogit-cli search ") + shellQuoted(command.folder) + QStringLiteral(" --model ") +
                   shellQuoted(command.model) + QStringLiteral(" --class ") + shellQuoted(command.className) +
                   QStringLiteral(" --threshold ") + QString::number(command.threshold, 'g', 17);
    if (command.normalized)
        line += QStringLiteral(" --normalized");
    return line;
}

} // namespace onelogit::app
