#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs of onelogit-cli, and the demo's files to run it on.
namespace onelogit::test {

inline const QString models = QStringLiteral(DEMO "/models/");
inline const QString sample = QStringLiteral(DEMO "/sample");

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// Programs started from now on keep nothing in the person's own folders.
inline void useFoldersBelow(const QTemporaryDir& place) {
    qputenv("XDG_DATA_HOME", QFile::encodeName(place.filePath(QStringLiteral("data"))));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(place.filePath(QStringLiteral("cache"))));
}

inline Outcome run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(ONELOGIT_CLI), arguments);
    constexpr int longest = 240'000;
    if (!process.waitForFinished(longest))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline QString modelFile(const char* loss) {
    return models + QLatin1String(loss) + QLatin1String(".safetensors");
}

inline void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace onelogit::test
