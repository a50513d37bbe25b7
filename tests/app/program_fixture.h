#pragma once

#include "app/session/session_file.h"
#include "app/text/path_text.h"
#include "tests/app/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// The built program in processes of its own, with folders of its own and without a screen. Needs ONELOGIT.
struct ProgramFixture {
    static constexpr int patience = 60'000; ///< milliseconds: slow machines and sanitizers

    QTemporaryDir home;
    std::vector<std::unique_ptr<QProcess>> running;

    /// Also of the process that tests.
    void setEnvironment() const {
        for (const char* each : {"CACHE", "CONFIG", "DATA", "STATE"})
            qputenv(QByteArray("XDG_").append(each).append("_HOME").constData(), QFile::encodeName(at(each)));
        QDir().mkpath(at("run"));
        QFile::setPermissions(at("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(at("run")));
        qputenv("HOME", QFile::encodeName(home.path()));
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("OMP_NUM_THREADS", "1");
        qputenv("LANGUAGE", "en");
        qputenv("LC_ALL", "C.UTF-8");
    }
    ~ProgramFixture() {
        for (const auto& process : running)
            end(*process);
    }

    [[nodiscard]] QString at(const QByteArray& name) const { return home.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString sessions() const { return at("DATA/onelogit/sessions"); }
    [[nodiscard]] QString sessionFile(int number = 1) const {
        return QStringLiteral("%1/session-%2.json").arg(sessions()).arg(number);
    }
    [[nodiscard]] QString lockFile(int number = 1) const {
        return QStringLiteral("%1/session-%2.lock").arg(sessions()).arg(number);
    }
    /// As the next start would find it; empty where there is none.
    [[nodiscard]] onelogit::app::SessionState session(int number = 1) const {
        const auto read = onelogit::app::decodeSession(::read(sessionFile(number)), {});
        return read ? read->state : onelogit::app::SessionState{};
    }

    QProcess& start(const QStringList& arguments) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->setChildProcessModifier([] { // a shell's background ignores some
            for (const int number : {SIGINT, SIGHUP, SIGTERM})
                ::signal(number, SIG_DFL);
        });
        running.back()->start(QStringLiteral(ONELOGIT), arguments);
        return *running.back();
    }
    static void end(QProcess& process) {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished(patience);
    }

    /// Whether the running program has taken the paths over.
    [[nodiscard]] bool handOver(const QStringList& paths) const {
        QLocalSocket socket;
        socket.connectToServer(at("run/onelogit/instance.socket"));
        if (!socket.waitForConnected(1000))
            return false;
        const QJsonObject message{{QStringLiteral("version"), 1},
                                  {QStringLiteral("paths"), QJsonArray::fromStringList(paths)}};
        socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
        return socket.waitForReadyRead(patience) && socket.readAll() == "ok\n";
    }
    [[nodiscard]] bool answers() const { return handOver({}); }
};
