#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <chrono>

namespace onelogit::app {

struct IdleTimes {
    std::chrono::milliseconds idle; ///< zero: never
    int countdown = 10;             ///< steps before the end of it
    std::chrono::milliseconds step{1000};
};

/// Sees when nobody has touched the program for a while. Every key, click, wheel, touch, drag or move of the pointer
/// counts.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(const IdleTimes& times, QObject* parent = nullptr);
    ~IdleWatch() override;

    /// From now on.
    void start();
    [[nodiscard]] bool counting() const { return left > 0; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// So many steps are left; zero: somebody is there after all.
    void countdown(int steps);
    void idle();

private:
    void touch();
    void count();

    IdleTimes times;
    QTimer timer;
    QTimer steps;
    QPoint pointer;
    int left = 0;
};

} // namespace onelogit::app
