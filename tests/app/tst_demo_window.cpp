#include "app/application/application.h"
#include "app/text/path_text.h"
#include "engine/intake/examine.h"
#include "tests/app/search_fixture.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/search/picture_list_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr int patience = 240'000; ///< milliseconds: slow machines and sanitizers

} // namespace

/// The real window on the demo, worked through its widgets and held against the engine's own answers.
class TestDemoWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void opensOnSevenModelsAndTheDemo();
    void listsWhatTheEngineFinds_data();
    void listsWhatTheEngineFinds();
    void listsWhatTheCommandLineLists();
    void goingBackToAModelIndexesNothing();
    void previewShowsTheChosenPicture();
    void comparesAllModels();
    void aLineMovedInCompareIsTheSearchThreshold();
    void badModelsAreRefusedByAMessage_data();
    void badModelsAreRefusedByAMessage();
    void aDroppedFolderIsSearched();
    void badFoldersAreRefusedByAMessage_data();
    void badFoldersAreRefusedByAMessage();
    void cancelStopsIndexing();
    void closesWhileItIndexes();

private:
    template<typename T>
    T* find(const char* name) {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    [[nodiscard]] const Workspace& shared() const { return program->workspace(); }
    [[nodiscard]] QAbstractItemModel& rows() { return *find<QAbstractItemView>("pictureGrid.view")->model(); }

    void pickModel(int number);
    void pickClass(const QString& name);
    void setThreshold(double value);
    void drop(const QString& path);
    void openDemoFolder();
    [[nodiscard]] bool searchRests() const;

    QTemporaryDir scratch;
    std::unique_ptr<Application> program;
    QString pictures;
    QStringList before;
};

