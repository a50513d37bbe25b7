#pragma once

#include "app/session/session_state.h"
#include "engine/support/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace onelogit::app {

/// Of the project file; see FORMAT.md.
inline constexpr int projectVersion = 1;

/// What a project file holds.
struct Project {
    Work work;
    QJsonObject others; ///< members at the top that this version does not know; written back as they were
    bool operator==(const Project&) const = default;
};

/// Paths below `folder` are written relative to it.
[[nodiscard]] QByteArray encodeProject(const Project& project, const QString& folder);

/// WrongFormat, Damaged (the detail names the member), UnsupportedVersion.
[[nodiscard]] Result<Project> decodeProject(const QByteArray& content, const QString& folder);

/// From and to a file; the subject of an error is its path. For jobs.
[[nodiscard]] Result<Project> readProject(const QString& file);
[[nodiscard]] Result<void> writeProject(const QString& file, const Project& project);

} // namespace onelogit::app
