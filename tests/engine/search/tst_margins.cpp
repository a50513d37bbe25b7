#include "engine/search/margins.h"
#include "tests/engine/search/made_snapshot.h"
#include "tests/support/fake_classifier.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::search;

namespace {

std::shared_ptr<const index::Snapshot> onePicture(const model::Classifier& classifier, std::vector<float> row) {
    MadeSnapshot made;
    made.paths = {"a"};
    made.key = index::keyOf(classifier.info());
    made.rows = std::move(row);
    return snapshotOf(std::move(made));
}

} // namespace

class TestMargins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areTheLeadOverTheHighestOther();
    void storedLogits();
    void oneClassHasNone();
    void refuses();
};

void TestMargins::areTheLeadOverTheHighestOther() {
    test::FakeClassifier classifier;
    MadeSnapshot made;
    made.paths = {"a", "b", "c"};
    made.rowOfEntry = {1, 0, 1};
    made.key = index::keyOf(classifier.info());
    made.rows = {0.75F, 0.25F, 0.125F, 0.5F};
    const auto snapshot = snapshotOf(std::move(made));
    const std::vector<std::uint32_t> entries{1, 0, 2};
    // Row 0: 0.75, -0.25, 0.25, 0; row 1: 0.125, 0.375, 0.5, 0.
    QCOMPARE(margins(*snapshot, classifier, ClassId{0}, entries).value(), (std::vector<float>{0.5F, -0.375F, -0.375F}));
    QCOMPARE(margins(*snapshot, classifier, ClassId{2}, entries).value(), (std::vector<float>{-0.5F, 0.125F, 0.125F}));
    QVERIFY(margins(*snapshot, classifier, ClassId{2}, {})->empty());
}

void TestMargins::storedLogits() {
    test::FakeClassifier classifier;
    classifier.description.headKind = model::HeadKind::PooledConvolution;
    const auto snapshot = onePicture(classifier, {1, 5, 3, 4.5F});
    QCOMPARE(margins(*snapshot, classifier, ClassId{1}, std::vector<std::uint32_t>{0}).value(),
             (std::vector<float>{0.5F}));
}

void TestMargins::oneClassHasNone() {
    test::FakeClassifier classifier;
    classifier.description.catalog = ClassCatalog::create({"only"}).value();
    const auto snapshot = onePicture(classifier, {1, 2});
    const auto found = margins(*snapshot, classifier, ClassId{0}, std::vector<std::uint32_t>{0});
    QVERIFY(found.ok());
    QVERIFY(std::isnan(found->at(0)));
}

void TestMargins::refuses() {
    test::FakeClassifier classifier;
    const std::vector<std::uint32_t> first{0};
    const auto snapshot = onePicture(classifier, {1, 2});
    const std::vector<std::uint32_t> beyond{1};
    QCOMPARE(margins(*snapshot, classifier, ClassId{0}, beyond).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(margins(*snapshot, classifier, ClassId{4}, first).error().code, ErrorCode::UnknownClass);
    QCOMPARE(margins(*snapshot, classifier, ClassId{-1}, first).error().code, ErrorCode::UnknownClass);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(margins(*snapshot, classifier, ClassId{0}, first, stop.get_token()).error().code, ErrorCode::Cancelled);
    classifier.weights[2] = {3e38F, 3e38F};
    QCOMPARE(margins(*snapshot, classifier, ClassId{0}, first).error().code, ErrorCode::NotFinite);
    classifier.description.trunkDigest = "another";
    QCOMPARE(margins(*snapshot, classifier, ClassId{0}, first).error().code, ErrorCode::ModelMismatch);
}

QTEST_APPLESS_MAIN(TestMargins)
#include "tst_margins.moc"
