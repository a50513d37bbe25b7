#pragma once

#include "app/session/fields.h"
#include "app/session/session_state.h"

namespace onelogit::app {

/// How paths stand in a file: as they are, or, given a folder, relative to it where they lie in it.
class PathWriting {
public:
    PathWriting() = default;
    explicit PathWriting(QString folder) : folder(std::move(folder)) {}

    [[nodiscard]] QString written(const QString& path) const;
    [[nodiscard]] QString read(const QString& path) const;

private:
    QString folder;
};

/// FORMAT.md says what is in it.
[[nodiscard]] QJsonObject writeWork(const Work& work, const PathWriting& paths);
[[nodiscard]] Work readWork(Fields& fields, const PathWriting& paths);

} // namespace onelogit::app
