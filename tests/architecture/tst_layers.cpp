#include "tests/architecture/rules.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace onelogit::architecture;

namespace {

/// Every C++ file below the given folders of the source tree.
std::vector<SourceFile> sourceTree(std::initializer_list<const char*> folders) {
    namespace fs = std::filesystem;
    const fs::path root(SOURCE_DIR);
    std::vector<SourceFile> files;
    for (const char* folder : folders)
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
            const fs::path& path = entry.path();
            if (path.extension() != ".h" && path.extension() != ".cpp")
                continue;
            std::ifstream stream(path);
            files.push_back(SourceFile::create(fs::relative(path, root).generic_string(),
                                               {std::istreambuf_iterator<char>(stream), {}}));
        }
    return files;
}

const Rule& ruleNamed(const QString& name) {
    return *std::find_if(rules.begin(), rules.end(),
                         [&](const Rule& rule) { return name == QString::fromLatin1(rule.name); });
}

} // namespace

class LayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void treeIsRead();
    void sourcesKeep_data();
    void sourcesKeep();
    void testsStaySmallAndTidy();
    void catches_data();
    void catches();
    void lets_data();
    void lets();
    void codeLosesCommentsAndStrings();
    void includesAreRead();
};

void LayersTest::treeIsRead() {
    const auto files = sourceTree({"engine", "app", "widgets"});
    QVERIFY(files.size() > 50);
    for (const SourceFile& file : files)
        QVERIFY2(layerOf(file.path).has_value(), file.path.c_str());
}

void LayersTest::sourcesKeep_data() {
    QTest::addColumn<QString>("rule");
    for (const Rule& rule : rules)
        QTest::newRow(rule.name) << QString::fromLatin1(rule.name);
}

