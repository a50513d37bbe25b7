#include "app/session/project_controller.h"
#include "tests/app/files.h"
#include "tests/app/session_examples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

/// Project files, and the one that is open.
class TestProjectFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsSavedComesBack_data();
    void whatIsSavedComesBack();
    void pathsBesideTheFileAreRelative_data();
    void pathsBesideTheFileAreRelative();
    void aProjectMayBeMovedWithItsFiles();
    void unknownMembersAreKept();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aFolderIsNoProject();
    void itKnowsWhetherItIsModified();
    void missingModelsStayInTheProject();
    void whatCannotBeWrittenIsTold();
    void recentOnesAreListed();
    void aResumedProjectIsCompared();

private:
    [[nodiscard]] QString at(const char* name) const { return place->filePath(QLatin1String(name)); }
    [[nodiscard]] QJsonObject written(const QString& file) const {
        return QJsonDocument::fromJson(read(file)).object();
    }

    std::unique_ptr<QTemporaryDir> place;
    std::unique_ptr<JobQueue> queue;
    Work work;
    std::unique_ptr<ProjectController> project;
};

void TestProjectFile::init() {
    place = std::make_unique<QTemporaryDir>();
    project.reset();
    queue = std::make_unique<JobQueue>();
    work = workOf(unusualSession());
    work.models = {at("a.pt"), at("b.pt")};
    work.model = at("b.pt");
    work.data = {};
    for (const QString& model : work.models)
        QVERIFY(write(model, "m"));
    project = std::make_unique<ProjectController>(*queue, [this] { return work; });
}

void TestProjectFile::whatIsSavedComesBack_data() {
    QTest::addColumn<bool>("unusual");
    QTest::newRow("nothing chosen") << false;
    QTest::newRow("everything chosen") << true;
}

void TestProjectFile::whatIsSavedComesBack() {
    QFETCH(bool, unusual);
    const Project saved{.work = unusual ? workOf(unusualSession()) : Work{}, .others = {}};
    QVERIFY(writeProject(at("p.onelogit"), saved).ok());
    const Result<Project> opened = readProject(at("p.onelogit"));
    QVERIFY2(opened.ok(), opened.ok() ? "" : describe(opened.error()).c_str());
    QVERIFY(*opened == saved);
    QCOMPARE(written(at("p.onelogit")).value(QStringLiteral("version")).toInt(), projectVersion);
}

void TestProjectFile::pathsBesideTheFileAreRelative_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("asWritten");
    QTest::newRow("beside it") << QStringLiteral("/home/w/a.pt") << QStringLiteral("a.pt");
    QTest::newRow("below") << QStringLiteral("/home/w/x/y.pt") << QStringLiteral("x/y.pt");
    QTest::newRow("the folder itself") << QStringLiteral("/home/w") << QStringLiteral(".");
    QTest::newRow("elsewhere") << QStringLiteral("/mnt/a.pt") << QStringLiteral("/mnt/a.pt");
    QTest::newRow("above") << QStringLiteral("/home/a.pt") << QStringLiteral("/home/a.pt");
    QTest::newRow("a longer name") << QStringLiteral("/home/w2/a.pt") << QStringLiteral("/home/w2/a.pt");
    QTest::newRow("beside it, with two points") << QStringLiteral("/home/w/..a.pt") << QStringLiteral("..a.pt");
}

void TestProjectFile::pathsBesideTheFileAreRelative() {
    QFETCH(QString, path);
    QFETCH(QString, asWritten);
    Project saved;
    saved.work.folder = path;
    saved.work.models = {path};
    saved.work.data.path = path;
    const QByteArray content = encodeProject(saved, QStringLiteral("/home/w"));
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    QCOMPARE(object.value(QStringLiteral("folder")).toString(), asWritten);
    QCOMPARE(object.value(QStringLiteral("models")).toArray().first().toString(), asWritten);
    QCOMPARE(object.value(QStringLiteral("data")).toObject().value(QStringLiteral("path")).toString(), asWritten);
    QVERIFY(*decodeProject(content, QStringLiteral("/home/w")) == saved);
}

