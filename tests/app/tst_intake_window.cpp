#include "app/controllers/thresholds.h"
#include "app/mainwindow/intake_desk.h"
#include "app/text/path_text.h"
#include "tests/app/fake_gate.h"
#include "tests/app/files.h"
#include "widgets/intake/intake_dialog.h"
#include "widgets/intake/names_section.h"
#include "widgets/intake/naming_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
using widgets::IntakeDialog;

/// The intake dialog on made-up files, worked as a person does.
class TestIntakeWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void enterOpensWithWhatIsKnown();
    void cancelLeavesEverythingAsBefore();
    void questionsComeOneAfterTheOther();
    void changeBeginsWithTheDecision();
    void namesAreTypedBesideTheOutputs();
    void aProblemKeepsTheDialog();
    void anUntrustedFileIsNotOpenedByEnter();
    void trustOpensAndIsRemembered();
    void aTrustedFileMayStillBeRefused();
    void samplesShowTheEffect();

private:
    template<typename T>
    T* find(const char* name) {
        T* found = window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    void ask(const ExaminationParts& parts);
    void askForTrust();
    [[nodiscard]] IntakeDialog* dialog() const { return window->findChild<IntakeDialog*>(); }

    QTemporaryDir home;
    std::unique_ptr<FakeGate> files;
    ModelGate gate;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<Thresholds> thresholds;
    std::unique_ptr<ModelsController> models;
    std::unique_ptr<RecentModels> recent;
    RecentFolders recentFolders;
    std::unique_ptr<DataController> data;
    std::unique_ptr<CompareController> compare;
    std::unique_ptr<TargetController> targets;
    std::unique_ptr<EvidenceController> evidence;
    std::unique_ptr<SpreadController> spreads;
    std::unique_ptr<FolderController> folder;
    std::unique_ptr<SearchController> search;
    std::unique_ptr<OperatingController> operating;
    std::unique_ptr<AnswersController> answers;
    std::unique_ptr<WatchController> watch;
    std::unique_ptr<OverlapController> overlap;
    std::unique_ptr<FileActions> fileActions;
    std::unique_ptr<ThumbnailController> thumbnails;
    std::unique_ptr<PreviewController> preview;
    std::unique_ptr<SpeedController> speed;
    std::unique_ptr<TrainingData> trainingData;
    std::unique_ptr<TrainingController> trainings;
    std::unique_ptr<Edits> edits;
    ShortcutBook shortcuts;
    PanelOrder panelOrder;
    std::unique_ptr<QWidget> window;
    IntakeDesk* desk = nullptr;
};

void TestIntakeWindow::init() {
    files = std::make_unique<FakeGate>();
    gate = files->gate();
    queue = std::make_unique<JobQueue>();
    thresholds = std::make_unique<Thresholds>();
    models = std::make_unique<ModelsController>(*queue, gate);
    recent = std::make_unique<RecentModels>(*queue);
    data = std::make_unique<DataController>(*queue, toPath(home.path()));
    compare = std::make_unique<CompareController>(*queue, *thresholds);
    targets = std::make_unique<TargetController>(*queue, *compare, *thresholds);
    evidence = std::make_unique<EvidenceController>(*queue, *compare);
    spreads = std::make_unique<SpreadController>(*queue, *compare);
    const std::filesystem::path place = toPath(home.path());
    folder = std::make_unique<FolderController>(*queue, place);
    search = std::make_unique<SearchController>(*queue, *folder, *thresholds);
    operating = std::make_unique<OperatingController>(*queue, *search, *compare);
    answers = std::make_unique<AnswersController>(*queue, *search, place / "answers.sqlite");
    watch = std::make_unique<WatchController>(*queue, *folder);
    overlap = std::make_unique<OverlapController>(*queue, *folder, *search, *thresholds, place);
    fileActions = std::make_unique<FileActions>(*queue, Desktop{});
    thumbnails = std::make_unique<ThumbnailController>(*queue);
    preview = std::make_unique<PreviewController>(*queue);
    speed = std::make_unique<SpeedController>(*queue, Stopwatch{});
    trainingData = std::make_unique<TrainingData>(*queue);
    trainings = std::make_unique<TrainingController>(*queue, place / "trainings", place);
    edits = std::make_unique<Edits>(Edits::Controllers{*models, *folder, *search, *operating, *compare, *targets,
                                                       *answers, *thresholds, panelOrder});
    window = std::make_unique<QWidget>();
    window->show();
    desk = new IntakeDesk({*queue,     gate,        *models,      *recent,     recentFolders, *data,      *compare,
                           *targets,   *evidence,   *spreads,     *folder,     *search,       *operating, *answers,
                           *watch,     *overlap,    *fileActions, *thumbnails, *preview,      *speed,     *trainingData,
                           *trainings, *thresholds, *edits,       shortcuts,   panelOrder},
                          *window);
}

