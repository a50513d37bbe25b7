#include "tests/cli/program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace onelogit::test;

namespace {

const QString json = QStringLiteral("--json");

QString names(int count) {
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("name %1\n").arg(i);
    return text;
}

} // namespace

/// The commands that look into models, and the options that decide what a file does not tell.
class TestModelCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void inspectTellsWhereThingsComeFrom();
    void inspectReadsForPeople();
    void inspectMeasuresTheBill();
    void aProgramIsInspectedInItsOwnProcess();
    void sidecarsAreUsedOrNamed();
    void givenNamesAndPreprocessingHold();
    void rememberedDecisionsHoldNextTime();
    void convertedModelsGiveTheSameLogits();
    void searchTakesTheSameOptions();
    void logitsNameTheWinner();
    void benchHasEveryPoint();
    void benchReadsForPeople();
    void refusedByName_data();
    void refusedByName();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] QJsonObject inspect(const QString& path, const QStringList& more = {}) const;
    QTemporaryDir temporary;
    QString native = modelFile("batch-cross-entropy");
    QString torchScript;
    QString picture;
    QString folder;
    int round = 0;
};

void TestModelCommands::initTestCase() {
    const QString pictures = temporary.filePath(QStringLiteral("pictures"));
    QCOMPARE(run({QStringLiteral("export-pictures"), QStringLiteral("--data"), sample, QStringLiteral("--output"),
                  pictures, QStringLiteral("--per-class"), QStringLiteral("1")})
                 .exitCode,
             0);
    const QDir bags(pictures + QStringLiteral("/bag"));
    picture = bags.filePath(bags.entryList({QStringLiteral("*.png")}).first());
    torchScript = temporary.filePath(QStringLiteral("source/converted.pt"));
    const Outcome converted = run({QStringLiteral("convert"), native, torchScript});
    QVERIFY2(converted.exitCode == 0, converted.messages.constData());
}

void TestModelCommands::init() {
    folder = temporary.filePath(QString::number(++round));
    QVERIFY(QDir().mkpath(folder));
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder + QStringLiteral("/data")));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(folder + QStringLiteral("/cache")));
}

QJsonObject TestModelCommands::inspect(const QString& path, const QStringList& more) const {
    const Outcome outcome = run(QStringList{QStringLiteral("inspect"), path, json} + more);
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.messages.constData());
    return outcome.exitCode == 0 ? outcome.json() : QJsonObject();
}

void TestModelCommands::inspectTellsWhereThingsComeFrom() {
    const QJsonObject model = inspect(native);
    for (const char* key : {"classes_from", "input_from", "loss_from"})
        QCOMPARE(model[QLatin1String(key)].toString(), QStringLiteral("file"));
    QCOMPARE(model[QLatin1String("file_digest")].toString().size(), 32);
    QCOMPARE(model[QLatin1String("digest")], model[QLatin1String("file_digest")]);
    QCOMPARE(model[QLatin1String("file_bytes")].toInteger(), QFileInfo(native).size());
    QVERIFY(model[QLatin1String("confinement")].isNull());
    QCOMPARE(model[QLatin1String("trusted")].toBool(true), false);
    QCOMPARE(model[QLatin1String("other_sizes")].toBool(true), false);
    QCOMPARE(model[QLatin1String("largest_difference")].toDouble(1), 0.0);
    QVERIFY(!model.contains(QLatin1String("bill")));
}

void TestModelCommands::inspectReadsForPeople() {
    const Outcome outcome = run({QStringLiteral("inspect"), native});
    QCOMPARE(outcome.exitCode, 0);
    for (const char* word : {"batch cross-entropy", "1 x 28 x 28", "128 features -> 10 logits", "ankle boot",
                             "this size only", "numbers only"})
        QVERIFY2(outcome.output.contains(word), word);
}

void TestModelCommands::inspectMeasuresTheBill() {
    const QJsonObject bill = inspect(native, {QStringLiteral("--bill")})[QLatin1String("bill")].toObject();
    for (const char* key :
         {"trunk_seconds", "one_logit_seconds", "all_logits_seconds", "bytes_one_logit", "bytes_all_logits", "speedup"})
        QVERIFY2(bill[QLatin1String(key)].toDouble() > 0, key);
}

void TestModelCommands::aProgramIsInspectedInItsOwnProcess() {
    const QJsonObject model = inspect(torchScript);
    QCOMPARE(model[QLatin1String("format")].toString(), QStringLiteral("torchscript"));
    const QJsonObject head = model[QLatin1String("head")].toObject();
    QCOMPARE(head[QLatin1String("kind")].toString(), QStringLiteral("linear"));
    QCOMPARE(head[QLatin1String("features")].toInt(), 128);
    QCOMPARE(head[QLatin1String("classes")].toInt(), 10);
    QVERIFY(model[QLatin1String("largest_difference")].toDouble(1) <= 1e-5);
    QVERIFY(model[QLatin1String("loss")].isNull());
    const QJsonObject confinement = model[QLatin1String("confinement")].toObject();
    for (const char* key : {"system_calls", "files", "resources"})
        QVERIFY2(confinement.contains(QLatin1String(key)), key);
}

