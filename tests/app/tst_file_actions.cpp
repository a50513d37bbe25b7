#include "app/controllers/file_actions.h"
#include "app/text/path_url.h"
#include "tests/support/folders.h"

#include <QSignalSpy>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
namespace fs = std::filesystem;

/// A desktop that only notes what it is asked for.
class TestFileActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensAnyName_data();
    void opensAnyName();
    void aMissingFileIsNamed_data();
    void aMissingFileIsNamed();
    void aFileWithoutAProgramIsNamed();
    void aFileWithoutAProgramIsShownInItsFolder();
    void showsFilesInTheFileManager();
    void filesThatVanishedAreLeftOut();
    void showsAtMostTwentyFiles();
    void nothingToShowAsksNobody();
    void withoutAFileManagerFoldersOpen();
    void aFolderWithoutAProgramIsNamed();
    void withoutABusNoFileManagerShows();

private:
    /// Waits until every job before has ended and told.
    void rest();
    [[nodiscard]] Error failure() const { return qvariant_cast<Error>(failures->at(0).at(0)); }

    std::unique_ptr<test::TemporaryFolder> folder;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<FileActions> actions;
    std::unique_ptr<QSignalSpy> failures;
    QList<QByteArray> opened;
    QList<QStringList> shown;
    bool opens = true;
    bool shows = true;
};

void TestFileActions::initTestCase() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no test reaches a desktop
}

void TestFileActions::init() {
    folder = std::make_unique<test::TemporaryFolder>();
    queue = std::make_unique<JobQueue>();
    opened.clear();
    shown.clear();
    opens = shows = true;
    actions = std::make_unique<FileActions>(
        *queue, Desktop{.open =
                            [this](const QUrl& url) {
                                opened.append(url.toEncoded());
                                return opens;
                            },
                        .showFiles =
                            [this](const QStringList& uris, QObject*, const std::function<void(bool)>& done) {
                                shown.append(uris);
                                done(shows);
                            }});
    failures = std::make_unique<QSignalSpy>(actions.get(), &FileActions::failed);
}

void TestFileActions::cleanup() {
    failures.reset();
    actions.reset();
    queue.reset();
}

void TestFileActions::rest() {
    bool ended = false;
    queue->submit(
        {.title = {}, .lane = Lane::Short}, this,
        [](const std::stop_token&, const ProgressSink&) -> Result<int> { return 1; },
        [&ended](const Result<int>&) { ended = true; });
    QTRY_VERIFY(ended);
}

void TestFileActions::opensAnyName_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << QByteArray("a.jpg") << QByteArray("a.jpg");
    QTest::newRow("space and umlaut") << QByteArray("a \xc3\xbc.jpg") << QByteArray("a%20%C3%BC.jpg");
    QTest::newRow("signs of addresses") << QByteArray("100%41?#;.jpg") << QByteArray("100%2541%3F%23%3B.jpg");
    QTest::newRow("line break") << QByteArray("a\nb.jpg") << QByteArray("a%0Ab.jpg");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe.jpg") << QByteArray("a%FF%FE.jpg");
}

void TestFileActions::opensAnyName() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, encoded);
    actions->open(test::put(folder->path() / name.toStdString(), "picture"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0), QByteArray("file://" + QByteArray::fromStdString(folder->path().string()) + '/' + encoded));
    QCOMPARE(failures->size(), 0);
}

void TestFileActions::aMissingFileIsNamed_data() {
    QTest::addColumn<bool>("open");
    QTest::newRow("opened") << true;
    QTest::newRow("shown") << false;
}

void TestFileActions::aMissingFileIsNamed() {
    QFETCH(bool, open);
    const fs::path gone = folder->path() / "gone.jpg";
    if (open)
        actions->open(gone);
    else
        actions->showInFolder({gone, folder->path() / "gone too.jpg"});
    QTRY_COMPARE(failures->size(), 1);
    QCOMPARE(failure().code, ErrorCode::NotFound);
    QCOMPARE(failure().subject, gone.string());
    QVERIFY(opened.isEmpty());
    QVERIFY(shown.isEmpty());
}

