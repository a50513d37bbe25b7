#include "app/application/application.h"
#include "app/text/path_text.h"
#include "engine/formats/weights.h"
#include "engine/intake/examine.h"
#include "engine/storage/files.h"
#include "tests/app/files.h"
#include "widgets/models/model_list.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace onelogit;
using namespace onelogit::app;

namespace {
constexpr int patience = 120'000; ///< milliseconds: slow machines and sanitizers
}

/// The real window with three of the demo's models and no pictures: its Models and Speed pages, over restarts.
class TestModelsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { program.reset(); }

    void pagesHaveShortcuts_data();
    void pagesHaveShortcuts();
    void theOrderIsRemembered();
    void aClosedDemoModelStaysClosed();
    void undoBringsAModelBack();
    void aModelIsKnownByItsContent();
    void aMissingFileIsFoundAgain_data();
    void aMissingFileIsFoundAgain();
    void aModelIsSavedAsAnotherFile_data();
    void aModelIsSavedAsAnotherFile();
    void aProgramIsSavedAsItIs();
    void speedMeasuresWhenFirstShown();
    void theBillOpensSpeed();
    void changeAsksAboutAnOpenModel();

private:
    template<typename T>
    T* find(const char* name) {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    [[nodiscard]] const Workspace& shared() const { return program->workspace(); }
    [[nodiscard]] QStringList names() const;
    void start(std::size_t models);
    void restart(std::size_t models);
    [[nodiscard]] QString ownModel(const QString& name, const QString& copyOf);

    QTemporaryDir place;
    std::unique_ptr<Application> program;
};

void TestModelsWindow::initTestCase() {
    QVERIFY(QDir().mkpath(place.filePath(QStringLiteral("demo/models"))));
    for (const QString& name :
         {QStringLiteral("cross-entropy"), QStringLiteral("max-margin"), QStringLiteral("batch-cross-entropy")})
        QVERIFY(QFile::copy(QStringLiteral(DEMO "/models/%1.safetensors").arg(name),
                            place.filePath(QStringLiteral("demo/models/%1.safetensors").arg(name))));
}

void TestModelsWindow::init() {
    QFile::remove(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/onelogit/OneLogit.ini"));
    QDir(userSessionFolder()).removeRecursively();
    start(3);
}

void TestModelsWindow::start(std::size_t models) {
    program = std::make_unique<Application>(StartOptions{.demoFolder = place.filePath(QStringLiteral("demo")),
                                                         .cacheFolder = place.filePath(QStringLiteral("cache"))});
    program->start();
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), models, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
}

void TestModelsWindow::restart(std::size_t models) {
    program.reset();
    start(models);
}

QStringList TestModelsWindow::names() const {
    QStringList list;
    for (const OpenModel& model : shared().models.models())
        list << QFileInfo(model.path).completeBaseName();
    return list;
}

QString TestModelsWindow::ownModel(const QString& name, const QString& copyOf) {
    const QString path = place.filePath(name);
    QFile::remove(path);
    return QFile::copy(QStringLiteral(DEMO "/models/%1.safetensors").arg(copyOf), path) ? path : QString();
}

void TestModelsWindow::pagesHaveShortcuts_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("page");
    for (const char* name : {"search", "compare", "speed", "models"})
        QTest::newRow(name) << QStringLiteral("action.") + QLatin1String(name)
                            << QLatin1String(name) + QStringLiteral("Page");
}

void TestModelsWindow::pagesHaveShortcuts() {
    QFETCH(QString, action);
    QFETCH(QString, page);
    auto* triggered = find<QAction>(qPrintable(action));
    QVERIFY(!triggered->shortcut().isEmpty());
    triggered->trigger();
    QVERIFY(find<QWidget>(qPrintable(page))->isVisible());
}