void TestDemoWindow::initTestCase() {
    program = std::make_unique<Application>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    program->start();
    QVERIFY(program->window().isVisible()); // before any work is done
    QVERIFY(shared().models.models().empty());
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(searchRests(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
    pictures = shared().folder.folder();
    before = listing(pictures);
}

void TestDemoWindow::init() {
    if (shared().folder.folder() != pictures)
        openDemoFolder();
}

void TestDemoWindow::cleanupTestCase() {
    QCOMPARE(listing(pictures), before); // nothing was touched
    program.reset();
}

bool TestDemoWindow::searchRests() const {
    const auto& result = shared().search.result();
    return result && shared().folder.state() == FolderController::State::Ready && result->whole() &&
           result->query.classifier == shared().models.model()->classifier &&
           result->query.classId == shared().models.classId() && result->snapshot == shared().folder.snapshot();
}

void TestDemoWindow::openDemoFolder() {
    program->window().openPaths({pictures});
    QTRY_VERIFY_WITH_TIMEOUT(searchRests(), patience);
}

void TestDemoWindow::pickModel(int number) {
    auto* picker = find<QComboBox>("modelPicker");
    picker->setCurrentIndex(number);
    Q_EMIT picker->activated(number);
    QTRY_VERIFY_WITH_TIMEOUT(searchRests(), patience);
}

void TestDemoWindow::pickClass(const QString& name) {
    auto* text = find<QLineEdit>("classPicker.text");
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, name);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(searchRests(), patience);
    QCOMPARE(shared().models.className(), name);
}

void TestDemoWindow::setThreshold(double value) {
    auto* spin = find<QDoubleSpinBox>("thresholdStrip.logit");
    spin->setValue(value);
}

void TestDemoWindow::drop(const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    MainWindow& window = program->window();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

void TestDemoWindow::opensOnSevenModelsAndTheDemo() {
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME");
    QVERIFY(pictures.startsWith(cache));
    QCOMPARE(QDir(QFileInfo(pictures).path()).entryList({QStringLiteral("*.partial")}).size(), 0);
    const index::Snapshot& snapshot = *shared().folder.snapshot();
    QVERIFY(snapshot.found() >= 2000);
    QCOMPARE(snapshot.size(), snapshot.found());
    QCOMPARE(shared().compare.pictures()->size(), snapshot.found());
    QVERIFY(find<QLabel>("statusLine.ledger")->text().contains(QStringLiteral("0 skipped")));
    QCOMPARE(find<QComboBox>("modelPicker")->count(), 7);
}

void TestDemoWindow::listsWhatTheEngineFinds_data() {
    QTest::addColumn<int>("model");
    QTest::addColumn<QString>("className");
    QTest::addColumn<double>("quantile"); // share of the pictures to be hits
    QTest::newRow("cross-entropy, bag, a tenth") << 0 << QStringLiteral("bag") << 0.1;
    QTest::newRow("the last model, sneaker, half") << 6 << QStringLiteral("sneaker") << 0.5;
    QTest::newRow("coat, nearly all") << 3 << QStringLiteral("coat") << 0.97;
    QTest::newRow("shirt, one") << 5 << QStringLiteral("shirt") << 0.0;
}

void TestDemoWindow::listsWhatTheEngineFinds() {
    QFETCH(int, model);
    QFETCH(QString, className);
    QFETCH(double, quantile);

    const OpenModel& opened = shared().models.models().at(static_cast<std::size_t>(model));
    const auto classifier = intake::openClassifier(toPath(opened.path));
    QVERIFY(classifier.ok());
    const Result<ClassId> id = (*classifier)->info().catalog.find(className.toStdString());
    QVERIFY(id.ok());
    const QTemporaryDir cache;
    const auto report = index::indexFolder(toPath(pictures), *classifier, {.cache = toPath(cache.path())});
    QVERIFY(report.ok());
    const index::Snapshot& snapshot = *report->snapshot;
    const auto ranking = search::rank(snapshot, {.classifier = *classifier, .classId = *id});
    QVERIFY(ranking.ok());
    const auto items = (*ranking)->items();
    const auto wanted = static_cast<std::size_t>(quantile * static_cast<double>(items.size() - 1));

    pickModel(model);
    pickClass(className);
    // The box shows as many digits as it takes: the threshold that counts is the one it gives on.
    setThreshold(static_cast<double>(items[wanted].logit));
    const double threshold = shared().search.threshold();
    QVERIFY(qAbs(threshold - static_cast<double>(items[wanted].logit)) < 0.01);
    const std::size_t hits = (*ranking)->hits(threshold);
    QCOMPARE(static_cast<std::size_t>(rows().rowCount()), hits);
    for (std::size_t row = 0; row < hits; ++row) {
        const QModelIndex cell = rows().index(static_cast<int>(row), 0);
        QCOMPARE(cell.data(widgets::PictureListModel::pathRole).toString(), toText(snapshot.path(items[row].entry)));
        QCOMPARE(cell.data(widgets::PictureListModel::logitRole).toDouble(), static_cast<double>(items[row].logit));
    }

    const QLocale locale;
    const QString count = locale.toString(static_cast<qulonglong>(hits));
    QVERIFY(find<QLabel>("thresholdStrip.hits")->text().contains(count));
    const QString ledger = find<QLabel>("statusLine.ledger")->text();
    QVERIFY(ledger.startsWith(count));
    QVERIFY(ledger.contains(locale.toString(static_cast<qulonglong>(items.size() - hits))));
}

void TestDemoWindow::listsWhatTheCommandLineLists() {
    pickClass(QStringLiteral("sneaker"));
    setThreshold(0.25);
    QProcess process;
    process.start(QStringLiteral(ONELOGIT_CLI),
                  {QStringLiteral("search"), pictures, QStringLiteral("--model"), shared().models.model()->path,
                   QStringLiteral("--class"), QStringLiteral("sneaker"), QStringLiteral("--threshold"),
                   QString::number(shared().search.threshold(), 'g', 17), QStringLiteral("--json")});
    QVERIFY(process.waitForFinished(patience));
    const QJsonArray hits = QJsonDocument::fromJson(process.readAllStandardOutput())[QLatin1String("hits")].toArray();
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.size(), static_cast<qsizetype>(rows().rowCount()));
    for (int row = 0; row < rows().rowCount(); ++row)
        QCOMPARE(rows().index(row, 0).data(widgets::PictureListModel::pathRole).toString(),
                 hits[row][QLatin1String("path")].toString());
}

void TestDemoWindow::goingBackToAModelIndexesNothing() {
    pickModel(1);
    pickModel(2);
    pickModel(1);
    QVERIFY(shared().folder.report());
    QCOMPARE(shared().folder.report()->decoded, std::size_t{0});
    QCOMPARE(shared().folder.report()->unchanged, shared().folder.snapshot()->found());
}

void TestDemoWindow::previewShowsTheChosenPicture() {
    pickClass(QStringLiteral("bag"));
    setThreshold(-1000);
    auto* view = find<QAbstractItemView>("pictureGrid.view");
    view->setCurrentIndex(rows().index(2, 0));
    const QString name = QFileInfo(rows().index(2, 0).data(widgets::PictureListModel::pathRole).toString()).fileName();
    QTRY_VERIFY(find<QLabel>("previewPanel.name")->text().contains(name) ||
                find<QLabel>("previewPanel.name")->toolTip().contains(name));
}

void TestDemoWindow::comparesAllModels() {
    program->window().showPage(MainWindow::Compare);
    for (int i = 0; i < 7; ++i)
        QVERIFY(find<QWidget>(qPrintable(QStringLiteral("histogramPanel%1").arg(i)))->isVisible());
    QCOMPARE(find<QAbstractItemView>("separationTable")->model()->rowCount(), 7);
    const QString caption = find<QLabel>("histogramWall.caption")->text();
    QVERIFY(caption.contains(QStringLiteral("one line serves all 10 classes")));
    QVERIFY(caption.contains(QStringLiteral("<b>cross-entropy</b>")));
    for (const OpenModel& model : shared().models.models())
        QVERIFY(shared().compare.comparison(model.digest())->figures.macroAp > 0.5);
    program->window().showPage(MainWindow::Search);
}

void TestDemoWindow::aLineMovedInCompareIsTheSearchThreshold() {
    pickModel(4);
    pickClass(QStringLiteral("coat"));
    program->window().showPage(MainWindow::Compare);
    shared().compare.setAllClasses(false);
    const ThresholdKey coat{.digest = shared().models.model()->digest(), .className = "coat"};
    QTRY_VERIFY(shared().compare.view(coat));
    auto* chart = find<QWidget>("histogramPanel4")->findChild<widgets::LogitChart*>(QStringLiteral("chart"));
    QVERIFY(chart);
    QTRY_VERIFY(chart->threshold());
    const double start = shared().search.threshold();
    QCOMPARE(*chart->threshold(), start);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(*chart->threshold() > start);
    QCOMPARE(shared().search.threshold(), *chart->threshold());
    shared().compare.setAllClasses(true);
    program->window().showPage(MainWindow::Search);
}

void TestDemoWindow::badModelsAreRefusedByAMessage_data() {
    const QByteArray whole = read(shared().models.models().front().path);
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut in half") << whole.left(whole.size() / 2);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no model, only words about one");
    QByteArray flipped = whole;
    flipped[flipped.size() - 100] = static_cast<char>(flipped[flipped.size() - 100] ^ 1);
    QTest::newRow("one bit flipped") << flipped;
}

