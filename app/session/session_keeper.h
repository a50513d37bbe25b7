#pragma once

#include "app/jobs/job_queue.h"
#include "app/session/session_store.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace onelogit::app {

/// Keeps a session on the disk while the program runs: what may have changed is looked at soon after, and written by a
/// job where it has. At most one look in two seconds, and none of a program at rest.
class SessionKeeper : public QObject {
    Q_OBJECT

public:
    using Capture = std::function<SessionState()>;

    /// `kept` is what the file holds.
    SessionKeeper(JobQueue& queue, std::shared_ptr<SessionStore> store, SessionState kept, Capture capture,
                  QObject* parent = nullptr);

    /// From now on: what was found is taken up again.
    void begin() { begun = true; }
    /// Something may have changed; cheap, for every event.
    void touch();
    /// Writes the settings and the session on this thread, and that the program ends well. Where it has not begun,
    /// everything stays as it was found.
    void end();

    /// Looks at what a person does in any window of the program.
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    /// What has just been looked at.
    void looked(const onelogit::app::SessionState& state);
    /// The session cannot be written; said once until it can. It is tried again.
    void failed(const onelogit::Error& error);

private:
    void look();
    void write();

    JobQueue& queue;
    std::shared_ptr<SessionStore> store;
    Capture capture;
    std::optional<SessionState> kept; ///< as it was written, or is being; none after a failure
    QTimer timer;
    QElapsedTimer sinceLook;
    quint64 number = 0;
    bool begun = false;
    bool writing = false;
    bool failing = false;
};

} // namespace onelogit::app