void TestModelsWindow::theOrderIsRemembered() {
    const QStringList before = names();
    program->window().showPage(MainWindow::Models);
    auto* list = find<widgets::ModelList>("modelList");
    list->select(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    const QStringList after{before.at(1), before.at(2), before.at(0)};
    QCOMPARE(names(), after);
    restart(3);
    QCOMPARE(names(), after);
}

void TestModelsWindow::aClosedDemoModelStaysClosed() {
    program->window().showPage(MainWindow::Models);
    const QString gone = names().at(1);
    find<widgets::ModelList>("modelList")->select(1);
    QTest::mouseClick(find<QPushButton>("modelDetails.remove"), Qt::LeftButton);
    QCOMPARE(names().size(), 2);
    restart(2);
    QVERIFY(!names().contains(gone));
    program->window().openPaths({place.filePath(QStringLiteral("demo/models/%1.safetensors").arg(gone))});
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 3, patience);
    restart(3);
}

void TestModelsWindow::undoBringsAModelBack() {
    program->window().showPage(MainWindow::Models);
    const QStringList before = names();
    auto* list = find<widgets::ModelList>("modelList");
    list->select(1);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(names() != before);
    QTest::mouseClick(find<QPushButton>("messageBar.action"), Qt::LeftButton);
    QCOMPARE(names(), before);
    QVERIFY(!find<QWidget>("messageBar")->isVisible());
}

void TestModelsWindow::aModelIsKnownByItsContent() {
    const QString other = ownModel(QStringLiteral("weights.bin"), QStringLiteral("nce"));
    program->window().openPaths({other});
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 4, patience);
    QCOMPARE(shared().models.model()->path, other);
    QTRY_VERIFY(find<QLabel>("messageBar.text")->text().contains(QStringLiteral("weights.bin: 10 classes")));
    restart(4); // it is remembered as well, and in use
    QCOMPARE(shared().models.model()->path, other);
}

void TestModelsWindow::aMissingFileIsFoundAgain_data() {
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same file elsewhere") << QStringLiteral("nce") << true;
    QTest::newRow("another model") << QStringLiteral("binary-cross-entropy") << false;
}

void TestModelsWindow::aMissingFileIsFoundAgain() {
    QFETCH(QString, content);
    QFETCH(bool, same);
    const QString path = ownModel(QStringLiteral("mine.safetensors"), QStringLiteral("nce"));
    program->window().openPaths({path});
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 4, patience);
    shared().models.remove(shared().models.currentModel());
    QVERIFY(QFile::remove(path));
    program->window().showPage(MainWindow::Models);
    QTRY_VERIFY(program->window().findChild<QPushButton*>(QStringLiteral("recent0.find")));
    QTest::mouseClick(find<QPushButton>("recent0.find"), Qt::LeftButton);
    const QString moved = ownModel(QStringLiteral("moved.safetensors"), content);
    auto* dialog = find<QFileDialog>("findModel");
    Q_EMIT dialog->fileSelected(moved);
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 4, patience);
    QTRY_COMPARE(find<QLabel>("messageBar.text")->text().contains(QStringLiteral("another file")), !same);
    const auto& recent = shared().recent.entries();
    const bool kept = std::ranges::any_of(recent, [&path](const RecentModel& entry) { return entry.path == path; });
    QCOMPARE(kept, !same);
}

void TestModelsWindow::aModelIsSavedAsAnotherFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("for OneLogit") << "copy.safetensors"
                                  << "onelogit-native" << QString();
    QTest::newRow("for PyTorch") << "copy.pt"
                                 << "torchscript" << QString();
    QTest::newRow("an ending that says nothing") << "copy.bin" << QString() << "ending";
    QTest::newRow("over itself") << "demo/models/max-margin.safetensors" << QString() << "the file to read";
    QTest::newRow("into a folder that is not there") << "absent/copy.pt" << QString() << "absent";
}