void TestDemoWindow::badModelsAreRefusedByAMessage() {
    QFETCH(QByteArray, content);
    const QString path = scratch.filePath(QStringLiteral("broken %1.safetensors").arg(qHash(content)));
    QVERIFY(write(path, content));
    drop(path);
    auto* message = find<QLabel>("messageBar.text");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains(path), patience);
    QCOMPARE(shared().models.models().size(), std::size_t{7});
    QVERIFY(shared().search.result());
    QTest::mouseClick(find<QToolButton>("messageBar.dismiss"), Qt::LeftButton);
    QVERIFY(!message->isVisible());
}

void TestDemoWindow::aDroppedFolderIsSearched() {
    const QString folder = scratch.filePath(QStringLiteral("mixed"));
    QVERIFY(QDir().mkpath(folder));
    QDirIterator files(pictures, {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories);
    for (int i = 0; i < 20; ++i)
        QVERIFY(QFile::copy(files.next(), folder + QStringLiteral("/%1.png").arg(i)));
    QVERIFY(write(folder + QStringLiteral("/words.jpg"), "not a picture at all"));
    QVERIFY(write(folder + QStringLiteral("/nothing.png"), {}));
    const QStringList untouched = listing(folder);

    drop(folder);
    QTRY_VERIFY_WITH_TIMEOUT(shared().folder.folder() == folder && searchRests(), patience);
    setThreshold(-1000);
    QCOMPARE(rows().rowCount(), 20);
    QVERIFY(find<QLabel>("statusLine.ledger")->text().contains(QStringLiteral("2 skipped = 22 found")));

    auto* list = find<QTableView>("ledgerPanel.files");
    QVERIFY(!list->isVisible());
    QTest::mouseClick(find<QPushButton>("messageBar.action"), Qt::LeftButton);
    QVERIFY(list->isVisible());
    const auto text = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(text(0, 0) + text(0, 1), QStringLiteral("nothing.pngempty file"));
    QCOMPARE(text(1, 0) + text(1, 1), QStringLiteral("words.jpgnot a picture"));
    QTest::mouseClick(find<QToolButton>("ledgerPanel.close"), Qt::LeftButton);
    shared().folder.readAgain();
    QTRY_VERIFY_WITH_TIMEOUT(searchRests(), patience);
    QVERIFY(!list->isVisible() && !find<QWidget>("messageBar")->isVisible());
    QCOMPARE(listing(folder), untouched);
}

void TestDemoWindow::badFoldersAreRefusedByAMessage_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QVERIFY(QDir().mkpath(scratch.filePath(QStringLiteral("hollow"))));
    QVERIFY(QDir().mkpath(scratch.filePath(QStringLiteral("papers"))));
    QVERIFY(write(scratch.filePath(QStringLiteral("papers/letter.txt")), "words"));
    QVERIFY(write(scratch.filePath(QStringLiteral("papers/letter.jpg")), "words"));
    QVERIFY(write(scratch.filePath(QStringLiteral("single.png")), "words"));
    QTest::newRow("missing") << QStringLiteral("no such folder") << QStringLiteral("does not exist");
    QTest::newRow("empty") << QStringLiteral("hollow") << QStringLiteral("is empty");
    QTest::newRow("without pictures") << QStringLiteral("papers") << QStringLiteral("no picture");
    QTest::newRow("a file") << QStringLiteral("single.png") << QStringLiteral("is not a folder");
}

