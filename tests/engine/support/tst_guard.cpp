#include "engine/support/guard.h"

#include <QtTest>

#include <stdexcept>

using namespace onelogit;

class TestGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesResultsThrough();
    void namesWhatWasThrown();
};

void TestGuard::passesResultsThrough() {
    QCOMPARE(*guarded("it", []() -> Result<int> { return 7; }), 7);
    const auto failed = guarded("it", []() -> Result<int> { return Error{ErrorCode::Empty, "that", {}}; });
    QCOMPARE(failed.error().code, ErrorCode::Empty);
    QCOMPARE(failed.error().subject, std::string("that"));
}

void TestGuard::namesWhatWasThrown() {
    const auto internal =
        guarded("the network", []() -> Result<void> { throw std::runtime_error("sizes differ\nat line 3"); });
    QCOMPARE(internal.error().code, ErrorCode::Internal);
    QCOMPARE(internal.error().subject, std::string("the network"));
    QCOMPARE(internal.error().detail, std::string("sizes differ"));
    const auto memory = guarded("the picture", []() -> Result<void> { throw std::bad_alloc(); });
    QCOMPARE(memory.error().code, ErrorCode::OutOfMemory);
    QCOMPARE(memory.error().subject, std::string("the picture"));
}

QTEST_APPLESS_MAIN(TestGuard)
#include "tst_guard.moc"
