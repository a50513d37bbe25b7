#include "app/application/application.h"
#include "app/session/session_file.h"
#include "app/text/path_text.h"
#include "tests/app/search_fixture.h"
#include "widgets/frame/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr int patience = 120'000; ///< milliseconds: slow machines and sanitizers

} // namespace

/// The whole program on the demo, from one start to the next.
class TestSessionWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { program.reset(); }

    void everythingIsTakenUpAgain_data();
    void everythingIsTakenUpAgain();
    void aCrashIsToldAndCanBeLeftBehind();
    void aBadSessionIsSetAsideAndTold_data();
    void aBadSessionIsSetAsideAndTold();
    void windowsAtOnceKeepTheirOwn();
    void aProjectTakesThePlaceOfTheWork();
    void aProjectOpensWithoutWhatIsMissing();
    void aBadProjectChangesNothing();
    void theTitleTellsWhatIsModified();
    void leavesWhileItTrains();

private:
    void begin(const QString& sessions, const QStringList& paths = {});
    void work();
    template<typename T>
    T* find(const char* name) {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    void trigger(const char* name) { find<QAction>(name)->trigger(); }
    [[nodiscard]] const Workspace& shared() const { return program->workspace(); }
    [[nodiscard]] QString message() { return find<widgets::MessageBar>("messageBar")->message(); }
    [[nodiscard]] static QString modelNamed(const char* name) {
        return QStringLiteral(DEMO "/models/%1.safetensors").arg(QLatin1String(name));
    }
    [[nodiscard]] QString at(const char* name) const { return home->filePath(QLatin1String(name)); }
    [[nodiscard]] Work keptWork(const QString& sessions) const;

    std::unique_ptr<QTemporaryDir> home;
    std::unique_ptr<SearchFixture> pictures;
    std::unique_ptr<Application> program;
};

void TestSessionWindow::init() {
    home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(at("config")));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, at("config"));
    pictures = std::make_unique<SearchFixture>();
}

void TestSessionWindow::begin(const QString& sessions, const QStringList& paths) {
    program.reset();
    program = std::make_unique<Application>(StartOptions{.paths = paths,
                                                         .demoFolder = QStringLiteral(DEMO),
                                                         .answersFile = at("answers.sqlite"),
                                                         .trainingFolder = at("trainings"),
                                                         .sessionFolder = sessions});
    program->start();
    QTRY_VERIFY(program->session().hasBegun());
}

