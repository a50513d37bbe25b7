#include "app/session/first_instance.h"

#include "app/text/path_text.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace onelogit::app {
namespace {

constexpr qint64 longestMessage = 1 << 20;
constexpr int guestPatience = 5000; ///< ms until a guest that says nothing is sent away
constexpr std::chrono::milliseconds betweenTries(25);
const QByteArray yes = QByteArrayLiteral("ok\n");

/// Whether a path is a folder of this user that nobody else may enter.
bool isPrivateFolder(const QString& path) {
    struct stat status = {};
    return ::lstat(toPath(path).c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid() &&
           (status.st_mode & 077) == 0;
}

bool isOfThisUser(const QLocalSocket& socket) {
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

/// Who waits for no answer any more has opened the paths itself.
bool hasLeft(const QLocalSocket& socket) {
    pollfd watched{.fd = static_cast<int>(socket.socketDescriptor()), .events = POLLRDHUP, .revents = 0};
    return ::poll(&watched, 1, 0) != 0;
}

QByteArray encode(const Handover& handover) {
    const QJsonObject object{{QStringLiteral("version"), 1},
                             {QStringLiteral("paths"), QJsonArray::fromStringList(handover.paths)},
                             {QStringLiteral("activation"), QString::fromLatin1(handover.activation)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> decode(const QByteArray& line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QStringLiteral("version")).toInt() != 1 || !object.value(QStringLiteral("paths")).isArray())
        return std::nullopt;
    Handover handover{.paths = {}, .activation = object.value(QStringLiteral("activation")).toString().toLatin1()};
    for (const QJsonValue& path : object.value(QStringLiteral("paths")).toArray())
        if (QDir::isAbsolutePath(path.toString()))
            handover.paths << path.toString();
    return handover;
}

int left(const QDeadlineTimer& deadline) {
    return static_cast<int>(std::max<qint64>(1, deadline.remainingTime()));
}

bool handOver(const QString& socketPath, const Handover& handover, const QDeadlineTimer& deadline) {
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(left(deadline)) || !isOfThisUser(socket))
        return false;
    socket.write(encode(handover));
    while (socket.bytesAvailable() < yes.size() && !deadline.hasExpired() &&
           socket.state() == QLocalSocket::ConnectedState)
        socket.waitForReadyRead(left(deadline));
    return socket.readAll() == yes;
}

} // namespace

QString userMeetingFolder() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(runtime) && isPrivateFolder(runtime) ? runtime + QStringLiteral("/onelogit")
                                                                     : QString();
}

FirstInstance::FirstInstance(QString place, QObject* parent) : QObject(parent), folder(std::move(place)) {}

FirstInstance::~FirstInstance() {
    close();
}

FirstInstance::Outcome FirstInstance::meet(const Handover& handover, std::chrono::milliseconds patience) {
    if (folder.isEmpty())
        return Outcome::NoMeeting;
    ::mkdir(toPath(folder).c_str(), S_IRWXU);
    if (!isPrivateFolder(folder))
        return Outcome::NoMeeting;
    const QDeadlineTimer deadline(patience);
    do { // the first one may be about to listen, or about to end
        auto [taken, why] = HeldFile::take(folder + QStringLiteral("/instance.lock"));
        if (taken) {
            held = std::move(taken);
            if (listen())
                return Outcome::First;
            close();
            return Outcome::NoMeeting;
        }
        if (why == HeldFile::Refusal::NotUsable)
            return Outcome::NoMeeting;
        if (handOver(folder + QStringLiteral("/instance.socket"), handover, deadline))
            return Outcome::HandedOver;
        std::this_thread::sleep_for(betweenTries);
    } while (!deadline.hasExpired());
    return Outcome::NoAnswer;
}

bool FirstInstance::listen() {
    const QString path = folder + QStringLiteral("/instance.socket");
    QLocalServer::removeServer(path); // of a program that was killed: this one holds the file
    server = new QLocalServer(this);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server, &QLocalServer::newConnection, this, &FirstInstance::welcome);
    return server->listen(path);
}

void FirstInstance::close() {
    if (server)
        server->close();
    held.reset();
}

void FirstInstance::welcome() {
    while (QLocalSocket* guest = server->nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        if (!isOfThisUser(*guest)) {
            guest->abort();
            continue;
        }
        guest->setReadBufferSize(longestMessage);
        QTimer::singleShot(guestPatience, guest, &QLocalSocket::abort);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { answer(*guest); });
        answer(*guest);
    }
}

void FirstInstance::answer(QLocalSocket& guest) {
    if (!guest.canReadLine()) {
        if (guest.bytesAvailable() >= longestMessage)
            guest.abort();
        return;
    }
    const std::optional<Handover> handover = decode(guest.readLine());
    if (!handover || hasLeft(guest))
        return guest.abort();
    guest.write(yes);
    guest.flush();
    guest.disconnectFromServer();
    Q_EMIT handedOver(handover->paths, handover->activation);
}

} // namespace onelogit::app
