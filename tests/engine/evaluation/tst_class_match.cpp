#include "engine/evaluation/class_match.h"

#include <QTest>

using namespace onelogit;
using namespace onelogit::evaluation;

using Names = std::vector<std::string>;
using Numbers = std::vector<std::int32_t>;
Q_DECLARE_METATYPE(Names)
Q_DECLARE_METATYPE(Numbers)

class ClassMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void tellsWhatIsLeft();
    void counts();
};

void ClassMatchTest::matches_data() {
    QTest::addColumn<Names>("model");
    QTest::addColumn<Names>("pictures");
    QTest::addColumn<Numbers>("expected");
    QTest::newRow("same names in another order") << Names{"a", "b", "c"} << Names{"c", "a"} << Numbers{2, 0};
    QTest::newRow("another case") << Names{"Ankle Boot"} << Names{"ankle boot"} << Numbers{0};
    QTest::newRow("underscore for a space") << Names{"ankle boot"} << Names{"Ankle_boot"} << Numbers{0};
    QTest::newRow("no space at all") << Names{"ankle boot"} << Names{"AnkleBoot"} << Numbers{0};
    QTest::newRow("a slash, which no folder can hold") << Names{"shirt/top"} << Names{"shirt_top"} << Numbers{0};
    QTest::newRow("the exact name goes first") << Names{"Bag", "bag"} << Names{"bag"} << Numbers{1};
    QTest::newRow("what is left after exact names") << Names{"Bag", "bag"} << Names{"bag", "BAG"} << Numbers{1, 0};
    QTest::newRow("two of the model's are called so") << Names{"Bag", "bAg"} << Names{"bag"} << Numbers{-1};
    QTest::newRow("two of the pictures' are called so") << Names{"bag"} << Names{"BAG", "Bag"} << Numbers{-1, -1};
    QTest::newRow("a part of the name") << Names{"boot"} << Names{"boots", "ankle boot"} << Numbers{-1, -1};
    QTest::newRow("a hyphen counts") << Names{"t-shirt"} << Names{"tshirt"} << Numbers{-1};
    QTest::newRow("other letters keep their case") << Names{"\xc3\xa4pfel"} << Names{"\xc3\x84pfel"} << Numbers{-1};
    QTest::newRow("spaces only") << Names{" "} << Names{"_"} << Numbers{-1};
    QTest::newRow("numbers are names") << Names{"0", "1"} << Names{"1", "2"} << Numbers{1, -1};
}

void ClassMatchTest::matches() {
    QFETCH(Names, model);
    QFETCH(Names, pictures);
    QFETCH(Numbers, expected);
    const ClassMatch match = matchClasses(*ClassCatalog::create(model), *ClassCatalog::create(pictures));
    QCOMPARE(match.modelClass, expected);
}

void ClassMatchTest::tellsWhatIsLeft() {
    const ClassMatch match{.modelClass = {3, noClass, 0, noClass}};
    QCOMPARE(match.matched(), std::size_t{2});
    QCOMPARE(match.unmatched(), (std::vector<ClassId>{{1}, {3}}));
}

void ClassMatchTest::counts() {
    QCOMPARE(countLabels(Numbers{2, 0, 2}, 4), (std::vector<std::size_t>{1, 0, 2, 0}));
}

QTEST_APPLESS_MAIN(ClassMatchTest)
#include "tst_class_match.moc"
