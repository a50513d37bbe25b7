#include "app/session/exit_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace onelogit::app {
namespace {

constexpr long patience = 500'000'000; ///< ns between a signal and the end, come what may
constexpr std::array asking{SIGTERM, SIGINT, SIGHUP};

// What a signal handler may reach; lock-free, and set before the handlers are.
std::array<int, 2> ends{-1, -1};
timer_t clockOfEnd = {};
std::atomic<bool> wasAsked = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void ask(int) {
    const int before = errno;
    if (!wasAsked.exchange(true)) {
        const itimerspec once{.it_interval = {}, .it_value = {.tv_sec = 0, .tv_nsec = patience}};
        ::timer_settime(clockOfEnd, 0, &once, nullptr);
        const char letter = 'x';
        [[maybe_unused]] const ssize_t written = ::write(ends[1], &letter, 1);
    }
    errno = before;
}

extern "C" void endNow(int) {
    ::_exit(0);
}

void handle(int number, void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

/// Whoever started the program does not want it to end by this: nohup, a shell's background.
bool isIgnored(int number) {
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

ExitSignals::ExitSignals(QObject* parent) : QObject(parent) {
    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGALRM;
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0 || ::timer_create(CLOCK_MONOTONIC, &event, &clockOfEnd) != 0)
        return; // signals end the program at once, as always
    notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char letter = 0;
        if (::read(ends[0], &letter, 1) == 1)
            Q_EMIT asked();
    });
    handle(SIGALRM, endNow);
    for (const int number : asking)
        if (!isIgnored(number))
            handle(number, ask);
}

ExitSignals::~ExitSignals() {
    for (const int number : asking)
        if (!isIgnored(number))
            handle(number, SIG_DFL);
}

} // namespace onelogit::app
