#include "tests/cli/program.h"

#include <QRandomGenerator>

#include <csignal>

using namespace onelogit::test;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

/// Trains through the program itself: what is interrupted, and what a person sees of it.
class TestTrainCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useFoldersBelow(temporary); }
    void killsAtRandomMomentsChangeNothing();
    void interruptStopsAndKeeps();
    void goingOnWithoutACheckpointIsNamed();
    void goingOnTakesNoData();
    void devicesThatAreNotThereAreRefused_data();
    void devicesThatAreNotThereAreRefused();
    void eventsAreLinesOfJson();
    void aHeadOnAModelSearchesWithTheSameTrunk();
    void aHeadOnAProgramIsOpenedWithItsFile();

private:
    /// Starts a training of two losses; the program is at its first step when it returns.
    void start(QProcess& program, const QStringList& arguments) const;

    QTemporaryDir temporary;
    const QStringList job = words("train --network mlp --features 16 --batch 64 --epochs 40 --loss all "
                                  "--augment flip,crop --checkpoint-every 0.02");
};

void TestTrainCommand::start(QProcess& program, const QStringList& arguments) const {
    program.setProgram(QStringLiteral(ONELOGIT_CLI));
    program.setArguments(arguments);
    program.start();
    program.setReadChannel(QProcess::StandardError);
    QVERIFY(program.waitForStarted());
    QByteArray seen;
    while (!seen.contains("\"event\":\"data\"") && program.waitForReadyRead(20'000)) {
        seen += program.readAllStandardError();
    }
    QVERIFY2(seen.contains("\"event\":\"data\""), seen.constData());
}

void TestTrainCommand::killsAtRandomMomentsChangeNothing() {
    const QString calm = temporary.filePath(QStringLiteral("calm"));
    const QString killed = temporary.filePath(QStringLiteral("killed"));
    const QStringList from = job + QStringList{QStringLiteral("--data"), sample, QStringLiteral("--output")};
    QCOMPARE(run(from + QStringList{calm}).exitCode, 0);

    QRandomGenerator random(20);
    int kills = 0;
    const QStringList resume{QStringLiteral("train"), QStringLiteral("--resume"), QStringLiteral("--checkpoint-every"),
                             QStringLiteral("0.02"),  QStringLiteral("--output"), killed};
    const QString checkpoint = killed + QStringLiteral("/training.checkpoint");
    for (; kills < 20; ++kills) {
        QProcess program;
        start(program, QFile::exists(checkpoint) ? resume : from + QStringList{killed});
        if (program.waitForFinished(static_cast<int>(random.bounded(120))))
            break;
        program.kill();
        QVERIFY(program.waitForFinished());
    }
    QVERIFY2(kills >= 10, qPrintable(QString::number(kills)));
    if (QFile::exists(checkpoint))
        QCOMPARE(run(resume).exitCode, 0);
    const QStringList files = QDir(calm).entryList({QStringLiteral("*.safetensors")});
    QCOMPARE(files.size(), 7);
    for (const QString& file : files)
        QVERIFY2(contentOf(calm + QLatin1Char('/') + file) == contentOf(killed + QLatin1Char('/') + file),
                 qPrintable(file));
    QVERIFY(!QFile::exists(checkpoint));
}

void TestTrainCommand::interruptStopsAndKeeps() {
    const QString output = temporary.filePath(QStringLiteral("kept"));
    QProcess program;
    start(program, words("train --network mlp --epochs 10000 --loss all --json --data") +
                       QStringList{sample, QStringLiteral("--output"), output});
    QTest::qWait(300);
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(QDir(output).entryList({QStringLiteral("*.safetensors")}).size(), 7);
    QVERIFY(!QFile::exists(output + QStringLiteral("/training.checkpoint")));
    const QByteArray document = program.readAllStandardOutput();
    QVERIFY(QJsonDocument::fromJson(document)[QLatin1String("stopped_early")].toBool());
}

void TestTrainCommand::goingOnWithoutACheckpointIsNamed() {
    const Outcome outcome =
        run({QStringLiteral("train"), QStringLiteral("--resume"), QStringLiteral("--output"), temporary.path()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains("training.checkpoint"), outcome.messages.constData());
}

void TestTrainCommand::goingOnTakesNoData() {
    const Outcome outcome = run({QStringLiteral("train"), QStringLiteral("--resume"), QStringLiteral("--output"),
                                 temporary.path(), QStringLiteral("--data"), sample});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(run({QStringLiteral("train"), QStringLiteral("--output"), temporary.path()}).exitCode, 2);
}

void TestTrainCommand::devicesThatAreNotThereAreRefused_data() {
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("says");
    QTest::newRow("far beyond any") << QStringLiteral("cuda:127") << QStringLiteral("it is not there");
    QTest::newRow("no device's name") << QStringLiteral("gpu") << QStringLiteral("cpu, cuda or cuda:N");
    QTest::newRow("a number too much") << QStringLiteral("cpu:1") << QStringLiteral("cpu, cuda or cuda:N");
}

void TestTrainCommand::devicesThatAreNotThereAreRefused() {
    QFETCH(QString, device);
    QFETCH(QString, says);
    const QString output = temporary.filePath(QStringLiteral("elsewhere"));
    const Outcome outcome =
        run({QStringLiteral("train"), QStringLiteral("--data"), QStringLiteral("/no/pictures/are/read"),
             QStringLiteral("--output"), output, QStringLiteral("--device"), device});
    QCOMPARE(outcome.exitCode, 2);
    const QString words = QString::fromUtf8(outcome.messages);
    QVERIFY2(words.contains(device) && words.contains(says), outcome.messages.constData());
    QVERIFY(!QFile::exists(output));
}

void TestTrainCommand::eventsAreLinesOfJson() {
    const QString output = temporary.filePath(QStringLiteral("one.safetensors"));
    const Outcome outcome = run(words("train --network mlp --epochs 2 --loss zlpr --data") +
                                QStringList{sample, QStringLiteral("--output"), output});
    QCOMPARE(outcome.exitCode, 0);
    int epochs = 0;
    for (const QByteArray& line : outcome.messages.trimmed().split('\n')) {
        const QJsonDocument event = QJsonDocument::fromJson(line);
        QVERIFY2(event.isObject(), line.constData());
        epochs += event[QLatin1String("event")].toString() == QLatin1String("epoch") ? 1 : 0;
    }
    QCOMPARE(epochs, 2);
    const Outcome shown = run({QStringLiteral("inspect"), output, QStringLiteral("--json")});
    const QJsonObject metadata = QJsonDocument::fromJson(shown.output)[QLatin1String("metadata")].toObject();
    const QJsonDocument record = QJsonDocument::fromJson(metadata[QLatin1String("training")].toString().toUtf8());
    QCOMPARE(record[QLatin1String("epochs")].toArray().size(), 2);
}

void TestTrainCommand::aHeadOnAModelSearchesWithTheSameTrunk() {
    const QString trunk = modelFile("cross-entropy");
    const QString head = temporary.filePath(QStringLiteral("head.safetensors"));
    const Outcome trained = run(words("train --epochs 3 --loss batch-cross-entropy --json --head-on") +
                                QStringList{trunk, QStringLiteral("--cache"), temporary.path(),
                                            QStringLiteral("--data"), sample, QStringLiteral("--output"), head});
    QVERIFY2(trained.exitCode == 0, trained.messages.constData());
    const auto digest = [](const QString& file) {
        return QJsonDocument::fromJson(
            run({QStringLiteral("inspect"), file, QStringLiteral("--json")}).output)[QLatin1String("trunk_digest")];
    };
    QVERIFY(!digest(head).toString().isEmpty());
    QCOMPARE(digest(head), digest(trunk));
    const double accuracy =
        QJsonDocument::fromJson(trained.output)[QLatin1String("models")][0][QLatin1String("accuracy")].toDouble();
    QVERIFY2(accuracy > 0.7, trained.output.constData());
}

void TestTrainCommand::aHeadOnAProgramIsOpenedWithItsFile() {
    const QString trunk = temporary.filePath(QStringLiteral("trunk.pt"));
    QCOMPARE(run({QStringLiteral("convert"), modelFile("cross-entropy"), trunk}).exitCode, 0);
    const QString folder = temporary.filePath(QStringLiteral("heads"));
    QDir().mkpath(folder);
    const QString head = folder + QStringLiteral("/head.safetensors");
    const Outcome trained = run(words("train --epochs 3 --loss batch-cross-entropy --json --head-on") +
                                QStringList{trunk, QStringLiteral("--cache"), temporary.path(),
                                            QStringLiteral("--data"), sample, QStringLiteral("--output"), head});
    QVERIFY2(trained.exitCode == 0, trained.messages.constData());
    const auto inspect = [](const QString& file) {
        return run({QStringLiteral("inspect"), file, QStringLiteral("--json")});
    };
    QCOMPARE(inspect(head).json()[QLatin1String("trunk_digest")], inspect(trunk).json()[QLatin1String("trunk_digest")]);
    const Outcome tested =
        run({QStringLiteral("evaluate"), QStringLiteral("--data"), sample, QStringLiteral("--json"), head});
    QVERIFY2(tested.exitCode == 0, tested.messages.constData());
    QVERIFY(tested.json()[QLatin1String("models")][0][QLatin1String("accuracy")].toDouble() >
            0.4); // preprocessing is assumed

    // The trunk may move beside the head; another file of its name is refused, and none is named.
    const QString beside = folder + QStringLiteral("/trunk.pt");
    QVERIFY(QFile::rename(trunk, beside));
    QCOMPARE(inspect(head).exitCode, 0);
    QVERIFY(QFile::remove(beside));
    QCOMPARE(run({QStringLiteral("convert"), modelFile("max-margin"), beside}).exitCode, 0);
    const Outcome other = inspect(head);
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.messages.contains("another file"), other.messages.constData());
    QVERIFY(QFile::remove(beside));
    const Outcome gone = inspect(head);
    QCOMPARE(gone.exitCode, 1);
    QVERIFY2(gone.messages.contains("trunk.pt") && gone.messages.contains("head.safetensors"),
             gone.messages.constData());
}

QTEST_GUILESS_MAIN(TestTrainCommand)
#include "tst_train_command.moc"
