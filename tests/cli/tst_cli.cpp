#include "tests/cli/program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace onelogit::test;

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inspectTellsInputHeadAndClasses();
    void evaluateHasTheStableKeys();
    void evaluateTellsWhatDoesNotMatch();
    void evaluateTellsDetails();
    void evaluateRefusesWhatItCannotTell_data();
    void evaluateRefusesWhatItCannotTell();
    void alignedLossesRankBetterThanCrossEntropy();
    void searchAccountsForEveryFile();
    void searchHitsAreSortedAndAboveTheThreshold();
    void trainingTwiceWithOneSeedGivesIdenticalFiles();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();

private:
    QTemporaryDir temporary;
    QString pictures;
};

void TestCli::initTestCase() {
    useFoldersBelow(temporary);
    pictures = temporary.filePath(QStringLiteral("pictures"));
    const Outcome exported =
        run({QStringLiteral("export-pictures"), QStringLiteral("--data"), sample, QStringLiteral("--output"), pictures,
             QStringLiteral("--per-class"), QStringLiteral("20")});
    QCOMPARE(exported.exitCode, 0);
}

void TestCli::inspectTellsInputHeadAndClasses() {
    const Outcome outcome =
        run({QStringLiteral("inspect"), modelFile("batch-cross-entropy"), QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject model = outcome.json();
    QCOMPARE(model[QLatin1String("format")].toString(), QStringLiteral("onelogit-native"));
    QCOMPARE(model[QLatin1String("classes")].toArray().size(), 10);
    QCOMPARE(model[QLatin1String("loss")].toString(), QStringLiteral("batch-cross-entropy"));
    const QJsonObject input = model[QLatin1String("input")].toObject();
    QCOMPARE(input[QLatin1String("channels")].toInt(), 1);
    QCOMPARE(input[QLatin1String("height")].toInt(), 28);
    QCOMPARE(input[QLatin1String("width")].toInt(), 28);
    QCOMPARE(input[QLatin1String("mean")].toArray().size(), 1);
    QCOMPARE(input[QLatin1String("std")].toArray().size(), 1);
    const QJsonObject head = model[QLatin1String("head")].toObject();
    QCOMPARE(head[QLatin1String("kind")].toString(), QStringLiteral("linear"));
    QCOMPARE(head[QLatin1String("classes")].toInt(), 10);
    QVERIFY(head[QLatin1String("features")].toInt() > 0);
}

void TestCli::evaluateHasTheStableKeys() {
    const Outcome outcome = run({QStringLiteral("evaluate"), QStringLiteral("--data"), sample, QStringLiteral("--json"),
                                 modelFile("cross-entropy")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject model = outcome.json()[QLatin1String("models")].toArray().first().toObject();
    for (const char* key :
         {"path", "loss", "aligned", "accuracy", "macro_ap", "precision_at_recall_90", "precision_at_recall_99",
          "pooled_ap", "softmax_macro_ap", "one_threshold_f1", "per_class_threshold_f1", "violation_rate"})
        QVERIFY2(model.contains(QLatin1String(key)), key);
    QCOMPARE(model[QLatin1String("aligned")].toBool(true), false);
}

void TestCli::evaluateTellsWhatDoesNotMatch() {
    const QTemporaryDir folder;
    const auto copy = [&](const char* from, const char* to, int count) {
        QVERIFY(QDir(folder.path()).mkpath(QLatin1String(to)));
        const QDir source(pictures + QLatin1Char('/') + QLatin1String(from));
        for (const QString& name : source.entryList({QStringLiteral("*.png")}).mid(0, count))
            QVERIFY(QFile::copy(source.filePath(name), folder.filePath(QLatin1String(to) + QLatin1Char('/') + name)));
    };
    copy("bag", "bag", 3);
    copy("ankle boot", "Ankle_Boot", 3);
    copy("sandal", "slippers", 2);
    write(folder.filePath(QStringLiteral("bag/broken.png")), "not a picture");
    const QStringList arguments{QStringLiteral("evaluate"), QStringLiteral("--data"), folder.path(),
                                modelFile("batch-cross-entropy")};
    for (int round = 0; round < 2; ++round) { // computed, then from the cache
        const Outcome outcome = run(QStringList(arguments) << QStringLiteral("--json"));
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject model = outcome.json()[QLatin1String("models")].toArray().first().toObject();
        QCOMPARE(model[QLatin1String("pictures")].toInt(), 9);
        QCOMPARE(model[QLatin1String("examples")].toInt(), 6);
        QCOMPARE(model[QLatin1String("classes_compared")].toInt(), 2);
        const QJsonArray unmatched = model[QLatin1String("unmatched_classes")].toArray();
        QCOMPARE(unmatched.size(), 1);
        QCOMPARE(unmatched[0][QLatin1String("name")].toString(), QStringLiteral("slippers"));
        QCOMPARE(unmatched[0][QLatin1String("pictures")].toInt(), 2);
        const QJsonArray unreadable = model[QLatin1String("unreadable")].toArray();
        QCOMPARE(unreadable.size(), 1);
        QCOMPARE(unreadable[0][QLatin1String("path")].toString(), QStringLiteral("bag/broken.png"));
        QCOMPARE(unreadable[0][QLatin1String("reason")].toString(), QStringLiteral("wrong-format"));
    }
    const Outcome words = run(arguments);
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.messages.contains("2 of 3 classes"), words.messages.constData());
    QVERIFY2(words.messages.contains("slippers (2 pictures)"), words.messages.constData());
    QVERIFY2(words.messages.contains("bag/broken.png"), words.messages.constData());

    QVERIFY(QDir(folder.filePath(QStringLiteral("bag"))).removeRecursively());
    QVERIFY(QDir(folder.filePath(QStringLiteral("Ankle_Boot"))).removeRecursively());
    const Outcome none = run(arguments);
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.messages.contains("no class in common"), none.messages.constData());
}

void TestCli::evaluateTellsDetails() {
    const QStringList arguments{QStringLiteral("evaluate"),
                                QStringLiteral("--data"),
                                sample,
                                modelFile("cross-entropy"),
                                QStringLiteral("--bootstrap"),
                                QStringLiteral("50"),
                                QStringLiteral("--class"),
                                QStringLiteral("bag"),
                                QStringLiteral("--threshold"),
                                QStringLiteral("-0.5"),
                                QStringLiteral("--normalized"),
                                QStringLiteral("--per-class"),
                                QStringLiteral("--violations"),
                                QStringLiteral("5"),
                                QStringLiteral("--suppliers")};
    const Outcome outcome = run(QStringList(arguments) << QStringLiteral("--json"));
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject model = outcome.json()[QLatin1String("models")].toArray().first().toObject();
    const QJsonObject bootstrap = model[QLatin1String("bootstrap")].toObject();
    QCOMPARE(bootstrap[QLatin1String("resamples")].toInt(), 50);
    for (const char* key : {"accuracy", "macro_ap", "pooled_ap", "violation_rate", "worst_margin"}) {
        const QJsonArray interval = bootstrap[QLatin1String(key)].toArray();
        QVERIFY2(interval[0].toDouble() <= interval[1].toDouble(), key);
    }
    const double point = model[QLatin1String("macro_ap")].toDouble();
    QVERIFY(bootstrap[QLatin1String("macro_ap")][0].toDouble() <= point);
    QVERIFY(point <= bootstrap[QLatin1String("macro_ap")][1].toDouble());
    QCOMPARE(model[QLatin1String("classes")].toArray().size(), 10);
    const QJsonObject line = model[QLatin1String("line")].toObject();
    const QJsonObject bag = model[QLatin1String("class")].toObject();
    QCOMPARE(bag[QLatin1String("class")].toString(), QStringLiteral("bag"));
    const int positives = bag[QLatin1String("positives")].toInt();
    const double right = positives - line[QLatin1String("misses")].toInt();
    QCOMPARE(line[QLatin1String("recall")].toDouble(), right / positives);
    QCOMPARE(line[QLatin1String("precision")].toDouble(),
             right / (right + line[QLatin1String("false_alarms")].toInt()));
    int supplied = 0;
    for (const QJsonValue& supplier : model[QLatin1String("suppliers")].toArray())
        supplied += supplier[QLatin1String("accepted")].toInt();
    QCOMPARE(supplied, line[QLatin1String("false_alarms")].toInt());
    const QJsonArray pairs = model[QLatin1String("violations")].toArray();
    QCOMPARE(pairs.size(), 5);
    for (const QJsonValue& pair : pairs) {
        QVERIFY(pair[QLatin1String("margin")].toDouble() <= 0);
        QCOMPARE(pair[QLatin1String("true_class")].toString(), QStringLiteral("bag"));
    }
    const Outcome words = run(arguments);
    QCOMPARE(words.exitCode, 0);
    for (const char* word : {"false_alarms", "near_best_from", "true_picture", "softmax_macro_ap", "examples"})
        QVERIFY2(words.output.contains(word), word);
}

void TestCli::evaluateRefusesWhatItCannotTell_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("suppliers without a line")
        << QStringList{QStringLiteral("--suppliers")} << QByteArray("--threshold") << 2;
    QTest::newRow("no such class") << QStringList{QStringLiteral("--class"), QStringLiteral("zebra")}
                                   << QByteArray("zebra") << 1;
}

void TestCli::evaluateRefusesWhatItCannotTell() {
    QFETCH(QStringList, more);
    QFETCH(QByteArray, words);
    QFETCH(int, exitCode);
    const Outcome outcome = run(
        QStringList{QStringLiteral("evaluate"), QStringLiteral("--data"), sample, modelFile("cross-entropy")} + more);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.messages.contains(words), outcome.messages.constData());
}

