#include "tests/cli/program.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace onelogit::test;

namespace {

QStringList search(const QString& folder, const QStringList& more) {
    return QStringList{QStringLiteral("search"),  folder,
                       QStringLiteral("--model"), modelFile("batch-cross-entropy"),
                       QStringLiteral("--class"), QStringLiteral("sneaker")} +
           more;
}

QStringList paths(const QJsonObject& result) {
    QStringList found;
    for (const QJsonValue& hit : result[QLatin1String("hits")].toArray())
        found << hit[QLatin1String("path")].toString();
    return found;
}

int decoded(const Outcome& outcome) {
    return outcome.json()[QLatin1String("work")][QLatin1String("decoded")].toInt(-1);
}

const QStringList json{QStringLiteral("--json")};

} // namespace

/// `index` and `search`: what is kept, where hits end, and how they are written.
class TestSearchCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecondSearchDecodesNothing();
    void indexedOpensNoPicture();
    void anIndexOfItsOwnIsNotTheCache();
    void nothingIsKeptWithoutACache();
    void compactingFreesWhatIsGone();
    void shardsMergedEqualTheWhole();
    void aMissingShardIsNamed();
    void topListsTheHighest();
    void precisionAndRecallComeFromLabelledFolders();
    void precisionComesFromData();
    void normalizedScoresAreLogProbabilities();
    void pathsEndWithNul();
    void aListIsNeverWrittenBelowTheFolder();
    void watchTellsWhatComesAndGoes();
    void benchTellsWhatAnIndexCosts();
    void badOptionsAreNamed_data();
    void badOptionsAreNamed();

private:
    QTemporaryDir temporary;
    QString pictures;
};

void TestSearchCommands::initTestCase() {
    useFoldersBelow(temporary);
    pictures = temporary.filePath(QStringLiteral("pictures"));
    const Outcome exported =
        run({QStringLiteral("export-pictures"), QStringLiteral("--data"), sample, QStringLiteral("--output"), pictures,
             QStringLiteral("--per-class"), QStringLiteral("12")});
    QCOMPARE(exported.exitCode, 0);
}

void TestSearchCommands::aSecondSearchDecodesNothing() {
    const Outcome first = run(search(pictures, json));
    const Outcome second = run(search(pictures, json));
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(decoded(first), 120);
    QCOMPARE(decoded(second), 0);
    QCOMPARE(paths(second.json()), paths(first.json()));
    QVERIFY(!paths(first.json()).isEmpty());
}

void TestSearchCommands::indexedOpensNoPicture() {
    QCOMPARE(run(search(pictures, json)).exitCode, 0);
    const QString away = temporary.filePath(QStringLiteral("elsewhere"));
    const QStringList before = paths(run(search(pictures, json)).json());
    QVERIFY(QDir().rename(pictures, away));
    const Outcome known = run(search(pictures, json + QStringList{QStringLiteral("--indexed")}));
    const Outcome missing = run(search(pictures, json));
    QVERIFY(QDir().rename(away, pictures));
    QCOMPARE(known.exitCode, 0);
    QCOMPARE(paths(known.json()), before);
    QCOMPARE(missing.exitCode, 0); // an unplugged disk is no empty one
    QVERIFY(missing.json()[QLatin1String("away")].toBool());
    QCOMPARE(paths(missing.json()), before);
}

void TestSearchCommands::anIndexOfItsOwnIsNotTheCache() {
    const QStringList own{QStringLiteral("--index"), temporary.filePath(QStringLiteral("own"))};
    QCOMPARE(run(search(pictures, json)).exitCode, 0);
    QCOMPARE(decoded(run(search(pictures, json + own))), 120);
    QCOMPARE(decoded(run(search(pictures, json + own))), 0);
}

void TestSearchCommands::nothingIsKeptWithoutACache() {
    const QStringList none{QStringLiteral("--no-cache")};
    QCOMPARE(decoded(run(search(pictures, json + none))), 120);
    QCOMPARE(decoded(run(search(pictures, json + none))), 120);
}

