#pragma once

#include "app/session/session_state.h"
#include "engine/support/result.h"

#include <QByteArray>
#include <QDateTime>

namespace onelogit::app {

/// Of the session file; see FORMAT.md.
inline constexpr int sessionVersion = 1;

struct WrittenSession {
    SessionState state;
    QDateTime saved;
};

[[nodiscard]] QByteArray encodeSession(const SessionState& state, const QDateTime& saved);

/// Over `base`: what a session does not hold stays as it is there. WrongFormat, Damaged (the detail names the member),
/// UnsupportedVersion.
[[nodiscard]] Result<WrittenSession> decodeSession(const QByteArray& content, const Settings& base);

/// The object in a JSON file that says of itself to be of this format and no newer than this version. WrongFormat,
/// Damaged, UnsupportedVersion.
[[nodiscard]] Result<QJsonObject> decodeObject(const QByteArray& content, const QString& format, int version);

} // namespace onelogit::app
