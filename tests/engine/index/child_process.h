#pragma once

#include <csignal>
#include <cstdlib>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace onelogit::test {

/// A child that does `work`, and pipes to and from it.
class Child {
public:
    explicit Child(const std::function<int(Child&)>& work) {
        if (::pipe(toChild) != 0 || ::pipe(toParent) != 0)
            std::abort();
        id = ::fork();
        if (id == 0) {
            inside = true;
            ::close(toChild[1]);
            ::close(toParent[0]);
            ::_exit(work(*this));
        }
        ::close(toChild[0]);
        ::close(toParent[1]);
    }
    Child(const Child&) = delete;
    ~Child() {
        if (inside)
            return;
        kill();
        ::close(toChild[1]);
        ::close(toParent[0]);
    }
    [[nodiscard]] pid_t pid() const { return id; }
    void kill() {
        if (id > 0)
            ::kill(id, SIGKILL);
        (void)result();
    }
    /// Its exit code; -1 if it was killed.
    int result() {
        int status = -1;
        if (id > 0)
            ::waitpid(id, &status, 0);
        id = -1;
        return status >= 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    void say(int number) { (void)!::write(inside ? toParent[1] : toChild[1], &number, sizeof number); }
    /// -1 once the other end is gone.
    [[nodiscard]] int hear() {
        int number = -1;
        return ::read(inside ? toChild[0] : toParent[0], &number, sizeof number) == sizeof number ? number : -1;
    }

private:
    int toChild[2] = {};
    int toParent[2] = {};
    pid_t id = -1;
    bool inside = false;
};

} // namespace onelogit::test