void TestSearchCommands::compactingFreesWhatIsGone() {
    const QString folder = temporary.filePath(QStringLiteral("some"));
    const QStringList index{QStringLiteral("index"),   folder,
                            QStringLiteral("--model"), modelFile("batch-cross-entropy"),
                            QStringLiteral("--index"), temporary.filePath(QStringLiteral("compacted"))};
    QVERIFY(QDir().mkpath(folder));
    const QStringList files = QDir(pictures + QStringLiteral("/sneaker")).entryList(QDir::Files);
    for (const QString& file : files)
        QVERIFY(QFile::copy(pictures + QStringLiteral("/sneaker/") + file, folder + u'/' + file));
    QCOMPARE(run(index).exitCode, 0);
    for (int i = 0; i < 5; ++i)
        QVERIFY(QFile::remove(folder + u'/' + files.at(i)));

    const Outcome words = run(index);
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.output.contains("5 rows") && words.output.contains("--compact drops them"),
             words.output.constData());
    const auto rows = [](const QJsonObject& document, const char* of) {
        return document[QLatin1String(of)].toObject()[QLatin1String("rows")].toInt(-1);
    };
    const QJsonObject before = run(index + json).json();
    QCOMPARE(rows(before, "orphans"), 5);
    QCOMPARE(rows(before, "freed"), -1);
    const QJsonObject after = run(index + json + QStringList{QStringLiteral("--compact")}).json();
    QCOMPARE(rows(after, "orphans"), 0);
    QCOMPARE(rows(after, "freed"), 5);
    QCOMPARE(after[QLatin1String("rows")].toInt(), files.size() - 5);
    QVERIFY(after[QLatin1String("bytes")].toInteger() < before[QLatin1String("bytes")].toInteger());
    QCOMPARE(decoded(run(index + json)), 0);
    const Outcome wrong = run({QStringLiteral("index"), QStringLiteral("--merge"), folder, QStringLiteral("--compact"),
                               QStringLiteral("--model"), modelFile("batch-cross-entropy")});
    QVERIFY(wrong.exitCode != 0); // a merged index has no such rows
}

void TestSearchCommands::shardsMergedEqualTheWhole() {
    const auto place = [this](const char* name) { return temporary.filePath(QLatin1String(name)); };
    const QStringList about{QStringLiteral("--model"), modelFile("batch-cross-entropy"), QStringLiteral("--index")};
    for (const char* shard : {"1/3", "2/3", "3/3"})
        QCOMPARE(run(QStringList{QStringLiteral("index"), pictures, QStringLiteral("--shard"), QLatin1String(shard)} +
                     about + QStringList{place(QByteArray(shard).replace('/', '-').constData())})
                     .exitCode,
                 0);
    QCOMPARE(
        run(QStringList{QStringLiteral("index"), QStringLiteral("--merge"), place("1-3"), place("2-3"), place("3-3")} +
            about + QStringList{place("merged")})
            .exitCode,
        0);
    QCOMPARE(run(QStringList{QStringLiteral("index"), pictures} + about + QStringList{place("whole")}).exitCode, 0);
    for (const char* file : {"/rows.f32", "/codes.i8", "/scales.f32"}) {
        QFile merged(place("merged") + QLatin1String(file));
        QFile whole(place("whole") + QLatin1String(file));
        QVERIFY2(merged.open(QIODevice::ReadOnly) && whole.open(QIODevice::ReadOnly), file);
        constexpr qsizetype header = 4096; // holds each collection's own id
        QVERIFY(whole.size() > header);
        QCOMPARE(merged.readAll().mid(header), whole.readAll().mid(header));
    }
    const Outcome found = run(search(pictures, json + QStringList{QStringLiteral("--index"), place("merged")}));
    QCOMPARE(decoded(found), 0);
    QCOMPARE(paths(found.json()), paths(run(search(pictures, json)).json()));
}

