#include "engine/support/libraries.h"

#include <QTest>

#include <algorithm>

using namespace onelogit;

class TestLibraries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSaidOfEach();
    void versionsAreThoseOfTheBuild();
    void noticesNameEach();
};

void TestLibraries::everythingIsSaidOfEach() {
    QVERIFY(thirdParties().size() >= 20);
    for (const ThirdParty& party : thirdParties()) {
        for (const std::string_view words : {party.name, party.licence, party.copyright, party.text})
            QVERIFY2(!words.empty(), std::string(party.name).c_str());
        QVERIFY(party.version.empty() || std::isdigit(static_cast<unsigned char>(party.version.front())));
    }
}

void TestLibraries::versionsAreThoseOfTheBuild() {
    const std::string window = libraryVersions(true);
    const std::string line = libraryVersions(false);
    QVERIFY(window.starts_with(std::string("Qt ") + QT_VERSION_STR + ", LibTorch "));
    QVERIFY(line.starts_with("LibTorch "));
    QVERIFY(line.find("Qt") == std::string::npos);
    QVERIFY(line.find("OpenCV ") != std::string::npos);
    QVERIFY(line.find("SQLite 3.") != std::string::npos);
    QCOMPARE(std::count(window.begin(), window.end(), '\n'), 0);
}

void TestLibraries::noticesNameEach() {
    const std::string notices = thirdPartyNotices();
    for (const ThirdParty& party : thirdParties())
        for (const std::string_view words : {party.name, party.licence, party.copyright, party.text})
            QVERIFY2(notices.find(words) != std::string::npos, std::string(words).c_str());
    QVERIFY(notices.find("GNU General Public License") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestLibraries)
#include "tst_libraries.moc"
