#include "app/controllers/default_threshold.h"
#include "app/controllers/index_shelf.h"
#include "app/controllers/thresholds.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace onelogit;
using namespace onelogit::app;

namespace {

std::shared_ptr<const index::FeatureIndex> makeIndex(const char* folder, const char* digest, std::size_t numbers) {
    auto index = std::make_shared<index::FeatureIndex>();
    index->folder = folder;
    index->modelDigest = digest;
    index->rows.resize(numbers);
    return index;
}

} // namespace

/// What the controllers keep between requests.
class TestSessionState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstThreshold_data();
    void firstThreshold();
    void thresholdsAreKeptByModelAndClass();
    void thresholdsRefuseWhatIsNoNumber();
    void shelfFindsByFolderAndModel();
    void shelfForgetsAFolder();
    void shelfDropsTheLeastUsed();
    void shelfKeepsTheNewestWhateverItsSize();
};

void TestSessionState::firstThreshold_data() {
    QTest::addColumn<QList<float>>("logits"); // highest first
    QTest::addColumn<double>("threshold");
    QTest::newRow("nothing") << QList<float>{} << 0.0;
    QTest::newRow("one picture is shown") << QList<float>{3} << 3.0;
    QTest::newRow("equal logits are all shown") << QList<float>{2, 2, 2} << 2.0;
    QTest::newRow("two") << QList<float>{4, 2} << 3.0;
    QTest::newRow("two groups") << QList<float>{10, 9, 8, -7, -8, -9, -10} << 0.5;
    QTest::newRow("a few among many") << QList<float>{5, -5, -5, -5, -5, -5, -6} << 0.0;
}

void TestSessionState::firstThreshold() {
    QFETCH(QList<float>, logits);
    std::vector<search::Ranking::Item> items;
    for (const float logit : logits)
        items.push_back({.entry = static_cast<std::uint32_t>(items.size()), .logit = logit});
    QTEST(defaultThreshold(items), "threshold");
}

void TestSessionState::thresholdsAreKeptByModelAndClass() {
    Thresholds thresholds;
    QSignalSpy changed(&thresholds, &Thresholds::changed);
    QVERIFY(!thresholds.find({.digest = "m", .className = "bag"}));
    thresholds.set({.digest = "m", .className = "bag"}, 1.5);
    thresholds.set({.digest = "m", .className = "bag"}, 1.5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(*thresholds.find({.digest = "m", .className = "bag"}), 1.5);
    QVERIFY(!thresholds.find({.digest = "m", .className = ""}));
    QVERIFY(!thresholds.find({.digest = "n", .className = "bag"}));
}

void TestSessionState::thresholdsRefuseWhatIsNoNumber() {
    Thresholds thresholds;
    thresholds.set({.digest = "m", .className = "bag"}, std::numeric_limits<double>::quiet_NaN());
    thresholds.set({.digest = "m", .className = "bag"}, std::numeric_limits<double>::infinity());
    QVERIFY(!thresholds.find({.digest = "m", .className = "bag"}));
}

void TestSessionState::shelfFindsByFolderAndModel() {
    IndexShelf shelf;
    const auto one = makeIndex("/a", "m", 1);
    shelf.put(one);
    QCOMPARE(shelf.find("/a", "m"), one);
    QVERIFY(!shelf.find("/a", "n"));
    QVERIFY(!shelf.find("/b", "m"));
}

void TestSessionState::shelfForgetsAFolder() {
    IndexShelf shelf;
    shelf.put(makeIndex("/a", "m", 1));
    shelf.put(makeIndex("/a", "n", 1));
    shelf.put(makeIndex("/b", "m", 1));
    shelf.forget("/a");
    QVERIFY(!shelf.find("/a", "m"));
    QVERIFY(!shelf.find("/a", "n"));
    QVERIFY(shelf.find("/b", "m"));
}

void TestSessionState::shelfDropsTheLeastUsed() {
    IndexShelf shelf(10 * sizeof(float));
    shelf.put(makeIndex("/a", "m", 4));
    shelf.put(makeIndex("/b", "m", 4));
    QVERIFY(shelf.find("/a", "m")); // used after /b
    shelf.put(makeIndex("/c", "m", 4));
    QVERIFY(shelf.find("/c", "m"));
    QVERIFY(shelf.find("/a", "m"));
    QVERIFY(!shelf.find("/b", "m"));
}

void TestSessionState::shelfKeepsTheNewestWhateverItsSize() {
    IndexShelf shelf(1);
    shelf.put(makeIndex("/a", "m", 100));
    QVERIFY(shelf.find("/a", "m"));
    shelf.put(makeIndex("/b", "m", 100));
    QVERIFY(shelf.find("/b", "m"));
    QVERIFY(!shelf.find("/a", "m"));
}

QTEST_APPLESS_MAIN(TestSessionState)
#include "tst_session_state.moc"