void TestModelCommands::sidecarsAreUsedOrNamed() {
    const QString model = folder + QStringLiteral("/m.pt");
    QVERIFY(QFile::copy(torchScript, model));
    QCOMPARE(inspect(model)[QLatin1String("classes_from")].toString(), QStringLiteral("assumed"));
    write(folder + QStringLiteral("/m.labels.txt"), names(10).toUtf8());
    write(folder + QStringLiteral("/classes.txt"), names(9).toUtf8());
    write(folder + QStringLiteral("/preprocessor_config.json"), R"({"image_mean": [0.25], "image_std": [0.5]})");
    const QJsonObject inspected = inspect(model);
    QCOMPARE(inspected[QLatin1String("classes_from")].toString(), QStringLiteral("sidecar"));
    QCOMPARE(inspected[QLatin1String("classes")].toArray().last().toString(), QStringLiteral("name 9"));
    QCOMPARE(inspected[QLatin1String("input_from")].toString(), QStringLiteral("sidecar"));
    QCOMPARE(inspected[QLatin1String("input")].toObject()[QLatin1String("mean")].toArray().first().toDouble(), 0.25);
    const QJsonArray refused = inspected[QLatin1String("sidecars")].toObject()[QLatin1String("refused")].toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][QLatin1String("reason")].toString(), QStringLiteral("count-mismatch"));
    QVERIFY(refused[0][QLatin1String("detail")].toString().contains(QLatin1String("9 names")));
    QVERIFY(refused[0][QLatin1String("detail")].toString().contains(QLatin1String("10 logits")));
}

void TestModelCommands::givenNamesAndPreprocessingHold() {
    const QString list = folder + QStringLiteral("/given.txt");
    write(list, names(10).toUtf8());
    const QJsonObject before = inspect(native);
    const QJsonObject model =
        inspect(native, {QStringLiteral("--names"), list, QStringLiteral("--preprocess"), QStringLiteral("-1..1"),
                         QStringLiteral("--crop"), QStringLiteral("32")});
    QCOMPARE(model[QLatin1String("classes_from")].toString(), QStringLiteral("decided"));
    QCOMPARE(model[QLatin1String("classes")].toArray().first().toString(), QStringLiteral("name 0"));
    QCOMPARE(model[QLatin1String("input_from")].toString(), QStringLiteral("decided"));
    const QJsonObject input = model[QLatin1String("input")].toObject();
    QCOMPARE(input[QLatin1String("mean")].toArray().first().toDouble(), 0.5);
    QCOMPARE(input[QLatin1String("shorter_edge")].toInt(), 32);
    QCOMPARE(model[QLatin1String("file_digest")], before[QLatin1String("file_digest")]);
    QVERIFY(model[QLatin1String("digest")] != before[QLatin1String("digest")]);
    // Nothing was to be remembered.
    QCOMPARE(inspect(native), before);
    QVERIFY(!QDir(folder + QStringLiteral("/data")).exists());
}

void TestModelCommands::rememberedDecisionsHoldNextTime() {
    const QString list = folder + QStringLiteral("/given.txt");
    write(list, names(10).toUtf8());
    const QString remember = QStringLiteral("--remember");
    QVERIFY(!inspect(native, {QStringLiteral("--names"), list, remember}).isEmpty());
    QVERIFY(!inspect(native, {QStringLiteral("--preprocess"), QStringLiteral("0..255"), remember}).isEmpty());
    QVERIFY(QFile::remove(list));
    const QJsonObject model = inspect(native);
    QCOMPARE(model[QLatin1String("classes_from")].toString(), QStringLiteral("decided"));
    QCOMPARE(model[QLatin1String("classes")].toArray().last().toString(), QStringLiteral("name 9"));
    QCOMPARE(model[QLatin1String("input_from")].toString(), QStringLiteral("decided"));
    QCOMPARE(model[QLatin1String("loss_from")].toString(), QStringLiteral("file"));
    QCOMPARE(model[QLatin1String("trusted")].toBool(true), false);
}

