#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace onelogit::app {

/// Tells once when a window that has just been shown is on the screen, so that what costs time can begin behind it; a
/// window that stays hidden (minimized at the start) is waited for half a second only.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    /// `window` must outlive it and have been shown.
    explicit FirstPaint(QWidget& window, QObject* parent = nullptr);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();

    QTimer patience;
};

} // namespace onelogit::app
