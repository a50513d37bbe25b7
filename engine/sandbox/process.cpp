#include "engine/sandbox/process.h"

#include "engine/sandbox/message.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace onelogit::sandbox {
namespace {

constexpr int firstFree = 16; // our own descriptors stay clear of the numbers that the program gets
constexpr std::size_t mostWords = 300;

std::string systemText(int number) {
    return std::generic_category().message(number);
}

/// Descriptors are close-on-exec from the start: other threads of this program start programs too.
Descriptor raised(int number) {
    const Descriptor low(number);
    return Descriptor(::fcntl(low.get(), F_DUPFD_CLOEXEC, firstFree));
}

/// Few threads in libraries, a time zone that needs no file, and crashes that end the program by their signal also
/// under sanitizers. Nothing of the user's environment but where libraries are.
std::vector<std::string> environment() {
    std::vector<std::string> variables{"LC_ALL=C",          "TZ=UTC0",
                                       "OMP_NUM_THREADS=1", "OPENBLAS_NUM_THREADS=1",
                                       "MKL_NUM_THREADS=1", "OMP_WAIT_POLICY=passive"};
    const auto inherited = [](const char* name) {
        const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nothing here sets variables
        return value != nullptr ? std::string(value) : std::string();
    };
    if (const std::string folders = inherited("LD_LIBRARY_PATH"); !folders.empty())
        variables.push_back("LD_LIBRARY_PATH=" + folders);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    const std::string crash =
        ":symbolize=0:handle_segv=0:handle_abort=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0";
    variables.push_back("ASAN_OPTIONS=" + inherited("ASAN_OPTIONS") +
                        ":detect_leaks=0:allocator_may_return_null=1:max_allocation_size_mb=16384" + crash);
    variables.push_back("UBSAN_OPTIONS=" + inherited("UBSAN_OPTIONS") + crash);
    variables.push_back("TSAN_OPTIONS=" + inherited("TSAN_OPTIONS") + crash);
#endif
    return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (std::string& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

std::string signalWords(int number) {
    if (number == SIGSYS)
        return "tried a forbidden system call";
    if (number == SIGKILL)
        return "stopped by the system, most likely for the memory it took";
    const char* name = ::sigdescr_np(number);
    std::string words = name != nullptr ? name : "unknown";
    words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return "signal " + std::to_string(number) + " (" + words + ")";
}

std::string endWords(int status) {
    if (WIFSIGNALED(status))
        return signalWords(WTERMSIG(status));
    return "ended by itself with exit code " + std::to_string(WEXITSTATUS(status));
}

/// posix_spawn's lists, which have to be given back.
struct SpawnSettings {
    SpawnSettings() {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawnattr_init(&attributes);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings() {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }
    void hand(const Descriptor& descriptor, int number) {
        ::posix_spawn_file_actions_adddup2(&actions, descriptor.get(), number);
    }

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

} // namespace

Result<Descriptor> sealedMemory(std::span<const std::byte> bytes, const std::string& subject) {
    Descriptor memory(::memfd_create("model", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    for (std::size_t done = 0; memory && done < bytes.size();) {
        const ssize_t written = ::write(memory.get(), bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            memory.close();
        else
            done += static_cast<std::size_t>(written);
    }
    if (!memory || ::fcntl(memory.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return Error{ErrorCode::OutOfMemory, subject, systemText(errno)};
    return memory;
}

Result<Process> Process::start(const std::filesystem::path& program, const Descriptor& file) {
    const auto refused = [&](int number) {
        return Error{ErrorCode::ProcessEnded, program.string(), "cannot be started: " + systemText(number)};
    };
    std::array<int, 2> sockets{};
    std::array<int, 2> lifePipe{};
    std::array<int, 2> wordPipe{};
    Process process;
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return refused(errno);
    process.channel = raised(sockets[0]);
    const Descriptor itsSocket = raised(sockets[1]);
    if (::pipe2(lifePipe.data(), O_CLOEXEC) != 0)
        return refused(errno);
    const Descriptor itsLifeline = raised(lifePipe[0]);
    process.lifeline = raised(lifePipe[1]);
    // Neither side ever waits on this pipe.
    if (::pipe2(wordPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return refused(errno);
    process.errors = raised(wordPipe[0]);
    const Descriptor itsErrors = raised(wordPipe[1]);
    const Descriptor itsFile(file ? ::fcntl(file.get(), F_DUPFD_CLOEXEC, firstFree) : -1);
    if (!process.channel || !itsSocket || !itsLifeline || !process.lifeline || !process.errors || !itsErrors ||
        (file && !itsFile))
        return refused(errno);

    SpawnSettings settings;
    settings.hand(itsLifeline, 0);
    settings.hand(itsErrors, 1);
    settings.hand(itsErrors, 2);
    settings.hand(itsSocket, 3);
    if (itsFile)
        settings.hand(itsFile, 4);
    ::posix_spawn_file_actions_addclosefrom_np(&settings.actions, itsFile ? 5 : 4);
    // A group of its own: an interrupt from the terminal is for this program, and what it may start dies with it.
    sigset_t none;
    sigset_t all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&settings.attributes, &none);
    ::posix_spawnattr_setsigdefault(&settings.attributes, &all);
    ::posix_spawnattr_setpgroup(&settings.attributes, 0);
    ::posix_spawnattr_setflags(&settings.attributes,
                               POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

    std::vector<std::string> arguments{program.string()};
    std::vector<std::string> variables = environment();
    const int failed = ::posix_spawn(&process.pid, program.c_str(), &settings.actions, &settings.attributes,
                                     pointers(arguments).data(), pointers(variables).data());
    if (failed != 0) {
        process.pid = -1;
        return failed == ENOENT ? Error{ErrorCode::NotFound, program.string(), "the program that opens model files"}
                                : refused(failed);
    }
    return process;
}

Process::Process(Process&& other) noexcept
    : pid(std::exchange(other.pid, -1)),
      channel(std::move(other.channel)),
      lifeline(std::move(other.lifeline)),
      errors(std::move(other.errors)) {}

Process::~Process() {
    kill();
}

Process::Activity Process::activity() const {
    // pid (name) state ppid ... with the clock ticks in user and system mode as fields 14 and 15
    std::ifstream stream("/proc/" + std::to_string(pid) + "/stat");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const std::size_t name = text.rfind(')');
    if (name == std::string::npos)
        return {};
    std::istringstream fields(text.substr(name + 1));
    char state = 0;
    fields >> state;
    std::string skipped;
    for (int field = 4; field < 14; ++field)
        fields >> skipped;
    std::int64_t user = 0;
    std::int64_t system = 0;
    fields >> user >> system;
    const std::int64_t ticks = ::sysconf(_SC_CLK_TCK);
    return {.processorTime = std::chrono::milliseconds((user + system) * 1000 / ticks),
            .wantsProcessor = state == 'R' || state == 'D'};
}

void Process::kill() {
    if (pid <= 0)
        return;
    ::kill(-pid, SIGKILL);
    ::kill(pid, SIGKILL);
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    pid = -1;
}

std::string Process::ended() {
    constexpr int tries = 200;
    constexpr int pause = 5; // ms
    if (pid <= 0)
        return "has ended";
    int status = 0;
    pid_t waited = 0;
    for (int i = 0; i < tries && waited == 0; ++i) {
        waited = ::waitpid(pid, &status, WNOHANG);
        if (waited < 0 && errno == EINTR)
            waited = 0;
        if (waited == 0)
            ::poll(nullptr, 0, pause);
    }
    if (waited == 0) {
        kill();
        return "closed its connection";
    }
    ::kill(-pid, SIGKILL);
    pid = -1;
    // Without an answer somebody else has taken the exit code: this program ignores SIGCHLD.
    const std::string words = waited > 0 ? endWords(status) : "has ended";
    // A crash leaves no words but, with some libraries, addresses.
    const bool crashed = waited > 0 && WIFSIGNALED(status) && WTERMSIG(status) != SIGABRT;
    const std::string last = crashed ? std::string() : lastWords();
    return last.empty() ? words : words + ": " + last;
}

std::string Process::lastWords() {
    std::string text;
    std::array<char, 4096> part{};
    constexpr std::size_t pipeSize = 1U << 20; // no pipe holds more: one that is filled again and again ends here
    while (text.size() < pipeSize) {
        const ssize_t count = ::read(errors.get(), part.data(), part.size());
        if (count <= 0)
            break;
        text.append(part.data(), static_cast<std::size_t>(count));
    }
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.pop_back();
    return printable(std::string_view(text).substr(text.size() - std::min(text.size(), mostWords)), mostWords);
}

} // namespace onelogit::sandbox
