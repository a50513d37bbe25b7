#include "app/firstminute/idle_watch.h"

#include <QCoreApplication>
#include <QCursor>
#include <QMouseEvent>

#include <algorithm>

namespace onelogit::app {

IdleWatch::IdleWatch(const IdleTimes& wanted, QObject* parent) : QObject(parent), times(wanted) {
    timer.setSingleShot(true);
    timer.setInterval(std::max(std::chrono::milliseconds(0), times.idle - times.countdown * times.step));
    steps.setInterval(times.step);
    connect(&timer, &QTimer::timeout, this, [this] {
        left = times.countdown + 1;
        steps.start();
        count();
    });
    connect(&steps, &QTimer::timeout, this, &IdleWatch::count);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleWatch::~IdleWatch() {
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::start() {
    steps.stop();
    left = 0;
    pointer = QCursor::pos();
    if (times.idle.count() > 0)
        timer.start();
}

void IdleWatch::touch() {
    const bool was = counting();
    start();
    if (was)
        Q_EMIT countdown(0);
}

void IdleWatch::count() {
    if (--left > 0)
        return Q_EMIT countdown(left);
    steps.stop();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseMove: // also comes to a widget that appears under a pointer at rest
        if (const QPoint now = static_cast<QMouseEvent*>(event)->globalPosition().toPoint(); now != pointer) {
            touch();
            pointer = now;
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace onelogit::app
