#pragma once

#include "app/session/held_file.h"
#include "app/session/session_state.h"
#include "engine/support/result.h"

#include <QDateTime>

#include <mutex>
#include <optional>

namespace onelogit::app {

/// What an earlier start has left.
struct FoundSession {
    SessionState state;      ///< with the settings that were given where there is no session
    QDateTime saved;         ///< invalid where there is no session
    bool endedBadly = false; ///< the program that wrote it was not closed
    QString setAside;        ///< where a file that cannot be read lies now; empty for none
    Error refusal;           ///< of the file set aside, where that cannot be read
    /// What was set aside though it can be read: the last starts ended early with it.
    std::optional<SessionState> leftOut = {};
};

/// The place of one running program's session: a file below `folder` that no other running program writes. Of several
/// programs that run at once, each has its own. Everything but write() belongs to the thread that made it.
class SessionStore {
public:
    explicit SessionStore(const QString& folder);

    /// False where files cannot be made or held: then nothing is found, and only the
    /// settings are kept.
    [[nodiscard]] bool usable() const { return held.has_value(); }
    [[nodiscard]] const QString& file() const { return path; }

    /// Reads the file, a few kilobytes, and moves it aside where it cannot be read. From now on an end without
    /// endWell() is seen by the next start.
    /// After two starts in a row that did not get to steady() the session is set aside, too, and another begins with
    /// the looks of it.
    [[nodiscard]] FoundSession open(const Settings& settings);

    /// The program runs with what it has found: a later end is not one of those.
    void steady();
    /// Ends before anything of it was taken up: the next start finds what this one has found.
    void asFound();
    /// What was left out is tried once more; unless steady() comes, the next start leaves it out again.
    void tryAgain();

    /// The settings and the session, from any thread. Of two that are written at once the one with the higher number
    /// stays.
    Result<void> write(const SessionState& state, quint64 number);

    /// The next start finds that this one was closed.
    void endWell();

private:
    std::optional<HeldFile> held;
    QString path;
    std::mutex mutex;
    quint64 newest = 0;
};

} // namespace onelogit::app
