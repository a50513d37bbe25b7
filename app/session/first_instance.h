#pragma once

#include "app/session/held_file.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace onelogit::app {

/// $XDG_RUNTIME_DIR/onelogit where that belongs to this user alone, as the rules of that variable ask; empty otherwise.
[[nodiscard]] QString userMeetingFolder();

/// What a start hands over to the program that runs already.
struct Handover {
    QStringList paths;     ///< absolute
    QByteArray activation; ///< the desktop's token that lets the window come to the front; may be empty
};

/// One running program a person: the first start listens at a socket in a folder that only this user reaches, later
/// starts hand over to it what they were to open. Which one is the first is decided by a held file, so that a socket
/// left by a killed program is in nobody's way.
class FirstInstance : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        First, ///< listens from now on
        HandedOver,
        NoAnswer,  ///< a program is there and does not answer
        NoMeeting, ///< there is no folder to meet in
    };

    explicit FirstInstance(QString folder, QObject* parent = nullptr);
    ~FirstInstance() override;

    /// Waits at most so long; to be called before the event loop runs.
    [[nodiscard]] Outcome meet(const Handover& handover, std::chrono::milliseconds patience);
    /// Later starts find nobody.
    void close();

Q_SIGNALS:
    void handedOver(const QStringList& paths, const QByteArray& activation);

private:
    bool listen();
    void welcome();
    void answer(QLocalSocket& guest);

    QString folder;
    std::optional<HeldFile> held;
    QLocalServer* server = nullptr;
};

} // namespace onelogit::app