void TestModelCommands::convertedModelsGiveTheSameLogits() {
    const QString again = folder + QStringLiteral("/again.safetensors");
    const Outcome converted = run({QStringLiteral("convert"), native, again, json});
    QCOMPARE(converted.exitCode, 0);
    QCOMPARE(converted.json()[QLatin1String("network")].toString(), QStringLiteral("small-cnn"));
    const QString model = folder + QStringLiteral("/m.pt");
    QVERIFY(QFile::copy(torchScript, model));
    // A TorchScript file states no preprocessing: the native file's own is laid beside it.
    const QJsonObject input = inspect(native)[QLatin1String("input")].toObject();
    write(folder + QStringLiteral("/m.json"),
          QJsonDocument(QJsonObject{{QStringLiteral("mean"), input[QLatin1String("mean")]},
                                    {QStringLiteral("std"), input[QLatin1String("std")]}})
              .toJson());
    const Outcome outcome = run({QStringLiteral("logits"), native, picture, QStringLiteral("--compare"), again,
                                 QStringLiteral("--compare"), model, json});
    QVERIFY2(outcome.exitCode == 0, outcome.messages.constData());
    const QJsonArray compared = outcome.json()[QLatin1String("compared")].toArray();
    QCOMPARE(compared.size(), 2);
    QCOMPARE(compared[0][QLatin1String("largest_difference")].toDouble(1), 0.0);
    QVERIFY(compared[1][QLatin1String("largest_difference")].toDouble(1) < 1e-4);
    for (const QJsonValue& one : compared)
        QCOMPARE(one[QLatin1String("same_winner")].toInt(), 1);
}

void TestModelCommands::searchTakesTheSameOptions() {
    const QString list = folder + QStringLiteral("/given.txt");
    write(list, names(10).toUtf8());
    const QFileInfo file(picture);
    const Outcome outcome = run({QStringLiteral("search"), file.path(), QStringLiteral("--model"), native,
                                 QStringLiteral("--names"), list, QStringLiteral("--class"), QStringLiteral("name 8"),
                                 QStringLiteral("--threshold"), QStringLiteral("-1000"), json});
    QVERIFY2(outcome.exitCode == 0, outcome.messages.constData());
    QCOMPARE(outcome.json()[QLatin1String("class")].toString(), QStringLiteral("name 8"));
    QCOMPARE(outcome.json()[QLatin1String("hits")].toArray().size(), 1);
}

void TestModelCommands::logitsNameTheWinner() {
    const Outcome outcome = run({QStringLiteral("logits"), native, picture, picture, json});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray pictures = outcome.json()[QLatin1String("pictures")].toArray();
    QCOMPARE(pictures.size(), 2);
    QCOMPARE(pictures[0][QLatin1String("winner")].toString(), QStringLiteral("bag"));
    QCOMPARE(pictures[0][QLatin1String("logits")].toArray().size(), 10);
    QCOMPARE(pictures[0][QLatin1String("logits")], pictures[1][QLatin1String("logits")]);
    const Outcome text = run({QStringLiteral("logits"), native, picture, QStringLiteral("--top"), QStringLiteral("2")});
    QCOMPARE(text.output.count('\n'), 3);
    QVERIFY(text.output.contains("  bag "));
}

void TestModelCommands::benchHasEveryPoint() {
    const Outcome outcome =
        run({QStringLiteral("bench"), QStringLiteral("slc"), native, json, QStringLiteral("--picture"), picture,
             QStringLiteral("--classes"), QStringLiteral("10,100,2000")});
    QVERIFY2(outcome.exitCode == 0, outcome.messages.constData());
    const QJsonObject document = outcome.json();
    QCOMPARE(document[QLatin1String("reference")].toObject()[QLatin1String("classes")].toInt(), 400'000);
    const QJsonObject model = document[QLatin1String("models")].toArray().first().toObject();
    QVERIFY(model[QLatin1String("trunk_seconds")].toDouble() > 0);
    const QJsonArray points = model[QLatin1String("points")].toArray();
    QCOMPARE(points.size(), 3);
    const int expected[] = {10, 100, 2000};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(points[i][QLatin1String("classes")].toInt(), expected[i]);
        QCOMPARE(points[i][QLatin1String("synthetic")].toBool(), expected[i] > 10);
        QVERIFY(points[i][QLatin1String("measured")].toBool());
        QVERIFY(points[i][QLatin1String("one_logit_seconds")].toDouble() > 0);
        QVERIFY(points[i][QLatin1String("all_logits_seconds")].toDouble() > 0);
        QVERIFY(points[i][QLatin1String("speedup")].toDouble() > 0);
    }
}

void TestModelCommands::benchReadsForPeople() {
    const Outcome outcome = run({QStringLiteral("bench"), QStringLiteral("slc"), native, QStringLiteral("--classes"),
                                 QStringLiteral("1000"), QStringLiteral("--memory-share"), QStringLiteral("0")});
    QCOMPARE(outcome.exitCode, 0);
    for (const char* word : {"1000 (synthetic)", "more than fits", "the model's own", "1705.10246", "400,000"})
        QVERIFY2(outcome.output.contains(word), word);
}

