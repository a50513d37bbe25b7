#include "app/application/application.h"
#include "app/text/path_text.h"
#include "tests/support/folders.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace onelogit;
using namespace onelogit::app;

namespace {
constexpr int patience = 240'000; ///< milliseconds: slow machines and sanitizers
}

/// Pictures are never touched: a folder's content, times, modes and listing before and after a whole session.
class TestUntouchedFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWholeSessionLeavesTheFolderAsItWas();

private:
    template<typename T>
    [[nodiscard]] T* find(const char* name) const {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    [[nodiscard]] bool rests() const;
    void start(const QStringList& paths);
    void work();

    QTemporaryDir home;
    QString pictures = home.filePath(QStringLiteral("pictures"));
    std::unique_ptr<Application> program;
};

bool TestUntouchedFolder::rests() const {
    const Workspace& shared = program->workspace();
    const auto& result = shared.search.result();
    return result && result->whole() && shared.folder.folder() == pictures &&
           result->snapshot == shared.folder.snapshot() && shared.folder.state() == FolderController::State::Ready &&
           shared.queue.jobs().empty();
}

void TestUntouchedFolder::start(const QStringList& paths) {
    program =
        std::make_unique<Application>(StartOptions{.paths = paths,
                                                   .demoFolder = QStringLiteral(DEMO),
                                                   .cacheFolder = home.filePath(QStringLiteral("demo")),
                                                   .indexFolder = home.filePath(QStringLiteral("index")),
                                                   .answersFile = home.filePath(QStringLiteral("answers.sqlite"))});
    program->start();
    QTRY_COMPARE_WITH_TIMEOUT(program->workspace().models.models().size(), std::size_t{7}, patience);
}

/// A part of the demo's pictures, with what a person's folder has besides.
void TestUntouchedFolder::initTestCase() {
    start({});
    QTRY_VERIFY_WITH_TIMEOUT(!program->workspace().folder.folder().isEmpty() && program->workspace().search.result() &&
                                 program->workspace().queue.jobs().empty(),
                             patience);
    const QDir demo(program->workspace().folder.folder());
    program.reset();
    for (const QString& name : demo.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = pictures + QLatin1Char('/') + name;
        QVERIFY(QDir().mkpath(target));
        const QStringList files = QDir(demo.filePath(name)).entryList(QDir::Files).mid(0, 12);
        for (const QString& file : files)
            QVERIFY(QFile::copy(demo.filePath(name + QLatin1Char('/') + file), target + QLatin1Char('/') + file));
    }
    QFile broken(pictures + QStringLiteral("/broken.jpg"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
    QVERIFY(QFile::link(pictures + QStringLiteral("/bag"), pictures + QStringLiteral("/link")));
    QVERIFY(QFile(pictures + QStringLiteral("/broken.jpg")).setPermissions(QFile::ReadOwner));
}

void TestUntouchedFolder::aWholeSessionLeavesTheFolderAsItWas() {
    const auto before = test::fingerprint(toPath(pictures));
    QVERIFY(before.size() > 120);
    start({pictures});
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
    work();
    program.reset();
    start({}); // the session comes back, and reads again what it knows
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
    program->workspace().folder.readAgain(true);
    program.reset(); // while it reads
    QVERIFY(test::fingerprint(toPath(pictures)) == before);
}

void TestUntouchedFolder::work() {
    const Workspace& shared = program->workspace();
    for (const char* name : {"sneaker", "bag", "dress"}) {
        shared.models.setClassName(QLatin1String(name));
        QTRY_VERIFY_WITH_TIMEOUT(rests() && shared.search.result()->className() == name, patience);
        shared.search.setScore(search::ScoreKind::NormalizedLogit);
        QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
        shared.search.setScore(search::ScoreKind::RawLogit);
        QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
    }
    auto* line = find<QDoubleSpinBox>("thresholdStrip.logit");
    for (const double threshold : {-30.0, 0.5, -5.0})
        line->setValue(threshold);
    find<QPushButton>("borderlineStrip.yes")->click();
    find<QPushButton>("borderlineStrip.no")->click();
    find<QToolButton>("borderlineStrip.undo")->click();
    auto* grid = find<QAbstractItemView>("pictureGrid.view");
    QVERIFY(grid->model()->rowCount() > 0);
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Space); // the large preview
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
    find<QAction>("action.ledger")->trigger();
    find<QAction>("action.overlap")->trigger();
    QTest::qWait(300); // thumbnails, previews and the second search
    for (const auto page : {MainWindow::Compare, MainWindow::Models, MainWindow::Search})
        program->window().showPage(page);
    shared.folder.readAgain();
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
}

int main(int argc, char** argv) {
    const QTemporaryDir place;
    for (const char* name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(name, place.filePath(QLatin1String(name)).toUtf8());
    QApplication application(argc, argv);
    TestUntouchedFolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_untouched_folder.moc"