void TestSearchCommands::aMissingShardIsNamed() {
    const QString shard = temporary.filePath(QStringLiteral("lonely"));
    const QStringList about{QStringLiteral("--model"), modelFile("batch-cross-entropy"), QStringLiteral("--index")};
    QCOMPARE(run(QStringList{QStringLiteral("index"), pictures, QStringLiteral("--shard"), QStringLiteral("1/2")} +
                 about + QStringList{shard})
                 .exitCode,
             0);
    const Outcome merged = run(QStringList{QStringLiteral("index"), QStringLiteral("--merge"), shard} + about +
                               QStringList{temporary.filePath(QStringLiteral("half"))});
    QCOMPARE(merged.exitCode, 1);
    QVERIFY2(merged.messages.contains("2"), merged.messages.constData());
}

void TestSearchCommands::topListsTheHighest() {
    const QJsonObject all =
        run(search(pictures, json + QStringList{QStringLiteral("--threshold"), QStringLiteral("-1000")})).json();
    const QJsonObject top =
        run(search(pictures, json + QStringList{QStringLiteral("--top"), QStringLiteral("7")})).json();
    QCOMPARE(paths(top), paths(all).mid(0, 7));
    QCOMPARE(top[QLatin1String("threshold_from")].toString(), QStringLiteral("count"));
}

void TestSearchCommands::precisionAndRecallComeFromLabelledFolders() {
    for (const char* option : {"--precision", "--recall"}) {
        const QJsonObject result =
            run(search(pictures, json + QStringList{QLatin1String(option), QStringLiteral("0.9")})).json();
        QCOMPARE(result[QLatin1String("threshold_from")].toString(), QStringLiteral("labelled folders"));
        const QJsonObject here = result[QLatin1String("labelled")].toObject();
        QCOMPARE(here[QLatin1String("pictures")].toInt(), 120);
        QVERIFY(here[QLatin1String(option + 2)].toDouble() >= 0.9);
        int right = 0;
        for (const QString& path : paths(result))
            right += path.contains(QStringLiteral("/sneaker/")) ? 1 : 0;
        QCOMPARE(here[QLatin1String("precision")].toDouble(), double(right) / double(paths(result).size()));
        QCOMPARE(here[QLatin1String("recall")].toDouble(), right / 12.0);
    }
}

void TestSearchCommands::precisionComesFromData() {
    const QJsonObject result =
        run(search(pictures, json + QStringList{QStringLiteral("--precision"), QStringLiteral("0.95"),
                                                QStringLiteral("--data"), sample}))
            .json();
    QCOMPARE(result[QLatin1String("threshold_from")].toString(), QStringLiteral("data"));
    QVERIFY(!paths(result).isEmpty());
}

void TestSearchCommands::normalizedScoresAreLogProbabilities() {
    const QJsonObject result = run(search(pictures, json + QStringList{QStringLiteral("--normalized"),
                                                                       QStringLiteral("--top"), QStringLiteral("120")}))
                                   .json();
    QCOMPARE(result[QLatin1String("score")].toString(), QStringLiteral("normalized-logit"));
    const QJsonArray hits = result[QLatin1String("hits")].toArray();
    QCOMPARE(hits.size(), 120);
    for (const QJsonValue& hit : hits)
        QVERIFY(hit[QLatin1String("logit")].toDouble() <= 0);
    QVERIFY(hits.first()[QLatin1String("logit")].toDouble() > -0.1);
}

void TestSearchCommands::pathsEndWithNul() {
    const Outcome outcome =
        run(search(pictures, {QStringLiteral("--top"), QStringLiteral("5"), QStringLiteral("--paths0")}));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.count('\0'), 5);
    QVERIFY(outcome.output.endsWith('\0'));
    QVERIFY(QFile::exists(QFile::decodeName(outcome.output.left(outcome.output.indexOf('\0')))));
}

