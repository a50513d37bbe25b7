#pragma once

#include <QString>

namespace onelogit::app {

/// A search as the window shows it.
struct SearchCommand {
    QString folder;
    QString model;
    QString className;
    double threshold = 0;
    bool normalized = false;
};

/// A word for a POSIX shell, quoted where it needs it.
[[nodiscard]] QString shellQuoted(QString word);

/// The onelogit-cli line that lists the same pictures; quoted for a POSIX shell, numbers so that they read back the
/// same.
[[nodiscard]] QString searchCommand(const SearchCommand& command);

} // namespace onelogit::app
