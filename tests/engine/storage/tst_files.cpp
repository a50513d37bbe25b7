#include "engine/storage/files.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace onelogit;
namespace fs = std::filesystem;

namespace {

std::span<const std::byte> bytes(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

std::string readText(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReadsBack();
    void replacesWithoutLeavingATemporary();
    void makesMissingParentFolders();
    void writesWithoutWaitingForTheDisk();
    void failedWriteKeepsTheOldFile();
    void refusesToRead_data();
    void refusesToRead();
    void doesNotWaitForAPipe();
    void hashesByContent();

private:
    std::unique_ptr<QTemporaryDir> temporary;
    fs::path folder;
};

void TestFiles::init() {
    temporary = std::make_unique<QTemporaryDir>();
    folder = temporary->path().toStdString();
}

void TestFiles::writesAndReadsBack() {
    const std::string content("a\0b\nc", 5);
    QVERIFY(storage::writeFileAtomically(folder / "file", bytes(content)).ok());
    const auto read = storage::readFile(folder / "file");
    QVERIFY(read.ok());
    QVERIFY(std::ranges::equal(*read, bytes(content)));
}

void TestFiles::replacesWithoutLeavingATemporary() {
    QVERIFY(storage::writeFileAtomically(folder / "file", bytes("old")).ok());
    QVERIFY(storage::writeFileAtomically(folder / "file", bytes("new")).ok());
    QCOMPARE(readText(folder / "file"), std::string("new"));
    QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

void TestFiles::makesMissingParentFolders() {
    QVERIFY(storage::writeFileAtomically(folder / "a/b/file", bytes("x")).ok());
    QCOMPARE(readText(folder / "a/b/file"), std::string("x"));
}

void TestFiles::writesWithoutWaitingForTheDisk() {
    QVERIFY(storage::writeFile(folder / "many/small", bytes("old and longer")).ok());
    QVERIFY(storage::writeFile(folder / "many/small", bytes("new")).ok());
    QVERIFY(storage::flushToDisk(folder).ok());
    QCOMPARE(readText(folder / "many/small"), std::string("new"));
    const auto taken = storage::writeFile(folder / "many", bytes("x"));
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().code, ErrorCode::NotWritable);
    QVERIFY(!storage::flushToDisk(folder / "absent").ok());
}

void TestFiles::failedWriteKeepsTheOldFile() {
    // A folder stands where the file should go: the rename fails at the last step.
    fs::create_directories(folder / "taken/inside");
    const auto written = storage::writeFileAtomically(folder / "taken", bytes("x"));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::NotWritable);
    QCOMPARE(written.error().subject, (folder / "taken").string());
    QVERIFY(fs::exists(folder / "taken/inside"));
    QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

void TestFiles::refusesToRead_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("missing file") << "absent" << int(ErrorCode::NotFound);
    QTest::newRow("file below a file") << "present/below" << int(ErrorCode::NotFound);
    QTest::newRow("folder") << "folder" << int(ErrorCode::NotAFile);
    QTest::newRow("named pipe") << "pipe" << int(ErrorCode::NotAFile);
    QTest::newRow("over the limit") << "present" << int(ErrorCode::TooLarge);
}

void TestFiles::refusesToRead() {
    QFETCH(QString, name);
    QFETCH(int, code);
    fs::create_directory(folder / "folder");
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    std::ofstream(folder / "present") << "four";
    const auto read = storage::readFile(folder / name.toStdString(), 3);
    QVERIFY(!read.ok());
    QCOMPARE(int(read.error().code), code);
    QVERIFY(read.error().subject.ends_with(name.toStdString()));
}

void TestFiles::doesNotWaitForAPipe() {
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    QVERIFY(!storage::readFile(folder / "pipe").ok());
}

void TestFiles::hashesByContent() {
    QCOMPARE(storage::contentHash(bytes("abc")).size(), 32U);
    QCOMPARE(storage::contentHash(bytes("abc")), storage::contentHash(bytes("abc")));
    QVERIFY(storage::contentHash(bytes("abc")) != storage::contentHash(bytes("abd")));
    // Published value of XXH3-128 for no input.
    QCOMPARE(storage::contentHash({}), std::string("99aa06d3014798d86001c324468d497f"));
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