/// Chooses something else than usual everywhere.
void TestSessionWindow::work() {
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
    program->window().openPaths({pictures->pictures});
    shared().models.setCurrentModel(2);
    shared().models.move(0, 3);
    shared().models.setClassName(QStringLiteral("bag"));
    shared().thresholds.set({.digest = shared().models.model()->digest(), .className = "bag"}, 0.1);
    shared().operating.ask(OperatingController::Target::Hits, 3);
    shared().search.setScore(search::ScoreKind::NormalizedLogit);
    shared().search.setUnsureWidth(0.5);
    trigger("action.ledger");
    trigger("action.overlap");
    auto* second = find<QComboBox>("abBar.model");
    second->setCurrentIndex(5);
    Q_EMIT second->activated(5);
    find<QToolButton>("wallBar.sharedAxis")->click();
    find<QComboBox>("wallBar.order")->setCurrentIndex(2);
    program->window().showPage(MainWindow::Train);
    const auto rests = [this] {
        return shared().search.result() && shared().folder.state() == FolderController::State::Ready &&
               shared().queue.jobs().empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
}

Work TestSessionWindow::keptWork(const QString& sessions) const {
    const Result<WrittenSession> session = decodeSession(read(sessions + QStringLiteral("/session-1.json")), {});
    return session ? workOf(session->state) : Work{};
}

void TestSessionWindow::everythingIsTakenUpAgain_data() {
    QTest::addColumn<bool>("killed");
    QTest::newRow("closed") << false;
    QTest::newRow("killed") << true;
}

void TestSessionWindow::everythingIsTakenUpAgain() {
    QFETCH(bool, killed);
    QString sessions = at("sessions");
    begin(sessions);
    work();
    const QStringList order = shared().models.order();
    const QString model = shared().models.model()->path;
    const QString secondModel = shared().models.models().at(5).path;
    const Thresholds::Values thresholds = shared().thresholds.all();
    Settings before;
    program->window().store(before);
    if (killed) { // what lies on the disk while it runs
        const auto written = [&] {
            const Work kept = keptWork(sessions);
            return kept.folder == pictures->pictures && kept.className == QStringLiteral("bag") &&
                   kept.thresholds == thresholds && kept.models == order && kept.look == before.look;
        };
        QTRY_VERIFY_WITH_TIMEOUT(written(), 5000); // the time that is promised
        QVERIFY(QDir().mkpath(at("copy")));
        for (const char* name : {"/session-1.json", "/session-1.lock"})
            QVERIFY(QFile::copy(sessions + QLatin1String(name), at("copy") + QLatin1String(name)));
        sessions = at("copy");
    }

    begin(sessions);
    QCOMPARE(message().contains(QStringLiteral("without being closed")), killed);
    QCOMPARE(shared().models.order(), order);
    QCOMPARE(shared().thresholds.all(), thresholds);
    QCOMPARE(shared().folder.folder(), pictures->pictures);
    QCOMPARE(shared().search.score(), search::ScoreKind::NormalizedLogit);
    QCOMPARE(shared().search.unsureWidth(), std::optional(0.5));
    QCOMPARE(shared().operating.target(), OperatingController::Target::Hits);
    QCOMPARE(shared().operating.targetValue(), 3.0);
    Settings after;
    program->window().store(after);
    QCOMPARE(after.page, static_cast<int>(MainWindow::Train));
    QVERIFY(after.look == before.look);
    QVERIFY(after.panels.ledger);
    QCOMPARE(after.panels.second.model, secondModel); // before its model is open
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
    QCOMPARE(shared().models.model()->path, model);
    QCOMPARE(shared().models.className(), QStringLiteral("bag"));
    QVERIFY(shared().overlap.active());
    QVERIFY(find<QAction>("action.overlap")->isChecked());
    QCOMPARE(find<QComboBox>("abBar.model")->currentIndex(), 5);
    program->window().store(after);
    QVERIFY(after.panels == before.panels);
}

void TestSessionWindow::aCrashIsToldAndCanBeLeftBehind() {
    const QString sessions = at("sessions");
    {
        SessionStore killed(sessions);
        [[maybe_unused]] const FoundSession nothing = killed.open({});
        SessionState state;
        state.settings.folder = pictures->pictures;
        state.settings.className = QStringLiteral("bag");
        state.settings.models = {modelNamed("nce"), modelNamed("cross-entropy")};
        state.settings.model = modelNamed("nce");
        state.settings.page = MainWindow::Compare;
        state.thresholds = {{{.digest = "d", .className = "bag"}, 2}};
        QVERIFY(killed.write(state, 1).ok());
    }
    begin(sessions);
    const QString time = QDateTime::currentDateTime().time().toString(QStringLiteral("HH:mm"));
    QVERIFY2(message().startsWith(
                 QStringLiteral("The last session ended without being closed; it was restored as of %1").arg(time)) ||
                 QTime::currentTime().second() < 5,
             qPrintable(message()));
    QCOMPARE(shared().folder.folder(), pictures->pictures);
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);

    auto* button = find<QPushButton>("messageBar.action");
    QCOMPARE(button->text(), QStringLiteral("Start Afresh"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(shared().thresholds.all().empty());
    QVERIFY(shared().folder.folder() != pictures->pictures);
    QCOMPARE(program->session().state().settings.page, static_cast<int>(MainWindow::Search));
    QCOMPARE(shared().models.model()->path, modelNamed("batch-cross-entropy"));

    QCOMPARE(button->text(), QStringLiteral("Undo"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shared().thresholds.all().size(), std::size_t{1});
    QCOMPARE(shared().folder.folder(), pictures->pictures);
    QCOMPARE(shared().models.model()->path, modelNamed("nce"));
    QCOMPARE(shared().models.className(), QStringLiteral("bag"));

    begin(sessions);
    QVERIFY(message().isEmpty()); // this one was closed
}

void TestSessionWindow::aBadSessionIsSetAsideAndTold_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("damaged") << QByteArray("{\"format\": \"onelogit-session\",")
                             << QStringLiteral("could not be read. It was set aside as ");
    QTest::newRow("newer") << QByteArray(R"({"format": "onelogit-session", "version": 99})")
                           << QStringLiteral("written by a newer version of OneLogit");
}

void TestSessionWindow::aBadSessionIsSetAsideAndTold() {
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    QVERIFY(QDir().mkpath(at("sessions")));
    QVERIFY(write(at("sessions/session-1.json"), content));
    begin(at("sessions"));
    QVERIFY2(message().contains(words), qPrintable(message()));
    QVERIFY2(message().contains(QStringLiteral("/session-1.")), qPrintable(message()));
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
}

void TestSessionWindow::windowsAtOnceKeepTheirOwn() {
    const QString sessions = at("sessions");
    begin(sessions);
    const StartOptions options{
        .demoFolder = QStringLiteral(DEMO), .trainingFolder = at("trainings"), .sessionFolder = sessions};
    auto other = std::make_unique<Application>(options);
    other->start();
    QTRY_VERIFY(other->session().hasBegun());
    shared().models.setClassName(QStringLiteral("bag"));
    other->workspace().models.setClassName(QStringLiteral("coat"));
    other.reset();
    begin(sessions);
    QCOMPARE(shared().models.classToKeep(), QStringLiteral("bag"));
    other = std::make_unique<Application>(options);
    other->start();
    QTRY_VERIFY(other->session().hasBegun());
    QCOMPARE(other->workspace().models.classToKeep(), QStringLiteral("coat"));
}

void TestSessionWindow::aProjectTakesThePlaceOfTheWork() {
    begin(at("sessions"));
    work();
    const Thresholds::Values thresholds = shared().thresholds.all();
    Work saved = workOf(program->session().state());
    saved.models = {modelNamed("nce"), modelNamed("cross-entropy")};
    saved.model = modelNamed("cross-entropy");
    saved.className = QStringLiteral("coat");
    saved.folder.clear();
    saved.normalized = false;
    saved.aim = {};
    saved.look.sharedAxis = true;
    saved.thresholds = {{{.digest = "d", .className = "coat"}, -3}};
    QVERIFY(writeProject(at("shoes.onelogit"), {.work = saved, .others = {}}).ok());

    program->window().openPaths({at("shoes.onelogit")});
    QTRY_COMPARE_WITH_TIMEOUT(message(), QStringLiteral("Project shoes is open."), patience);
    QCOMPARE(shared().models.models().size(), std::size_t{2});
    QCOMPARE(shared().models.order(), saved.models);
    QCOMPARE(shared().models.model()->path, saved.model);
    QCOMPARE(shared().models.className(), QStringLiteral("coat"));
    QCOMPARE(shared().thresholds.all(), saved.thresholds);
    QVERIFY(shared().folder.folder() != pictures->pictures);
    QVERIFY(workOf(program->session().state()) == saved);
    QCOMPARE(program->window().windowTitle(), QStringLiteral("shoes[*] – OneLogit"));
    QVERIFY(!program->window().isWindowModified());
    QVERIFY(!shared().overlap.active());

    QTest::mouseClick(find<QPushButton>("messageBar.action"), Qt::LeftButton);
    QCOMPARE(program->window().windowTitle(), QStringLiteral("OneLogit"));
    QCOMPARE(shared().thresholds.all(), thresholds);
    QCOMPARE(shared().models.className(), QStringLiteral("bag"));
    QCOMPARE(shared().folder.folder(), pictures->pictures);
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);

    begin(at("sessions"), {at("shoes.onelogit")}); // on the command line
    QTRY_COMPARE_WITH_TIMEOUT(program->session().project().file(), at("shoes.onelogit"), patience);
    begin(at("sessions")); // and so it is at the next start
    QCOMPARE(program->session().project().file(), at("shoes.onelogit"));
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{2}, patience);
    QTRY_VERIFY(!program->window().isWindowModified());
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
    QCOMPARE(shared().models.models().size(), std::size_t{2}); // the demo's others stay closed
}