void TestModelCommands::refusedByName_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("cause");
    const QString bad = temporary.filePath(QStringLiteral("bad"));
    QDir().mkpath(bad);
    const auto file = [&](const char* name, const QByteArray& content) {
        const QString path = bad + QLatin1Char('/') + QLatin1String(name);
        write(path, content);
        return path;
    };
    const QString inspect = QStringLiteral("inspect");
    const QString convert = QStringLiteral("convert");
    QTest::newRow("a pickle") << QStringList{inspect, file("weights.pth", "\x80\x02}q\x01.")}
                              << QByteArray("weights.pth") << QByteArray("format");
    QTest::newRow("a page") << QStringList{inspect, file("page.pt", "<!DOCTYPE html><html></html>")}
                            << QByteArray("page.pt") << QByteArray("format");
    // A header of eight bytes and a tensor of a network that is not known.
    const QByteArray tensor = R"({"fc.weight":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    QTest::newRow("weights of an unknown network")
        << QStringList{inspect, file("unknown.safetensors", QByteArray(1, char(tensor.size())) + QByteArray(7, '\0') +
                                                                tensor + QByteArray(4, '\0'))}
        << QByteArray("unknown.safetensors") << QByteArray("not a known network");
    QTest::newRow("names of another count")
        << QStringList{inspect, native, QStringLiteral("--names"), file("three.txt", "a\nb\nc\n")}
        << QByteArray("three.txt") << QByteArray("3 names, but the model has 10 logits");
    QTest::newRow("names that are missing")
        << QStringList{inspect, native, QStringLiteral("--names"), bad + QStringLiteral("/absent.txt")}
        << QByteArray("absent.txt") << QByteArray("does not exist");
    QTest::newRow("a size that the network does not take")
        << QStringList{inspect, native, QStringLiteral("--size"), QStringLiteral("32")} << QByteArray("1 x 32 x 32")
        << QByteArray("1 x 28 x 28");
    QTest::newRow("a program cannot become native")
        << QStringList{convert, torchScript, bad + QStringLiteral("/out.safetensors")} << QByteArray("converted.pt")
        << QByteArray("save the state dict");
    QTest::newRow("logits of no picture")
        << QStringList{QStringLiteral("logits"), native, file("text.png", "no picture")} << QByteArray("text.png")
        << QByteArray("format");
}

void TestModelCommands::refusedByName() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, cause);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains(named), outcome.messages.constData());
    QVERIFY2(outcome.messages.contains(cause), outcome.messages.constData());
    QVERIFY(outcome.output.isEmpty());
}

void TestModelCommands::wrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("cause");
    const QString inspect = QStringLiteral("inspect");
    const QString bench = QStringLiteral("bench");
    QTest::newRow("an unknown preprocessing")
        << QStringList{inspect, native, QStringLiteral("--preprocess"), QStringLiteral("caffe")}
        << QByteArray("0..1, -1..1, 0..255");
    QTest::newRow("an input of two numbers")
        << QStringList{inspect, native, QStringLiteral("--input"), QStringLiteral("28x28")} << QByteArray("3x224x224");
    QTest::newRow("an input with more behind it")
        << QStringList{inspect, native, QStringLiteral("--input"), QStringLiteral("1x28x28x1")}
        << QByteArray("3x224x224");
    QTest::newRow("size and input") << QStringList{inspect,
                                                   native,
                                                   QStringLiteral("--size"),
                                                   QStringLiteral("28"),
                                                   QStringLiteral("--input"),
                                                   QStringLiteral("1x28x28")}
                                    << QByteArray("--size");
    QTest::newRow("a crop out of less") << QStringList{inspect, native, QStringLiteral("--crop"), QStringLiteral("20")}
                                        << QByteArray("shorter edge");
    QTest::newRow("nothing to remember") << QStringList{inspect, native, QStringLiteral("--remember")}
                                         << QByteArray("no other option");
    QTest::newRow("an ending that says nothing")
        << QStringList{QStringLiteral("convert"), native, QStringLiteral("out.bin")} << QByteArray(".safetensors");
    QTest::newRow("onto itself") << QStringList{QStringLiteral("convert"), native, native}
                                 << QByteArray("the file to read");
    QTest::newRow("bench of nothing") << QStringList{bench} << QByteArray("subcommand");
    QTest::newRow("bench without a model") << QStringList{bench, QStringLiteral("slc")} << QByteArray("models");
    QTest::newRow("no classes") << QStringList{bench, QStringLiteral("slc"), native, QStringLiteral("--classes"),
                                               QStringLiteral("10,0")}
                                << QByteArray("--classes");
    QTest::newRow("logits without a picture")
        << QStringList{QStringLiteral("logits"), native} << QByteArray("pictures");
}

void TestModelCommands::wrongUsage() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, cause);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.messages.contains(cause), outcome.messages.constData());
}

QTEST_GUILESS_MAIN(TestModelCommands)
#include "tst_model_commands.moc"