void LayersTest::sourcesKeep() {
    QFETCH(QString, rule);
    std::string wrong;
    for (const SourceFile& file : sourceTree({"engine", "app", "widgets"}))
        for (const std::string& violation : ruleNamed(rule).check(file))
            wrong += "\n  " + file.path + ' ' + violation;
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void LayersTest::testsStaySmallAndTidy() {
    std::string wrong;
    for (const SourceFile& file : sourceTree({"tests"}))
        for (const auto check : {filesStaySmall, headersAreReadOnce, torchAndQtStayApart, headersHideLibraries})
            for (const std::string& violation : check(file))
                wrong += "\n  " + file.path + ' ' + violation;
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void LayersTest::catches_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* rule, const char* path, const char* text) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    const char* arrows = "includes follow the arrows";
    row("base uses the engine", arrows, "engine/metrics/a.cpp", "#include \"engine/losses/loss.h\"\n");
    row("base uses a library", arrows, "engine/values/a.h", "#include <nlohmann/json.hpp>\n");
    row("base uses Qt", arrows, "engine/support/a.h", "#include <QString>\n");
    row("base uses LibTorch", arrows, "engine/metrics/a.cpp", "#include <ATen/ATen.h>\n");
    row("base uses the system", arrows, "engine/support/a.cpp", "#include <unistd.h>\n");
    row("engine uses Qt", arrows, "engine/data/a.cpp", "#include <QtCore/QString>\n");
    row("engine uses widgets", arrows, "engine/data/a.cpp", "#include \"widgets/theme/theme.h\"\n");
    row("engine uses the application", arrows, "engine/data/a.cpp", "#include \"app/jobs/job.h\"\n");
    row("widgets use the engine", arrows, "widgets/a.h", "#include \"engine/model/classifier.h\"\n");
    row("widgets use the application", arrows, "widgets/x/a.h", "  #  include \"app/settings/settings.h\"\n");
    row("widgets use OpenCV", arrows, "widgets/a.cpp", "#include <opencv2/core.hpp>\n");
    row("widgets use a library", arrows, "widgets/a.cpp", "#include <nlohmann/json.hpp>\n");
    row("application uses LibTorch", arrows, "app/jobs/a.cpp", "#include <torch/torch.h>\n");
    row("application uses the command line", arrows, "app/a.cpp", "#include \"app/cli/console.h\"\n");
    row("command line uses widgets", arrows, "app/cli/a.cpp", "#include \"widgets/frame/page.h\"\n");
    row("command line uses jobs", arrows, "app/cli/a.cpp", "#include \"app/jobs/job_queue.h\"\n");
    row("worker uses the command line", arrows, "app/worker/a.cpp", "#include \"app/cli/console.h\"\n");
    row("worker uses Qt", arrows, "app/worker/a.cpp", "#include <QCoreApplication>\n");
    row("application uses the worker", arrows, "app/a.cpp", "#include \"app/worker/a.h\"\n");
    row("command line uses Qt", arrows, "app/cli/a.cpp", "#include <QCoreApplication>\n");

    row("include beside itself", "includes are written from the root", "engine/data/a.cpp", "#include \"idx.h\"\n");
    row("include upwards", "includes are written from the root", "app/jobs/a.cpp", "#include \"../settings.h\"\n");

    const char* hidden = "headers hide LibTorch and OpenCV";
    row("header with torch", hidden, "engine/model/a.h", "#pragma once\n#include <torch/script.h>\n");
    row("header with c10", hidden, "engine/model/a.h", "#pragma once\n#include <c10/util/Exception.h>\n");
    row("header with OpenCV", hidden, "engine/images/a.h", "#pragma once\n#include <opencv2/imgproc.hpp>\n");
    row("torch beside Qt", "LibTorch and Qt stay apart", "tests/a.cpp", "#include <QTest>\n#include <torch/torch.h>\n");

    const char* threads = "threads start in two places";
    row("a thread", threads, "engine/data/a.cpp", "std::thread worker(work);\n");
    row("a joining thread", threads, "app/controllers/a.h", "std::vector<std::jthread> threads;\n");
    row("an asynchronous call", threads, "engine/index/a.cpp", "auto f = std::async(work);\n");
    row("a Qt thread", threads, "app/a.cpp", "class Worker : public QThread {};\n");
    row("Qt Concurrent", threads, "widgets/a.cpp", "QtConcurrent::run(work);\n");
    row("a file named like the parallel loop", threads, "engine/data/parallel.cpp", "std::thread worker;\n");

    const char* blocks = "window code never blocks";
    row("events processed", blocks, "app/a.cpp", "qApp->processEvents();\n");
    row("blocking connection", blocks, "app/a.cpp", "connect(a, b, c, d, Qt::BlockingQueuedConnection);\n");
    row("nested loop", blocks, "widgets/a.cpp", "QEventLoop loop;\n");
    row("singleton called", blocks, "app/a.cpp", "Settings::instance().load();\n");
    row("singleton defined", blocks, "app/a.h", "static Settings& instance();\n");
    row("dialog waited for", blocks, "app/a.cpp", "if (dialog.exec() == QDialog::Accepted) {}\n");
    row("modal box", blocks, "app/a.cpp", "QMessageBox::warning(this, title, text);\n");

    const char* values = "widgets show values only";
    row("widget with settings", values, "widgets/a.cpp", "QSettings settings;\n");
    row("widget with a folder", values, "widgets/a.cpp", "QDir(path).entryList();\n");
    row("widget with a stream", values, "widgets/a.cpp", "#include <fstream>\n");

    const char* keywords = "Qt keywords are spelled out";
    row("slots", keywords, "app/a.h", "public slots:\n");
    row("signals", keywords, "widgets/a.h", "class A {\nsignals:\n};\n");
    row("emit", keywords, "app/a.cpp", "void f() { emit changed(); }\n");
    row("foreach", keywords, "app/a.cpp", "foreach (const auto& x, list) {}\n");
    row("connection by text", keywords, "app/a.cpp", "connect(a, SIGNAL(f()), b, SLOT(g()));\n");

    const char* colours = "colours are the theme's";
    row("colour in digits", colours, "widgets/a.cpp", "painter.setPen(QColor(0x123456));\n");
    row("colour with a name", colours, "app/a.cpp", "const QColor line(Qt::darkRed);\n");
    row("colour of Qt", colours, "widgets/a.cpp", "image.fill(Qt::white);\n");
    row("colour in a text", colours, "app/a.cpp", "auto rule = \"color: #1b1d22\";\n");

    const char* folder = "namespace matches the folder";
    row("no namespace", folder, "widgets/a.cpp", "int x;\n");
    row("another folder's namespace", folder, "engine/data/a.h", "namespace onelogit::index {\n}\n");
    row("outer namespace only", folder, "app/jobs/a.h", "namespace onelogit {\n}\n");
    row("command line in the application's", folder, "app/cli/a.h", "namespace onelogit::app {\n}\n");
    row("namespace in a comment", folder, "engine/data/a.h", "// namespace onelogit::data {\n");

    row("no guard", "headers are read once", "app/a.h", "int x;\n");
    row("guard too late", "headers are read once", "app/a.h", "#include <cmath>\n#pragma once\n");
    row("empty header", "headers are read once", "app/a.h", "");
    row("namespace for everyone", "headers name no namespace for others", "app/a.h", "using namespace std;\n");
    row("note for later", "nothing is left open", "app/a.cpp",
        "// TO"
        "DO: more\n");

    const QString longText = QStringLiteral("int x;\n").repeated(301);
    QTest::newRow("long main window") << QStringLiteral("files stay small")
                                      << QStringLiteral("app/mainwindow/main_window.cpp") << longText;
    QTest::newRow("long file") << QStringLiteral("files stay small") << QStringLiteral("engine/data/a.cpp")
                               << longText.repeated(2);
}

