#include "engine/formats/stated_names.h"

#include <QtTest>

#include <random>

using namespace onelogit;

class TestStatedNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsTheKey();
    void anyTextIsSafe();
};

void TestStatedNames::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList two{QStringLiteral("cat"), QStringLiteral("dog's")};
    QTest::newRow("JSON list") << R"(["cat", "dog's"])" << two;
    QTest::newRow("JSON object") << R"({"1": "dog's", "0": "cat"})" << two;
    QTest::newRow("Python dictionary") << R"({0: 'cat', 1: "dog's"})" << two;
    QTest::newRow("Python dictionary, escaped") << R"({0: 'cat', 1: 'dog\'s'})" << two;
    QTest::newRow("Python list") << R"(['cat', "dog's"])" << two;
    QTest::newRow("Python tuple") << R"(('cat', "dog's"))" << two;
    QTest::newRow("quotes inside") << R"(['say "cat"'])" << QStringList{QStringLiteral("say \"cat\"")};
    QTest::newRow("colons and digits inside")
        << R"({0: 'a: 1, 2', 1: 'b'})" << QStringList{QStringLiteral("a: 1, 2"), QStringLiteral("b")};
    QTest::newRow("numbers that do not start at 0") << R"({1: 'cat', 2: 'dog'})" << QStringList();
    QTest::newRow("a number missing") << R"({0: 'cat', 2: 'dog'})" << QStringList();
    QTest::newRow("not names") << "[1, 2]" << QStringList();
    QTest::newRow("a sentence") << "cats and dogs" << QStringList();
    QTest::newRow("cut") << R"({0: 'cat', 1: 'd)" << QStringList();
    QTest::newRow("nothing") << "" << QStringList();
}

void TestStatedNames::reads() {
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QStringList found;
    for (const std::string& name : formats::parseNames(text.toStdString()))
        found << QString::fromStdString(name);
    QCOMPARE(found, names);
}

void TestStatedNames::findsTheKey() {
    std::map<std::string, std::string> metadata{{"author", "someone"}, {"names", "{0: 'a', 1: 'b'}"}};
    QVERIFY(formats::takeNames(metadata) == std::vector<std::string>({"a", "b"}));
    QCOMPARE(metadata.size(), std::size_t{1});
    QVERIFY(formats::takeNames(metadata).empty());
}

void TestStatedNames::anyTextIsSafe() {
    std::mt19937 random(2);
    const std::string letters = "{}[]()'\"\\,: 0129ab";
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (unsigned i = random() % 30; i-- > 0;)
            text += letters[random() % letters.size()];
        for (const std::string& name : formats::parseNames(text))
            QVERIFY(name.size() <= text.size());
    }
}

QTEST_APPLESS_MAIN(TestStatedNames)
#include "tst_stated_names.moc"