void TestIntakeWindow::cleanup() {
    window.reset();
    edits.reset();
    trainings.reset();
    trainingData.reset();
    speed.reset();
    preview.reset();
    thumbnails.reset();
    fileActions.reset();
    overlap.reset();
    watch.reset();
    answers.reset();
    operating.reset();
    search.reset();
    folder.reset();
    spreads.reset();
    evidence.reset();
    targets.reset();
    compare.reset();
    data.reset();
    recent.reset();
    models.reset();
    thresholds.reset();
    queue.reset();
}

void TestIntakeWindow::ask(const ExaminationParts& parts) {
    desk->ask({.path = QString::fromStdString(parts.path), .examination = makeExamination(parts), .refusal = {}});
    QVERIFY(desk->isAsking());
}

void TestIntakeWindow::askForTrust() {
    desk->ask({.path = QStringLiteral("/m/a.pt"),
               .examination = nullptr,
               .refusal = Error{ErrorCode::NotTrusted, "/m/a.pt", "aten::from_file"}});
    QVERIFY(dialog()->page() == IntakeDialog::Page::Trust);
}

void TestIntakeWindow::enterOpensWithWhatIsKnown() {
    ask({.path = "/m/a.pt", .digest = "hash", .names = intake::Source::Assumed, .input = intake::Source::Assumed});
    QVERIFY(dialog()->isModal());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(models->models().size(), std::size_t{1});
    QTRY_VERIFY(!desk->isAsking());
    QCOMPARE(models->classNames().first(), QStringLiteral("class 0"));
    QVERIFY(files->remembered.contains("hash"));
}

void TestIntakeWindow::cancelLeavesEverythingAsBefore() {
    ask({.path = "/m/a.pt", .names = intake::Source::Assumed});
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(!desk->isAsking());
    QVERIFY(models->models().empty());
    QVERIFY(files->remembered.empty());
}

void TestIntakeWindow::questionsComeOneAfterTheOther() {
    ask({.path = "/m/a.pt", .digest = "a", .names = intake::Source::Assumed});
    desk->ask({.path = QStringLiteral("/m/b.pt"),
               .examination = makeExamination({.path = "/m/b.pt", .digest = "b", .names = intake::Source::Assumed}),
               .refusal = {}});
    QCOMPARE(window->findChildren<IntakeDialog*>().size(), 1);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(models->models().size(), std::size_t{1});
    QTRY_VERIFY(desk->isAsking());
    QTRY_COMPARE(window->findChildren<IntakeDialog*>().size(), 1);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(models->models().size(), std::size_t{2});
    QTRY_VERIFY(!desk->isAsking());
}

void TestIntakeWindow::changeBeginsWithTheDecision() {
    files->put({.path = "/m/a.pt"});
    models->open({QStringLiteral("/m/a.pt")}, ModelsController::AfterOpening::Choose);
    QTRY_COMPARE(models->models().size(), std::size_t{1});
    desk->change(4); // no such model
    QVERIFY(!desk->isAsking());
    desk->change(0);
    QVERIFY(dialog()->page() == IntakeDialog::Page::Questions);
    auto* preset = find<QComboBox>("preprocessingSection.preset");
    preset->setCurrentIndex(1);
    Q_EMIT preset->activated(1);
    QTest::mouseClick(find<QPushButton>("intakeDialog.open"), Qt::LeftButton);
    QTRY_VERIFY(models->model()->decided);
    QCOMPARE(models->models().size(), std::size_t{1});
    QCOMPARE(models->model()->classifier->info().input.mean.front(), 0.5F);
    QTRY_VERIFY(!dialog());
    desk->change(0);
    QCOMPARE(find<QComboBox>("preprocessingSection.preset")->currentIndex(), 1);
}