void TestCli::alignedLossesRankBetterThanCrossEntropy() {
    QStringList arguments{QStringLiteral("evaluate"), QStringLiteral("--data"), sample, QStringLiteral("--json")};
    const QStringList files = QDir(models).entryList({QStringLiteral("*.safetensors")});
    QCOMPARE(files.size(), 7);
    for (const QString& file : files)
        arguments << QString(models + file);
    const QJsonArray list = run(arguments).json()[QLatin1String("models")].toArray();
    QCOMPARE(list.size(), 7);
    // Paper order: cross-entropy is first.
    const double baseline = 1 - list.first()[QLatin1String("macro_ap")].toDouble();
    for (const QJsonValue& model : list)
        if (model[QLatin1String("aligned")].toBool())
            QVERIFY2(1 - model[QLatin1String("macro_ap")].toDouble() <= 0.8 * baseline,
                     qPrintable(model[QLatin1String("loss")].toString()));
}

void TestCli::searchAccountsForEveryFile() {
    QTemporaryDir folder;
    QVERIFY(QFile::copy(pictures + QStringLiteral("/bag/") +
                            QDir(pictures + QStringLiteral("/bag")).entryList({QStringLiteral("*.png")}).first(),
                        folder.filePath(QStringLiteral("good.png"))));
    write(folder.filePath(QStringLiteral("text.jpg")), "not a picture");
    write(folder.filePath(QStringLiteral("empty.png")), {});
    const Outcome outcome = run({QStringLiteral("search"), folder.path(), QStringLiteral("--model"),
                                 modelFile("batch-cross-entropy"), QStringLiteral("--class"), QStringLiteral("bag"),
                                 QStringLiteral("--threshold"), QStringLiteral("-1000"), QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject result = outcome.json();
    QCOMPARE(result[QLatin1String("found")].toInt(), 3);
    QCOMPARE(result[QLatin1String("indexed")].toInt(), 1);
    QCOMPARE(result[QLatin1String("below")].toInt(), 0);
    QCOMPARE(result[QLatin1String("hits")].toArray().size(), 1);
    const QJsonArray skipped = result[QLatin1String("skipped")].toArray();
    QCOMPARE(skipped.size(), 2);
    QVERIFY(skipped[0][QLatin1String("path")].toString().endsWith(QLatin1String("empty.png")));
    QCOMPARE(skipped[0][QLatin1String("reason")].toString(), QStringLiteral("empty"));
    QVERIFY(skipped[1][QLatin1String("path")].toString().endsWith(QLatin1String("text.jpg")));
    QCOMPARE(skipped[1][QLatin1String("reason")].toString(), QStringLiteral("wrong-format"));
}

void TestCli::searchHitsAreSortedAndAboveTheThreshold() {
    const Outcome outcome =
        run({QStringLiteral("search"), pictures, QStringLiteral("--model"), modelFile("binary-cross-entropy"),
             QStringLiteral("--class"), QStringLiteral("sneaker"), QStringLiteral("--threshold"), QStringLiteral("0"),
             QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject result = outcome.json();
    const QJsonArray hits = result[QLatin1String("hits")].toArray();
    QVERIFY(!hits.isEmpty());
    double before = hits.first()[QLatin1String("logit")].toDouble();
    for (const QJsonValue& hit : hits) {
        const double logit = hit[QLatin1String("logit")].toDouble();
        QVERIFY(logit <= before);
        QVERIFY(logit >= 0);
        QVERIFY(QFile::exists(hit[QLatin1String("path")].toString()));
        before = logit;
    }
    QCOMPARE(hits.size() + result[QLatin1String("below")].toInt(), 200);
}

void TestCli::trainingTwiceWithOneSeedGivesIdenticalFiles() {
    QByteArray contents[2];
    for (QByteArray& content : contents) {
        const QString file = temporary.filePath(QStringLiteral("trained.safetensors"));
        const Outcome outcome =
            run({QStringLiteral("train"), QStringLiteral("--data"), sample, QStringLiteral("--loss"),
                 QStringLiteral("batch-max-margin"), QStringLiteral("--epochs"), QStringLiteral("1"),
                 QStringLiteral("--features"), QStringLiteral("8"), QStringLiteral("--output"), file});
        QCOMPARE(outcome.exitCode, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        content = written.readAll();
    }
    QVERIFY(contents[0] == contents[1]);
}

void TestCli::badInputIsNamed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("cause");
    const QString folder = temporary.filePath(QStringLiteral("bad"));
    QDir().mkpath(folder + QStringLiteral("/empty"));
    QDir().mkpath(folder + QStringLiteral("/texts"));
    write(folder + QStringLiteral("/texts/readme.jpg"), "hello");
    QFile whole(modelFile("cross-entropy"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray content = whole.readAll();
    const QString half = folder + QStringLiteral("/half.safetensors");
    write(half, content.left(content.size() / 2));

    const auto search = [](const QString& where, const QString& model, const char* classAndMore = "bag") {
        return QStringList{QStringLiteral("search"), where, QStringLiteral("--model"), model,
                           QStringLiteral("--class")} +
               QString::fromLatin1(classAndMore).split(QLatin1Char(' '));
    };
    const QString good = modelFile("cross-entropy");
    QTest::newRow("missing folder") << search(folder + QStringLiteral("/absent"), good) << QByteArray("/absent")
                                    << QByteArray("does not exist");
    QTest::newRow("empty folder") << search(folder + QStringLiteral("/empty"), good) << QByteArray("/empty")
                                  << QByteArray("is empty");
    QTest::newRow("folder without pictures")
        << search(folder + QStringLiteral("/texts"), good) << QByteArray("/texts") << QByteArray("no readable picture");
    QTest::newRow("model cut in half") << search(pictures, half) << QByteArray("half.safetensors")
                                       << QByteArray("damaged");
    QTest::newRow("missing model") << search(pictures, QStringLiteral("absent.safetensors"))
                                   << QByteArray("absent.safetensors") << QByteArray("does not exist");
    QTest::newRow("picture as model") << search(pictures, folder + QStringLiteral("/texts/readme.jpg"))
                                      << QByteArray("readme.jpg") << QByteArray("not of the expected format");
    QTest::newRow("unknown class") << search(pictures, good, "snaeker") << QByteArray("snaeker")
                                   << QByteArray("not a class");
    QTest::newRow("NaN threshold") << search(pictures, good, "bag --threshold nan") << QByteArray("threshold")
                                   << QByteArray("NaN");
    QTest::newRow("unknown loss")
        << QStringList{QStringLiteral("train"),    QStringLiteral("--data"),      sample,
                       QStringLiteral("--output"), folder + QStringLiteral("/m"), QStringLiteral("--loss"),
                       QStringLiteral("hinge")}
        << QByteArray("hinge") << QByteArray("cross-entropy");
    QTest::newRow("missing data") << QStringList{QStringLiteral("evaluate"), QStringLiteral("--data"),
                                                 folder + QStringLiteral("/absent"), good}
                                  << QByteArray("/absent") << QByteArray("does not exist");
}

void TestCli::badInputIsNamed() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, cause);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.exitCode == 1 || outcome.exitCode == 2, outcome.messages.constData());
    QVERIFY2(outcome.messages.contains(named), outcome.messages.constData());
    QVERIFY2(outcome.messages.contains(cause), outcome.messages.constData());
    QVERIFY(outcome.output.isEmpty());
}

void TestCli::wrongUsageExitsWithTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{QStringLiteral("dance")};
    QTest::newRow("search without a model")
        << QStringList{QStringLiteral("search"), QStringLiteral("."), QStringLiteral("--class"), QStringLiteral("bag")};
    QTest::newRow("unknown loss") << QStringList{
        QStringLiteral("train"),  QStringLiteral("--data"), sample, QStringLiteral("--output"), QStringLiteral("m"),
        QStringLiteral("--loss"), QStringLiteral("hinge")};
    QTest::newRow("threshold that is no number") << QStringList{
        QStringLiteral("search"),  QStringLiteral("."),   QStringLiteral("--model"),     QStringLiteral("m"),
        QStringLiteral("--class"), QStringLiteral("bag"), QStringLiteral("--threshold"), QStringLiteral("high")};
}

void TestCli::wrongUsageExitsWithTwo() {
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
