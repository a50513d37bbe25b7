#include "engine/values/loss_kind.h"

#include <QTest>

#include <set>
#include <string>

using namespace onelogit;

class LossKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sevenComeFirst();
    void alignmentFollowsThePaper();
    void everyLossIsFoundByItsName();
    void titlesAreDistinct();
    void unknownNames_data();
    void unknownNames();
};

void LossKindTest::sevenComeFirst() {
    QCOMPARE(sevenLosses().size(), std::size_t{7});
    QVERIFY(allLosses().size() > sevenLosses().size());
    for (std::size_t i = 0; i < allLosses().size(); ++i) {
        QCOMPARE(allLosses()[i].extra, i >= sevenLosses().size());
        QCOMPARE(static_cast<std::size_t>(allLosses()[i].kind), i);
    }
}

void LossKindTest::alignmentFollowsThePaper() {
    QVERIFY(!traits(LossKind::CrossEntropy).aligned);
    QVERIFY(!traits(LossKind::MaxMargin).aligned);
    for (const LossTraits& loss : sevenLosses().subspan(2))
        QVERIFY(loss.aligned);
    QVERIFY(!traits(LossKind::SmoothedCrossEntropy).aligned);
}

void LossKindTest::everyLossIsFoundByItsName() {
    for (const LossTraits& loss : allLosses()) {
        const auto found = lossFromName(loss.name);
        QVERIFY(found.ok());
        QCOMPARE(*found, loss.kind);
        QCOMPARE(traits(loss.kind).name, loss.name);
    }
}

void LossKindTest::titlesAreDistinct() {
    std::set<std::string_view> titles;
    for (const LossTraits& loss : allLosses()) {
        QVERIFY(!loss.title.empty());
        titles.insert(loss.title);
    }
    QCOMPARE(titles.size(), allLosses().size());
}

void LossKindTest::unknownNames_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << QStringLiteral("hinge");
    QTest::newRow("a title") << QStringLiteral("batch cross-entropy");
    QTest::newRow("capital letters") << QStringLiteral("Cross-Entropy");
    QTest::newRow("trailing space") << QStringLiteral("nce ");
}

void LossKindTest::unknownNames() {
    QFETCH(QString, name);
    const auto found = lossFromName(name.toStdString());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::UnknownLoss);
    QCOMPARE(found.error().subject, name.toStdString());
    for (const LossTraits& loss : allLosses())
        QVERIFY(found.error().detail.find(loss.name) != std::string::npos);
}

QTEST_APPLESS_MAIN(LossKindTest)
#include "tst_loss_kind.moc"
