#include "engine/support/result.h"

#include <QTest>

#include <memory>
#include <string>

using namespace onelogit;

namespace {

Result<std::string> half(int number) {
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidArgument, std::to_string(number), "is odd"};
    return std::to_string(number / 2);
}

Result<void> positive(int number) {
    if (number <= 0)
        return Error{ErrorCode::InvalidArgument, std::to_string(number), ""};
    return {};
}

} // namespace

class ResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void ofAnErrorTypeIsNotAmbiguous();
    void movesItsValueOut();
    void withoutAValue();
};

void ResultTest::holdsAValue() {
    auto result = half(8);
    QVERIFY(result.ok());
    QVERIFY(static_cast<bool>(result));
    QCOMPARE(*result, std::string("4"));
    QCOMPARE(result->size(), std::size_t{1});
    result.value() += "!";
    QCOMPARE(std::as_const(result).value(), std::string("4!"));
    QCOMPARE(std::as_const(result)->size(), std::size_t{2});
}

void ResultTest::holdsAnError() {
    const auto result = half(7);
    QVERIFY(!result.ok());
    QVERIFY(!static_cast<bool>(result));
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(result.error().subject, std::string("7"));
    QCOMPARE(result.error().detail, std::string("is odd"));
}

void ResultTest::ofAnErrorTypeIsNotAmbiguous() {
    const Result<ErrorCode> code = ErrorCode::NotFound;
    QVERIFY(code.ok());
    QCOMPARE(*code, ErrorCode::NotFound);
}

void ResultTest::movesItsValueOut() {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    QVERIFY(result.ok());
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 5);
    QCOMPARE(*Result<std::unique_ptr<int>>(std::make_unique<int>(6)).value(), 6);
}

void ResultTest::withoutAValue() {
    QVERIFY(positive(1).ok());
    const auto refused = positive(-1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, std::string("-1"));
}

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
