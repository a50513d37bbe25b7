#include "app/application/first_paint.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace onelogit::app {
namespace {

constexpr int mostMilliseconds = 500;

} // namespace

FirstPaint::FirstPaint(QWidget& window, QObject* parent) : QObject(parent) {
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, this, &FirstPaint::tell);
    patience.start(mostMilliseconds);
    window.windowHandle()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    // Everything is painted while this event is handled: the timer fires when it is done.
    if (event->type() == QEvent::Expose && static_cast<QWindow*>(watched)->isExposed()) {
        watched->removeEventFilter(this);
        patience.start(0);
    }
    return false;
}

void FirstPaint::tell() {
    disconnect(&patience, nullptr, this, nullptr);
    Q_EMIT painted();
}

} // namespace onelogit::app