void TestProjectFile::aProjectMayBeMovedWithItsFiles() {
    Project saved;
    saved.work.models = {QStringLiteral("/old/models/a.pt")};
    const QByteArray content = encodeProject(saved, QStringLiteral("/old"));
    QCOMPARE(decodeProject(content, QStringLiteral("/new place"))->work.models.first(),
             QStringLiteral("/new place/models/a.pt"));
}

void TestProjectFile::unknownMembersAreKept() {
    QVERIFY(writeProject(at("p.onelogit"), {.work = work, .others = {}}).ok());
    QJsonObject object = written(at("p.onelogit"));
    object.insert(QStringLiteral("notes"), QStringLiteral("shoes of spring"));
    QVERIFY(write(at("p.onelogit"), QJsonDocument(object).toJson()));
    QSignalSpy opened(project.get(), &ProjectController::opened);
    QSignalSpy saved(project.get(), &ProjectController::saved);
    project->open(at("p.onelogit"));
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!project->modified());
    work.className = QStringLiteral("bag");
    project->save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(written(at("p.onelogit")).value(QStringLiteral("notes")).toString(), QStringLiteral("shoes of spring"));
    QCOMPARE(written(at("p.onelogit")).value(QStringLiteral("class")).toString(), QStringLiteral("bag"));
}

void TestProjectFile::badFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& content, ErrorCode code) {
        QTest::newRow(name) << content << static_cast<int>(code);
    };
    row("nothing", {}, ErrorCode::WrongFormat);
    row("a picture", "\xff\xd8\xff\xe0", ErrorCode::WrongFormat);
    row("another JSON file", R"({"a": 1})", ErrorCode::WrongFormat);
    row("a session", R"({"format": "onelogit-session", "version": 1})", ErrorCode::WrongFormat);
    row("cut off", R"({"format": "onelogit-project", "version": 1, "models": ["a)", ErrorCode::WrongFormat);
    row("newer", R"({"format": "onelogit-project", "version": 2})", ErrorCode::UnsupportedVersion);
    row("no version", R"({"format": "onelogit-project"})", ErrorCode::Damaged);
    row("models are no list", R"({"format": "onelogit-project", "version": 1, "models": {}})", ErrorCode::Damaged);
    row("the class is a number", R"({"format": "onelogit-project", "version": 1, "class": 3})", ErrorCode::Damaged);
    row("an unknown order", R"({"format": "onelogit-project", "version": 1, "look": {"order": "x"}})",
        ErrorCode::Damaged);
}

void TestProjectFile::badFilesAreRefused() {
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QVERIFY(write(at("bad.onelogit"), content));
    QSignalSpy opened(project.get(), &ProjectController::opened);
    QSignalSpy failed(project.get(), &ProjectController::failed);
    project->open(at("bad.onelogit"));
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed.first().first().value<Error>();
    QCOMPARE(static_cast<int>(error.code), code);
    QCOMPARE(QString::fromStdString(error.subject), at("bad.onelogit"));
    QVERIFY(opened.isEmpty());
    QVERIFY(project->file().isEmpty());
    QCOMPARE(read(at("bad.onelogit")), content);
}

void TestProjectFile::aFolderIsNoProject() {
    QVERIFY(QDir(place->path()).mkdir(QStringLiteral("folder.onelogit")));
    QSignalSpy failed(project.get(), &ProjectController::failed);
    project->open(at("folder.onelogit"));
    QTRY_COMPARE(failed.size(), 1);
    project->open(at("nowhere.onelogit"));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(static_cast<int>(failed.last().first().value<Error>().code), static_cast<int>(ErrorCode::NotFound));
}

