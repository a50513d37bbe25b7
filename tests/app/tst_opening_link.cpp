#include "app/mainwindow/message_desk.h"
#include "app/mainwindow/opening_link.h"
#include "tests/support/folders.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
namespace fs = std::filesystem;

/// What is said where the desktop has no program for a picture, and the way out of it.
class TestOpeningLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileWithoutAProgramCanBeShownInItsFolder();
    void aFolderWithoutAFileManagerCanBeCopied();
    void aMissingFileIsToldAsSuch();

private:
    void press() const {
        auto* button = bar->findChild<QPushButton*>(QStringLiteral("messageBar.action"));
        QVERIFY(button != nullptr && button->isVisibleTo(bar.get()));
        button->click();
    }

    test::TemporaryFolder folder;
    QStringList shown;
    bool shows = true;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<widgets::MessageBar> bar;
    std::unique_ptr<FileActions> files;
};

void TestOpeningLink::init() {
    shown.clear();
    shows = true;
    queue = std::make_unique<JobQueue>();
    bar = std::make_unique<widgets::MessageBar>();
    files = std::make_unique<FileActions>(
        *queue, Desktop{.open = [](const QUrl&) { return false; },
                        .showFiles =
                            [this](const QStringList& uris, QObject*, const std::function<void(bool)>& done) {
                                shown += uris;
                                done(shows);
                            }});
    auto* desk = new MessageDesk(*bar, bar.get());
    new OpeningLink(*files, *desk);
}

void TestOpeningLink::aFileWithoutAProgramCanBeShownInItsFolder() {
    files->open(test::put(folder.path() / "odd name.xyz", "picture"));
    QTRY_VERIFY(bar->message().contains(QStringLiteral("“odd name.xyz”")));
    QVERIFY(!bar->message().contains(QStringLiteral("no name for"))); // not an error without a name
    press();
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(shown.first().endsWith(QStringLiteral("/odd%20name.xyz")));
    QVERIFY(bar->message().isEmpty());
}

void TestOpeningLink::aFolderWithoutAFileManagerCanBeCopied() {
    shows = false;
    files->showInFolder({test::put(folder.path() / "a.jpg", "picture")});
    const QString path = QString::fromStdString(folder.path().string());
    QTRY_VERIFY(bar->message().contains(path));
    press();
    QCOMPARE(QGuiApplication::clipboard()->text(), path);
}

void TestOpeningLink::aMissingFileIsToldAsSuch() {
    files->open(folder.path() / "gone.jpg");
    QTRY_VERIFY(bar->message().contains(QStringLiteral("does not exist")));
}

QTEST_MAIN(TestOpeningLink)
#include "tst_opening_link.moc"
