#include "engine/sandbox/channel.h"
#include "engine/sandbox/descriptor.h"

#include <QTest>

#include <array>
#include <thread>

#include <sys/socket.h>

using namespace onelogit::sandbox;
using namespace std::chrono_literals;

class ChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void messageComesWhole();
    void messageLargerThanTheSocketsBuffer();
    void silenceTimesOut();
    void fullSocketTimesOut();
    void halfAMessageTimesOut();
    void closedInTheMiddle();
    void closedWhileSending();
    void cancelledWhileWaiting();
    void promisesTakeNoMemory();
    void headersOfOthersAreNone();

private:
    Descriptor near;
    Descriptor far;
};

namespace {

Patience until(std::chrono::milliseconds time) {
    return {.until = std::chrono::steady_clock::now() + time};
}

void put(const Descriptor& socket, std::string_view text) {
    QCOMPARE(::send(socket.get(), text.data(), text.size(), 0), static_cast<ssize_t>(text.size()));
}

} // namespace

void ChannelTest::init() {
    std::array<int, 2> sockets{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()), 0);
    near = Descriptor(sockets[0]);
    far = Descriptor(sockets[1]);
}

void ChannelTest::messageComesWhole() {
    const std::vector<float> first{1, 2};
    const std::vector<float> second{3};
    const std::span<const float> parts[] = {first, {}, second};
    QVERIFY(send(near.get(), Kind::Loaded, "text", parts, until(10s)) == Transfer::Done);
    Header header;
    std::string text;
    std::vector<float> numbers;
    QVERIFY(receive(far.get(), header, until(10s)) == Transfer::Done);
    QVERIFY(isHeader(header));
    QVERIFY(header.kind == Kind::Loaded);
    QVERIFY(receive(far.get(), text, header.textBytes, until(10s)) == Transfer::Done);
    QVERIFY(receive(far.get(), numbers, header.numbers, {}) == Transfer::Done);
    QCOMPARE(text, std::string("text"));
    QCOMPARE(numbers, (std::vector<float>{1, 2, 3}));
}

void ChannelTest::messageLargerThanTheSocketsBuffer() {
    const std::vector<float> numbers(10'000'000, 0.5F);
    Transfer sent = Transfer::Closed;
    std::jthread sender([&] {
        const std::span<const float> parts[] = {numbers};
        sent = send(near.get(), Kind::Run, {}, parts, until(60s));
    });
    Header header;
    std::vector<float> received;
    QVERIFY(receive(far.get(), header, until(60s)) == Transfer::Done);
    QVERIFY(receive(far.get(), received, header.numbers, until(60s)) == Transfer::Done);
    sender.join();
    QVERIFY(sent == Transfer::Done);
    QCOMPARE(received, numbers);
}

void ChannelTest::silenceTimesOut() {
    Header header;
    QVERIFY(receive(far.get(), header, until(20ms)) == Transfer::TimedOut);
    QVERIFY(receive(far.get(), header, until(-20ms)) == Transfer::TimedOut);
}

void ChannelTest::fullSocketTimesOut() {
    const std::vector<float> numbers(10'000'000);
    const std::span<const float> parts[] = {numbers};
    QVERIFY(send(near.get(), Kind::Run, {}, parts, until(50ms)) == Transfer::TimedOut);
}

void ChannelTest::halfAMessageTimesOut() {
    put(near, "half");
    std::string text;
    QVERIFY(receive(far.get(), text, 8, until(20ms)) == Transfer::TimedOut);
}

void ChannelTest::closedInTheMiddle() {
    put(near, "half");
    near.close();
    std::string text;
    QVERIFY(receive(far.get(), text, 8, until(10s)) == Transfer::Closed);
    QVERIFY(receive(far.get(), text, 8, {}) == Transfer::Closed);
}

void ChannelTest::closedWhileSending() {
    far.close();
    QVERIFY(send(near.get(), Kind::Run, "text", {}, until(10s)) == Transfer::Closed); // and no signal
}

void ChannelTest::cancelledWhileWaiting() {
    std::stop_source source;
    Patience patience = until(60s);
    patience.stop = source.get_token();
    const std::jthread canceller([&] {
        std::this_thread::sleep_for(30ms);
        source.request_stop();
    });
    Header header;
    QVERIFY(receive(far.get(), header, patience) == Transfer::Cancelled);
}

void ChannelTest::promisesTakeNoMemory() {
    put(near, "few bytes");
    std::vector<float> numbers;
    QVERIFY(receive(far.get(), numbers, 1ULL << 50, until(20ms)) == Transfer::TimedOut);
    QVERIFY(numbers.capacity() <= (32U << 20));
}

void ChannelTest::headersOfOthersAreNone() {
    QVERIFY(!isHeader({}));
    QVERIFY(!isHeader({.magic = 0x31574C4F, .kind = static_cast<Kind>(0)}));
    QVERIFY(!isHeader({.magic = 0x31574C4F, .kind = static_cast<Kind>(8)}));
    QVERIFY(isHeader({.magic = 0x31574C4F, .kind = Kind::Hello}));
}

QTEST_APPLESS_MAIN(ChannelTest)
#include "tst_channel.moc"