void TestFileActions::aFileWithoutAProgramIsNamed() {
    opens = false;
    const fs::path file = test::put(folder->path() / "a \xff.jpg", "picture");
    const QSignalSpy refused(actions.get(), &FileActions::noProgramForFile);
    actions->open(file);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(qvariant_cast<fs::path>(refused.at(0).at(0)), file); // every byte of its name
    QCOMPARE(failures->size(), 0);
}

void TestFileActions::aFileWithoutAProgramIsShownInItsFolder() {
    opens = false;
    const fs::path file = test::put(folder->path() / "a.jpg", "picture");
    connect(actions.get(), &FileActions::noProgramForFile, this,
            [this](const fs::path& refused) { actions->showInFolder({refused}); });
    actions->open(file);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.at(0), QStringList{QString::fromLatin1(fileUri(file))});
}

void TestFileActions::showsFilesInTheFileManager() {
    const fs::path first = test::put(folder->path() / "b \xff.jpg", "picture");
    const fs::path second = test::put(folder->path() / "below/a.jpg", "picture");
    actions->showInFolder({first, second});
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.at(0), (QStringList{QString::fromLatin1(fileUri(first)), QString::fromLatin1(fileUri(second))}));
    QVERIFY(shown.at(0).at(0).endsWith(QStringLiteral("/b%20%FF.jpg")));
    QVERIFY(opened.isEmpty());
    QCOMPARE(failures->size(), 0);
}

void TestFileActions::filesThatVanishedAreLeftOut() {
    const fs::path kept = test::put(folder->path() / "kept.jpg", "picture");
    actions->showInFolder({folder->path() / "gone.jpg", kept});
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.at(0), QStringList{QString::fromLatin1(fileUri(kept))});
    QCOMPARE(failures->size(), 0);
}

void TestFileActions::showsAtMostTwentyFiles() {
    std::vector<fs::path> files;
    for (int i = 0; i < 30; ++i)
        files.push_back(test::put(folder->path() / (std::to_string(i) + ".jpg"), "picture"));
    actions->showInFolder(files);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.at(0).size(), 20);
    QVERIFY(shown.at(0).last().endsWith(QStringLiteral("/19.jpg")));
}

void TestFileActions::nothingToShowAsksNobody() {
    actions->showInFolder({});
    rest();
    QVERIFY(shown.isEmpty());
    QVERIFY(opened.isEmpty());
    QCOMPARE(failures->size(), 0);
}

void TestFileActions::withoutAFileManagerFoldersOpen() {
    shows = false;
    actions->showInFolder({test::put(folder->path() / "one/a.jpg", "picture"),
                           test::put(folder->path() / "two/b.jpg", "picture"),
                           test::put(folder->path() / "one/c.jpg", "picture")});
    QTRY_COMPARE(opened.size(), 2); // each once
    QCOMPARE(opened.at(0), fileUri(folder->path() / "one"));
    QCOMPARE(opened.at(1), fileUri(folder->path() / "two"));
    QCOMPARE(failures->size(), 0);
}

void TestFileActions::aFolderWithoutAProgramIsNamed() {
    shows = opens = false;
    const QSignalSpy refused(actions.get(), &FileActions::noFileManager);
    actions->showInFolder({test::put(folder->path() / "a.jpg", "picture")});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(qvariant_cast<fs::path>(refused.at(0).at(0)), folder->path());
    QCOMPARE(failures->size(), 0);
}

void TestFileActions::withoutABusNoFileManagerShows() {
    std::optional<bool> answer;
    systemDesktop().showFiles({QStringLiteral("file:///a.jpg")}, this, [&answer](bool done) { answer = done; });
    QVERIFY(!answer); // never before the call returns
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
}

QTEST_GUILESS_MAIN(TestFileActions)
#include "tst_file_actions.moc"