void TestIntakeWindow::namesAreTypedBesideTheOutputs() {
    ask({.path = "/m/a.pt", .names = intake::Source::Assumed});
    QVERIFY(find<QWidget>("namingPanel")->isVisible());
    QAbstractItemModel* outputs = find<QTableView>("namingPanel.table")->model();
    QVERIFY(outputs->setData(outputs->index(1, widgets::OutputModel::Name), QStringLiteral("owl")));
    QTest::mouseClick(find<QPushButton>("intakeDialog.open"), Qt::LeftButton);
    QTRY_COMPARE(models->classNames().value(1), QStringLiteral("owl"));
}

void TestIntakeWindow::aProblemKeepsTheDialog() {
    ExaminationParts parts{.path = "/m/a.pt", .names = intake::Source::Sidecar};
    parts.lists = {{.path = "/m/labels.txt", .names = {"cat", "cat", "owl"}}};
    ask(parts);
    QVERIFY(!find<QWidget>("namingPanel")->isVisible());
    QTest::mouseClick(find<QPushButton>("intakeDialog.open"), Qt::LeftButton);
    auto* problem = find<QLabel>("intakeDialog.problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("cat")));
    QVERIFY(find<QPushButton>("intakeDialog.open")->isEnabled());
    QVERIFY(models->models().empty());
    auto* source = find<QComboBox>("namesSection.source");
    source->setCurrentIndex(1);
    Q_EMIT source->activated(1);
    QTest::mouseClick(find<QPushButton>("intakeDialog.open"), Qt::LeftButton);
    QTRY_COMPARE(models->models().size(), std::size_t{1});
}

void TestIntakeWindow::anUntrustedFileIsNotOpenedByEnter() {
    askForTrust();
    QVERIFY(find<QLabel>("trustPanel.operators")->text().contains(QStringLiteral("aten::from_file")));
    QVERIFY(!find<QPushButton>("trustPanel.trust")->isDefault());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!desk->isAsking());
    QVERIFY(models->models().empty());
}

void TestIntakeWindow::trustOpensAndIsRemembered() {
    auto trusted = std::make_shared<intake::Examination>(*makeExamination({.path = "/m/a.pt", .digest = "hash"}));
    trusted->decision.trusted = true;
    files->put("trusted:/m/a.pt", SharedExamination(trusted));
    askForTrust();
    QTest::mouseClick(find<QPushButton>("trustPanel.trust"), Qt::LeftButton);
    QTRY_COMPARE(models->models().size(), std::size_t{1});
    QVERIFY(files->remembered.at("hash").trusted);
    QTRY_VERIFY(!desk->isAsking());
}

void TestIntakeWindow::aTrustedFileMayStillBeRefused() {
    files->put("trusted:/m/a.pt", Error{ErrorCode::TimedOut, "/m/a.pt", "8 s"});
    askForTrust();
    QTest::mouseClick(find<QPushButton>("trustPanel.trust"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("intakeDialog.problem")->isVisible());
    QVERIFY(find<QPushButton>("trustPanel.trust")->isEnabled());
    QVERIFY(models->models().empty());
}

void TestIntakeWindow::samplesShowTheEffect() {
    const QTemporaryDir place;
    for (int i = 0; i < 6; ++i)
        QVERIFY(write(place.filePath(QStringLiteral("%1.pgm").arg(i)),
                      QByteArray("P5\n4 4\n255\n") + QByteArray(16, static_cast<char>(i * 50))));
    desk->setSpareFolder(place.path());
    ask({.path = "/m/a.pt", .input = intake::Source::Assumed});
    QTRY_VERIFY(window->findChild<QLabel*>(QStringLiteral("effectPanel.cell4.2")));
    QTRY_VERIFY(find<QLabel>("effectPanel.cell4.2")->text().contains(QStringLiteral("class")));
    QTRY_VERIFY(!find<QLabel>("effectPanel.lead0")->text().isEmpty());
    QTest::mouseClick(find<QPushButton>("effectPanel.preset2"), Qt::LeftButton);
    QCOMPARE(find<QComboBox>("preprocessingSection.preset")->currentIndex(), 2);
}

QTEST_MAIN(TestIntakeWindow)
#include "tst_intake_window.moc"