void LayersTest::catches() {
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const auto wrong = ruleNamed(rule).check(SourceFile::create(path.toStdString(), text.toStdString()));
    QVERIFY(!wrong.empty());
    QVERIFY(!wrong.front().empty());
}

void LayersTest::lets_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* path, const char* text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("base", "engine/metrics/a.cpp",
        "#include \"engine/values/a.h\"\n#include <cmath>\nnamespace onelogit::metrics {\n}\n");
    row("engine with its libraries", "engine/model/a.cpp",
        "#include \"engine/losses/loss.h\"\n#include <ATen/ATen.h>\n#include <opencv2/core.hpp>\n#include <unistd.h>\n"
        "namespace onelogit::model {\n}\n");
    row("widget", "widgets/charts/a.cpp",
        "#include \"engine/metrics/histogram.h\"\n#include <QtCharts/QChart>\nnamespace onelogit::widgets {\n"
        "void f() { Q_EMIT changed(); }\n}\n");
    row("application", "app/jobs/a.h",
        "#pragma once\n#include \"engine/index/index.h\"\n#include \"widgets/a.h\"\nnamespace onelogit::app {\n"
        "class A { Q_SIGNALS: std::jthread thread; };\n}\n");
    row("command line", "app/cli/a.cpp",
        "#include \"engine/index/index.h\"\n#include <CLI/CLI.hpp>\nnamespace onelogit::cli {\n}\n");
    row("the parallel loop", "engine/support/parallel.cpp", "namespace onelogit {\nstd::jthread helper;\n}\n");
    row("a thread's name, and the word in a comment and a string", "engine/data/a.cpp",
        "namespace onelogit::data {\nstd::thread::id id; // std::thread\nauto s = \"std::async QThread\";\n}\n");
    row("the application object", "app/a.cpp",
        "namespace onelogit::app {\nauto* app = QCoreApplication::instance();\n}\n");
    row("a word that ends like a keyword", "app/a.cpp",
        "namespace onelogit::app {\nint slots = 0; Demo demo; int emitted = slots;\n}\n");
    row("no colour, a colour that is given, and the theme's own", "widgets/theme/a.cpp",
        "namespace onelogit::widgets {\nQColor c(0x123456); QColor d(given); void f() { fill(Qt::transparent); }\n}\n");
    row("program", "app/main.cpp", "int main() { return application.exec(); }\n");
}

void LayersTest::lets() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    for (const Rule& rule : rules) {
        const auto wrong = rule.check(SourceFile::create(path.toStdString(), text.toStdString()));
        QVERIFY2(wrong.empty(), wrong.empty() ? "" : wrong.front().c_str());
    }
}

void LayersTest::codeLosesCommentsAndStrings() {
    QCOMPARE(codeOnly("a // b\nc"), std::string("a     \nc"));
    QCOMPARE(codeOnly("a /* b\n */ c"), std::string("a     \n    c"));
    QCOMPARE(codeOnly("f(\"x // \\\" y\") // z"), std::string("f(\"         \")     "));
    QCOMPARE(codeOnly("c = '\"'; d = 1'000; e"), std::string("c = ' '; d = 1'000; e"));
}

void LayersTest::includesAreRead() {
    const auto file =
        SourceFile::create("a.cpp", "#include <a/b.h>\n // #include <c>\n# include \"d/e.h\" // f\nint g;\n");
    QCOMPARE(file.includes.size(), std::size_t{2});
    QCOMPARE(file.includes[0].name, std::string("a/b.h"));
    QVERIFY(file.includes[0].system);
    QCOMPARE(file.includes[1].name, std::string("d/e.h"));
    QVERIFY(!file.includes[1].system);
    QCOMPARE(file.lines(), std::size_t{4});
}

QTEST_APPLESS_MAIN(LayersTest)
#include "tst_layers.moc"
