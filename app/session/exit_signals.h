#pragma once

#include <QObject>

class QSocketNotifier;

namespace onelogit::app {

/// SIGTERM, SIGINT and SIGHUP as an event of the window's thread. Where the program has not left in time after one, it
/// ends all the same, with exit code 0: whatever it writes, it writes so that it may end at any moment. One a program.
class ExitSignals : public QObject {
    Q_OBJECT

public:
    explicit ExitSignals(QObject* parent = nullptr);
    /// The time that is left goes on running.
    ~ExitSignals() override;

Q_SIGNALS:
    /// The program was asked to leave; once, however many signals come.
    void asked();

private:
    QSocketNotifier* notifier = nullptr;
};

} // namespace onelogit::app