void TestProjectFile::itKnowsWhetherItIsModified() {
    QSignalSpy saved(project.get(), &ProjectController::saved);
    project->compare(work);
    QVERIFY(!project->modified()); // there is none
    project->saveAs(at("p"));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(project->file(), at("p.onelogit"));
    QCOMPARE(project->name(), QStringLiteral("p"));
    QVERIFY(!project->modified());
    work.thresholds[{.digest = "d9", .className = "bag"}] = 1;
    project->compare(work);
    QVERIFY(project->modified());
    work.thresholds.erase({.digest = "d9", .className = "bag"});
    project->compare(work);
    QVERIFY(!project->modified());
    work.look.sharedAxis = !work.look.sharedAxis;
    project->compare(work);
    QVERIFY(project->modified());
    project->save();
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(!project->modified());
    project->close();
    QVERIFY(project->file().isEmpty());
    QVERIFY(!project->modified());
}

void TestProjectFile::missingModelsStayInTheProject() {
    const QStringList all{at("a.pt"), at("gone.pt"), at("b.pt")};
    Project saved{.work = work, .others = {}};
    saved.work.models = all;
    saved.work.data.path = at("gone data");
    QVERIFY(writeProject(at("p.onelogit"), saved).ok());
    connect(project.get(), &ProjectController::opened, this, [this](const Work& opened) { work = opened; });
    QSignalSpy written(project.get(), &ProjectController::saved);
    project->open(at("p.onelogit"));
    QTRY_COMPARE(project->missing(), QStringList{at("gone.pt")});
    const QStringList there{at("a.pt"), at("b.pt")};
    QCOMPARE(work.models, there);
    QVERIFY(work.data.isDemo());
    QVERIFY(!project->modified());
    project->save();
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(readProject(at("p.onelogit"))->work.models, all);
    QCOMPARE(readProject(at("p.onelogit"))->work.data.path, at("gone data"));
    work.models << at("elsewhere.pt");
    project->found(at("gone.pt"));
    project->save();
    QTRY_COMPARE(written.size(), 2);
    QCOMPARE(readProject(at("p.onelogit"))->work.models, work.models);
}

void TestProjectFile::whatCannotBeWrittenIsTold() {
    QVERIFY(write(at("file"), "x"));
    QSignalSpy failed(project.get(), &ProjectController::failed);
    project->saveAs(at("file/p.onelogit"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(project->file().isEmpty());
}

void TestProjectFile::recentOnesAreListed() {
    QSignalSpy saved(project.get(), &ProjectController::saved);
    for (int i = 0; i < ProjectController::mostRecent + 2; ++i) {
        project->saveAs(at("p") + QString::number(i));
        QTRY_COMPARE(saved.size(), i + 1);
    }
    QCOMPARE(project->recent().size(), ProjectController::mostRecent);
    QCOMPARE(project->recent().first(), at("p9.onelogit"));
    QVERIFY(QFile::remove(at("p5.onelogit")));
    QVERIFY(!project->isMissing(at("p5.onelogit")));
    project->lookAtRecent();
    QTRY_VERIFY(project->isMissing(at("p5.onelogit")));
    QVERIFY(!project->isMissing(at("p6.onelogit")));
    project->open(at("p5.onelogit"));
    QTRY_VERIFY(!project->recent().contains(at("p5.onelogit")));
}

void TestProjectFile::aResumedProjectIsCompared() {
    QVERIFY(writeProject(at("p.onelogit"), {.work = work, .others = {}}).ok());
    QSignalSpy opened(project.get(), &ProjectController::opened);
    project->resume(at("p.onelogit"));
    QCOMPARE(project->file(), at("p.onelogit"));
    QTRY_COMPARE(project->recent().size(), 1);
    QVERIFY(!project->modified());
    project->close();
    work.className = QStringLiteral("another");
    project->resume(at("p.onelogit"));
    QTRY_VERIFY(project->modified());
    project->resume(at("gone.onelogit"));
    QTRY_VERIFY(project->modified()); // nothing of it is saved any more
    QVERIFY(opened.isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
