#include "engine/sandbox/confine.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>
#include <initializer_list>
#include <iterator>

#include <fcntl.h>
#include <poll.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace onelogit::sandbox {
namespace {

// Sanitizers reserve terabytes, and look at memory through pipes of their own.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

bool limit(__rlimit_resource resource, std::uint64_t most) {
    rlimit old{};
    if (::getrlimit(resource, &old) != 0)
        return false;
    const rlim_t value = std::min<rlim_t>(most, old.rlim_max);
    const rlimit wanted{.rlim_cur = value, .rlim_max = value};
    return ::setrlimit(resource, &wanted) == 0;
}

bool limitResources(std::uint64_t memory) {
    constexpr std::uint64_t descriptors = sanitized ? 16 : 0; // those that are open go on working
    bool held = limit(RLIMIT_CORE, 0);
    held = limit(RLIMIT_FSIZE, 0) && held;
    held = limit(RLIMIT_NPROC, 0) && held;
    held = limit(RLIMIT_NOFILE, descriptors) && held;
    return (sanitized || limit(RLIMIT_AS, memory)) && held;
}

/// Landlock's interface as of version 6; the system's header may be older. Kernels take a longer structure as long as
/// what they do not know is zero.
struct LandlockRules {
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scopes = 0;
};

LandlockRules allRights(long version) {
    constexpr std::array<unsigned, 6> fileRights{0, 13, 14, 15, 15, 16}; // by version
    const auto known = std::min<std::size_t>(static_cast<std::size_t>(version), fileRights.size() - 1);
    return {.files = (1ULL << fileRights[known]) - 1,
            .network = version >= 4 ? 3ULL : 0, // bind and connect
            .scopes = version >= 6 ? 3ULL : 0}; // abstract sockets and signals
}

#if !defined(SYS_landlock_create_ruleset)
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_restrict_self 446
#endif

bool closeFiles() {
    constexpr unsigned askVersion = 1;
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, askVersion);
    if (version < 1)
        return false;
    const LandlockRules rules = allRights(version);
    const auto set = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0));
    if (set < 0)
        return false;
    // No rule is added to the set: nothing stays allowed.
    const bool held = ::syscall(SYS_landlock_restrict_self, set, 0) == 0;
    ::close(set);
    return held;
}

bool isOnlyThread() {
    std::error_code failed;
    const std::filesystem::directory_iterator threads("/proc/self/task", failed);
    return !failed && std::distance(begin(threads), end(threads)) == 1;
}

/// Everything that computing, memory and talking on open descriptors need; nothing that gets a new descriptor, a new
/// process or a signal to another one.
bool closeSystemCalls() {
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return false;
    const auto allow = [filter](std::initializer_list<int> calls) {
        for (const int call : calls)
            seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0); // a call that this machine lacks needs no rule
    };
    allow({SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(readv), SCMP_SYS(writev), SCMP_SYS(recvfrom), SCMP_SYS(sendto),
           SCMP_SYS(recv), SCMP_SYS(send), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(close), SCMP_SYS(lseek),
           SCMP_SYS(fstat), SCMP_SYS(fstat64)});
    allow({SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mprotect), SCMP_SYS(mremap), SCMP_SYS(madvise)});
    allow({SCMP_SYS(futex), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(membarrier),
           SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group)});
    allow({SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack)});
    allow({SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(nanosleep),
           SCMP_SYS(clock_nanosleep), SCMP_SYS(getrusage), SCMP_SYS(times)});
    allow({SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getppid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid),
           SCMP_SYS(getegid), SCMP_SYS(getcpu), SCMP_SYS(getrandom), SCMP_SYS(uname), SCMP_SYS(sysinfo)});
    if (sanitized)
        allow({SCMP_SYS(pipe), SCMP_SYS(pipe2)});
    bool held = true;
    // Memory without a file behind it; abort(); reading one's own limits.
    held = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                            SCMP_A4(SCMP_CMP_MASKED_EQ, 0xffffffff, 0xffffffff)) == 0 &&
           held;
    const auto self = static_cast<scmp_datum_t>(::getpid());
    held = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, self)) == 0 && held;
    held = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A2(SCMP_CMP_EQ, 0)) == 0 && held;
    held = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0 && held;
    held = seccomp_load(filter) == 0 && held;
    seccomp_release(filter);
    return held;
}

} // namespace

Confinement confine(std::uint64_t memory) {
    const bool alone = isOnlyThread();
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    Confinement held;
    held.files = closeFiles() && alone;
    held.resources = limitResources(memory);
    held.systemCalls = closeSystemCalls();
    return held;
}

bool holdOnTo(int lifeline) {
    const bool arranged = ::fcntl(lifeline, F_SETOWN, ::getpid()) == 0 && ::fcntl(lifeline, F_SETSIG, SIGKILL) == 0 &&
                          ::fcntl(lifeline, F_SETFL, O_ASYNC) == 0;
    pollfd entry{.fd = lifeline, .events = POLLIN, .revents = 0};
    return arranged && ::poll(&entry, 1, 0) == 0;
}

} // namespace onelogit::sandbox