void TestDemoWindow::badFoldersAreRefusedByAMessage() {
    QFETCH(QString, name);
    QFETCH(QString, says);
    const QString path = scratch.filePath(name);
    program->window().openPaths({path});
    QTRY_COMPARE_WITH_TIMEOUT(shared().folder.state(), FolderController::State::Failed, patience);
    const auto* sentence = find<QWidget>("searchState")->findChild<QLabel*>(QStringLiteral("emptyState.sentence"));
    QVERIFY(sentence && sentence->isVisible());
    QVERIFY2(sentence->text().contains(path), qPrintable(sentence->text()));
    QVERIFY2(sentence->text().contains(says), qPrintable(sentence->text()));
    QVERIFY(!shared().search.result()); // nothing of the former folder is shown as if it were of this one
}

void TestDemoWindow::cancelStopsIndexing() {
    const QString folder = scratch.filePath(QStringLiteral("new"));
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < 40; ++i)
        QVERIFY(writePicture(folder + QStringLiteral("/%1.pgm").arg(i), 6 * i));
    program->window().openPaths({folder});
    shared().folder.setPaused(true); // not to be done before it is cancelled
    QCOMPARE(shared().folder.state(), FolderController::State::Reading);
    auto* button = find<QWidget>("searchState")->findChild<QPushButton*>(QStringLiteral("emptyState.button"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shared().folder.state(), FolderController::State::Cancelled, patience);
    QTest::mouseClick(button, Qt::LeftButton); // read it again
    QTRY_VERIFY_WITH_TIMEOUT(searchRests(), patience);
    QCOMPARE(shared().folder.snapshot()->size(), std::size_t{40});
}

void TestDemoWindow::closesWhileItIndexes() {
    auto second = std::make_unique<Application>(StartOptions{.paths = {pictures}, .demoFolder = QStringLiteral(DEMO)});
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(second->workspace().folder.state() == FolderController::State::Reading, patience);
    QVERIFY(second->window().close());
    second.reset(); // returns: every job was asked to stop
}

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestDemoWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demo_window.moc"
