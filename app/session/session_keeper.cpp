#include "app/session/session_keeper.h"

#include <QEvent>
#include <QMouseEvent>

#include <algorithm>

namespace onelogit::app {
namespace {

constexpr qint64 soon = 300;         ///< ms; what one act changes comes together
constexpr qint64 interval = 2000;    ///< ms
constexpr int untilNextTry = 10'000; ///< ms after a failure

} // namespace

SessionKeeper::SessionKeeper(JobQueue& jobs, std::shared_ptr<SessionStore> place, SessionState known, Capture look,
                             QObject* parent)
    : QObject(parent), queue(jobs), store(std::move(place)), capture(std::move(look)), kept(std::move(known)) {
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, this, &SessionKeeper::look);
}

void SessionKeeper::touch() {
    if (!begun || timer.isActive())
        return;
    const qint64 due = sinceLook.isValid() ? interval - sinceLook.elapsed() : 0;
    timer.start(static_cast<int>(std::max(soon, due)));
}

bool SessionKeeper::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseMove:
        if (static_cast<QMouseEvent*>(event)->buttons() != Qt::NoButton)
            touch();
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::KeyRelease:
    case QEvent::Wheel:
    case QEvent::Drop:
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::WindowStateChange:
    case QEvent::Shortcut:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void SessionKeeper::look() {
    sinceLook.start();
    SessionState now = capture();
    Q_EMIT looked(now);
    if (now == kept)
        return;
    if (writing)
        return touch();
    kept = std::move(now);
    write();
}

void SessionKeeper::write() {
    writing = true;
    queue.submit(
        {.title = {}, .lane = Lane::Session}, this,
        [place = store, state = *kept, order = ++number](const std::stop_token&, const ProgressSink&) {
            return place->write(state, order);
        },
        [this](const Result<void>& written) {
            writing = false;
            if (!written) {
                kept.reset();
                timer.start(untilNextTry);
                if (!failing)
                    Q_EMIT failed(written.error());
            }
            failing = !written.ok();
        });
}

void SessionKeeper::end() {
    timer.stop();
    if (!begun)
        return;
    kept = capture();
    if (store->write(*kept, ++number))
        store->endWell();
}

} // namespace onelogit::app
