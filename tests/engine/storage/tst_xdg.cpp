#include "engine/storage/xdg.h"

#include <QtTest>

#include <filesystem>
#include <map>
#include <pwd.h>
#include <unistd.h>

using namespace onelogit;
namespace fs = std::filesystem;

namespace {

constexpr std::array variables{"XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME"};

void set(const char* variable, const QByteArray& value) {
    if (value.isNull())
        qunsetenv(variable);
    else
        qputenv(variable, value);
}

} // namespace

class TestXdg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followTheEnvironment_data();
    void followTheEnvironment();
    void namesKeepTheirBytes();
    void withoutHomeTheUserDatabaseServes();
    void nothingIsMade();

private:
    std::map<const char*, QByteArray> former;
};

void TestXdg::init() {
    for (const char* variable : variables)
        former[variable] = qEnvironmentVariableIsSet(variable) ? qgetenv(variable) : QByteArray();
}

void TestXdg::cleanup() {
    for (const auto& [variable, value] : former)
        set(variable, value);
}

void TestXdg::followTheEnvironment_data() {
    QTest::addColumn<QByteArray>("cacheHome");
    QTest::addColumn<QByteArray>("dataHome");
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("cache");
    QTest::addColumn<QByteArray>("data");
    const QByteArray homeCache = "/home/me/.cache/onelogit";
    const QByteArray homeData = "/home/me/.local/share/onelogit";
    QTest::newRow("variables") << QByteArray("/c") << QByteArray("/d") << QByteArray("/home/me")
                               << QByteArray("/c/onelogit") << QByteArray("/d/onelogit");
    QTest::newRow("variables without a home") << QByteArray("/c") << QByteArray("/d") << QByteArray()
                                              << QByteArray("/c/onelogit") << QByteArray("/d/onelogit");
    QTest::newRow("trailing slash") << QByteArray("/c/") << QByteArray("/d/") << QByteArray("/home/me/")
                                    << QByteArray("/c/onelogit") << QByteArray("/d/onelogit");
    QTest::newRow("home") << QByteArray() << QByteArray() << QByteArray("/home/me") << homeCache << homeData;
    QTest::newRow("empty counts as none")
        << QByteArray("") << QByteArray("") << QByteArray("/home/me") << homeCache << homeData;
    QTest::newRow("relative counts as none")
        << QByteArray("c") << QByteArray("./d") << QByteArray("/home/me") << homeCache << homeData;
    QTest::newRow("a tilde is not expanded")
        << QByteArray("~/c") << QByteArray("~/d") << QByteArray("/home/me") << homeCache << homeData;
    QTest::newRow("one of the two") << QByteArray("/c") << QByteArray() << QByteArray("/home/me")
                                    << QByteArray("/c/onelogit") << homeData;
}

void TestXdg::followTheEnvironment() {
    QFETCH(QByteArray, cacheHome);
    QFETCH(QByteArray, dataHome);
    QFETCH(QByteArray, home);
    QFETCH(QByteArray, cache);
    QFETCH(QByteArray, data);
    set("XDG_CACHE_HOME", cacheHome);
    set("XDG_DATA_HOME", dataHome);
    set("HOME", home);
    QCOMPARE(storage::cacheFolder().string(), cache.toStdString());
    QCOMPARE(storage::dataFolder().string(), data.toStdString());
    QCOMPARE(storage::sharedCacheFolder() / "onelogit", storage::cacheFolder());
}

void TestXdg::namesKeepTheirBytes() {
    set("XDG_CACHE_HOME", "/c\xff d");
    QCOMPARE(storage::cacheFolder().string(), std::string("/c\xff d/onelogit"));
}

void TestXdg::withoutHomeTheUserDatabaseServes() {
    const passwd* user = ::getpwuid(::geteuid());
    if (user == nullptr)
        QSKIP("this user is in no database");
    const fs::path home = user->pw_dir;
    for (const QByteArray& value : {QByteArray(), QByteArray(""), QByteArray("not/absolute")}) {
        set("XDG_CACHE_HOME", {});
        set("XDG_DATA_HOME", {});
        set("HOME", value);
        QCOMPARE(storage::cacheFolder(), home / ".cache/onelogit");
        QCOMPARE(storage::dataFolder(), home / ".local/share/onelogit");
    }
}

void TestXdg::nothingIsMade() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    set("XDG_CACHE_HOME", QByteArray::fromStdString((folder / "cache").string()));
    set("XDG_DATA_HOME", QByteArray::fromStdString((folder / "data").string()));
    QCOMPARE(storage::cacheFolder(), folder / "cache/onelogit");
    QCOMPARE(storage::dataFolder(), folder / "data/onelogit");
    QVERIFY(fs::is_empty(folder));
}

QTEST_APPLESS_MAIN(TestXdg)
#include "tst_xdg.moc"