void TestModelsWindow::aModelIsSavedAsAnotherFile() {
    QFETCH(QString, name);
    QFETCH(QString, format);
    QFETCH(QString, refusal);
    program->window().showPage(MainWindow::Models);
    find<widgets::ModelList>("modelList")->select(static_cast<int>(names().indexOf(QStringLiteral("max-margin"))));
    QTest::mouseClick(find<QPushButton>("modelDetails.save"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("saveDesk.dialog");
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("safetensors"));
    Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("pt"));
    const QString path = place.filePath(name);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    const auto* told = find<QLabel>("messageBar.text");
    QTRY_VERIFY_WITH_TIMEOUT(told->isVisible() && told->text().contains(refusal.isEmpty() ? path : refusal), patience);
    if (!refusal.isEmpty())
        return;
    const auto saved = intake::openClassifier(toPath(path));
    QVERIFY(saved.ok());
    QCOMPARE(QString::fromStdString((*saved)->info().format), format);
    const auto original =
        intake::openClassifier(toPath(place.filePath(QStringLiteral("demo/models/max-margin.safetensors"))));
    const std::vector<float> picture((*original)->info().input.shape.count(), 0.5F);
    std::vector<float> features((*original)->info().features);
    std::vector<float> again((*saved)->info().features);
    QVERIFY((*original)->features(picture, 1, features).ok() && (*saved)->features(picture, 1, again).ok());
    for (const std::int32_t id : {0, 9}) {
        const double expected = model::logit((*original)->weightRow({id}), features);
        QVERIFY(std::abs(model::logit((*saved)->weightRow({id}), again) - expected) < 1e-5 * std::abs(expected));
    }
}

void TestModelsWindow::aProgramIsSavedAsItIs() {
    const QString file = place.filePath(QStringLiteral("program.pt"));
    const auto native = model::readNative(DEMO "/models/nce.safetensors");
    QVERIFY(native.ok() && formats::writeTorchScript(*native, toPath(file)).ok());
    program->window().openPaths({file});
    QTRY_VERIFY_WITH_TIMEOUT(program->window().findChild<QDialog*>(QStringLiteral("intakeDialog")), patience);
    auto* open = find<QPushButton>("intakeDialog.open");
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), patience);
    open->click();
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 4, patience);
    program->window().showPage(MainWindow::Models);
    find<widgets::ModelList>("modelList")->select(static_cast<int>(names().indexOf(QStringLiteral("program"))));
    QTest::mouseClick(find<QPushButton>("modelDetails.save"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("saveDesk.dialog");
    QCOMPARE(dialog->nameFilters(), QStringList{QStringLiteral("As it is (*.pt)")});
    const QString copy = place.filePath(QStringLiteral("the same.pt"));
    Q_EMIT dialog->fileSelected(copy);
    dialog->close();
    QTRY_VERIFY(QFile::exists(copy));
    const auto bytes = storage::readFile(toPath(copy));
    QVERIFY(bytes.ok() && *bytes == *storage::readFile(toPath(file)));
}

void TestModelsWindow::speedMeasuresWhenFirstShown() {
    QVERIFY(!shared().speed.figures());
    program->window().showPage(MainWindow::Speed);
    QVERIFY(shared().speed.figures());
    QTRY_VERIFY_WITH_TIMEOUT(shared().speed.figures()->points.size() >= 3, patience);
    auto* number = find<QSpinBox>("speedBoard.classes");
    number->setValue(100);
    QVERIFY(find<QLabel>("speedBoard.words")->text().contains(QStringLiteral("times")));
    QTest::mouseClick(find<QPushButton>("speedBoard.cancel"), Qt::LeftButton);
    QVERIFY(shared().speed.figures()->state != SpeedFigures::State::Measuring);
    QVERIFY(find<QPushButton>("speedBoard.measure")->isVisible());
    QVERIFY(find<QLabel>("statusLine.bill")->text().contains(QStringLiteral("trunk")));
}

void TestModelsWindow::theBillOpensSpeed() {
    program->window().showPage(MainWindow::Models);
    find<QPushButton>("modelDetails.speed")->click();
    QVERIFY(find<QWidget>("speedPage")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(shared().speed.figures() && shared().speed.figures()->bill, patience);
    shared().speed.cancel();
    program->window().showPage(MainWindow::Models);
    QTest::mouseClick(find<QLabel>("statusLine.bill"), Qt::LeftButton);
    QVERIFY(find<QWidget>("speedPage")->isVisible());
}

void TestModelsWindow::changeAsksAboutAnOpenModel() {
    program->window().showPage(MainWindow::Models);
    QTest::mouseClick(find<QPushButton>("modelDetails.change"), Qt::LeftButton);
    auto* dialog = find<QDialog>("intakeDialog");
    QVERIFY(dialog->isModal());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(names().size(), 3);
}

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestModelsWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_models_window.moc"