void TestSessionWindow::aProjectOpensWithoutWhatIsMissing() {
    Work saved;
    saved.models = {modelNamed("nce"), at("gone.pt"), at("away.onnx")};
    saved.model = at("gone.pt");
    QVERIFY(writeProject(at("p.onelogit"), {.work = saved, .others = {}}).ok());
    begin(at("sessions"), {at("p.onelogit")});
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("gone.pt, away.onnx")), patience);
    QVERIFY2(message().contains(QStringLiteral("without 2 file")), qPrintable(message()));
    QCOMPARE(find<QPushButton>("messageBar.action")->text(), QStringLiteral("Find gone.pt…"));
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{1}, patience);
    trigger("action.saveProject");
    QTRY_COMPARE_WITH_TIMEOUT(message(), QStringLiteral("Project p is saved."), patience);
    QCOMPARE(readProject(at("p.onelogit"))->work.models, saved.models);
}

void TestSessionWindow::aBadProjectChangesNothing() {
    QVERIFY(write(at("newer.onelogit"), R"({"format": "onelogit-project", "version": 7})"));
    begin(at("sessions"));
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
    const SessionState before = program->session().state();
    program->window().openPaths({at("newer.onelogit")});
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("newer version of OneLogit")), patience);
    QVERIFY(workOf(program->session().state()) == workOf(before));
    QVERIFY(program->session().project().file().isEmpty());
}

void TestSessionWindow::theTitleTellsWhatIsModified() {
    begin(at("sessions"));
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
    QVERIFY(!find<QAction>("action.closeProject")->isEnabled());
    program->session().project().saveAs(at("p"));
    QTRY_COMPARE_WITH_TIMEOUT(message(), QStringLiteral("Project p is saved."), patience);
    QVERIFY(!program->window().isWindowModified());
    shared().models.setClassName(QStringLiteral("bag"));
    QTRY_VERIFY(program->window().isWindowModified());
    trigger("action.saveProject");
    QTRY_VERIFY(!program->window().isWindowModified());
    QCOMPARE(readProject(at("p.onelogit"))->work.className, QStringLiteral("bag"));
    trigger("action.closeProject");
    QCOMPARE(program->window().windowTitle(), QStringLiteral("OneLogit"));
}

void TestSessionWindow::leavesWhileItTrains() {
    begin(at("sessions"));
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
    training::JobSpec spec;
    spec.data = toPath(QStringLiteral(DEMO "/sample"));
    spec.losses = {LossKind::CrossEntropy};
    spec.settings.epochs = 500;
    const quint64 id = shared().trainings.start(spec);
    QTRY_VERIFY_WITH_TIMEOUT(shared().trainings.training(id)->stage == training::Stage::Training, patience);
    QElapsedTimer timer;
    timer.start();
    program->leave();
    program.reset();
    qInfo("left a training within %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(read(at("sessions/session-1.lock")).isEmpty());
}

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestSessionWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session_window.moc"