void TestSearchCommands::aListIsNeverWrittenBelowTheFolder() {
    const QStringList list{QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output")};
    const QString inside = pictures + QStringLiteral("/list.csv");
    QVERIFY(run(search(pictures, list + QStringList{inside})).exitCode != 0);
    QVERIFY(!QFile::exists(inside));
    const QString outside = temporary.filePath(QStringLiteral("list.csv"));
    QCOMPARE(run(search(pictures, list + QStringList{outside})).exitCode, 0);
    QVERIFY(QFileInfo(outside).size() > 0);
}

void TestSearchCommands::watchTellsWhatComesAndGoes() {
    const QString folder = temporary.filePath(QStringLiteral("watched"));
    QVERIFY(QDir().mkpath(folder));
    const QString sneakers = pictures + QStringLiteral("/sneaker/");
    const QStringList names = QDir(sneakers).entryList({QStringLiteral("*.png")});
    QVERIFY(QFile::copy(sneakers + names.at(0), folder + QStringLiteral("/first.png")));
    QProcess program;
    program.start(QStringLiteral(ONELOGIT_CLI),
                  search(folder, {QStringLiteral("--watch"), QStringLiteral("--json"), QStringLiteral("--threshold"),
                                  QStringLiteral("-1000")}));
    QByteArray output;
    const auto printed = [&](const char* text) {
        program.waitForReadyRead(50);
        output += program.readAllStandardOutput();
        return output.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(printed("first.png"), 30'000);
    QVERIFY(QFile::copy(sneakers + names.at(1), folder + QStringLiteral("/second.png")));
    QTRY_VERIFY_WITH_TIMEOUT(printed("second.png"), 30'000);
    QVERIFY(QFile::remove(folder + QStringLiteral("/first.png")));
    QTRY_VERIFY_WITH_TIMEOUT(printed("\"-\""), 30'000);
    program.terminate();
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 0);
}

void TestSearchCommands::benchTellsWhatAnIndexCosts() {
    const QStringList bench{QStringLiteral("bench"),
                            QStringLiteral("index"),
                            pictures,
                            QStringLiteral("--model"),
                            modelFile("nce"),
                            QStringLiteral("--rounds"),
                            QStringLiteral("2"),
                            QStringLiteral("--workers"),
                            QStringLiteral("1")};
    const Outcome outcome = run(bench + json);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json()[QLatin1String("pictures")].toInt(), 120);
    QCOMPARE(outcome.json()[QLatin1String("workers")].toInt(), 1);
    const QJsonArray rounds = outcome.json()[QLatin1String("rounds")].toArray();
    QCOMPARE(rounds.size(), 2);
    for (const QJsonValue& round : rounds) {
        QCOMPARE(round[QLatin1String("decoded")].toInt(), 120);
        QCOMPARE(round[QLatin1String("decoded_again")].toInt(-1), 0);
        for (const char* part : {"decoding_seconds", "inference_seconds", "indexing_seconds", "again_seconds"})
            QVERIFY2(round[QLatin1String(part)].toDouble() > 0, part);
    }
    QVERIFY(run(bench).output.contains("decoded once more: 0"));
    const QTemporaryDir empty;
    QStringList nothing = bench;
    nothing[2] = empty.path();
    const Outcome refused = run(nothing);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.messages.contains(empty.path().toUtf8()), refused.messages.constData());
}

void TestSearchCommands::badOptionsAreNamed_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QTest::newRow("precision over 1") << words("--precision 1.5") << QByteArray("--precision");
    QTest::newRow("recall of nothing") << words("--recall 0") << QByteArray("--recall");
    QTest::newRow("two lines") << words("--recall 0.5 --top 3") << QByteArray("--recall");
    QTest::newRow("unknown format") << words("--format xml") << QByteArray("xml");
    QTest::newRow("a file without a format") << words("--output list.csv") << QByteArray("--output");
    QTest::newRow("a cache and none") << words("--cache there --no-cache") << QByteArray("--cache");
    QTest::newRow("no threshold for normalized scores") << words("--normalized") << QByteArray("threshold");
}

void TestSearchCommands::badOptionsAreNamed() {
    QFETCH(QStringList, options);
    QFETCH(QByteArray, named);
    const Outcome outcome = run(search(pictures, options));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.messages.contains(named) || outcome.output.contains(named), outcome.messages.constData());
}

QTEST_GUILESS_MAIN(TestSearchCommands)
#include "tst_search_commands.moc"
