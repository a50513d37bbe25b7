#include "engine/sandbox/channel.h"
#include "engine/sandbox/message.h"
#include "engine/sandbox/serve.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <stdexcept>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/// A worker whose model files say in JSON what loading or running them does: {"when": "load", "do": "abort"}.
namespace {

using namespace onelogit;
using nlohmann::json;

constexpr int socketNumber = 3;

/// What the system said to a call: its number of the refusal, or that it let it happen.
Error outcome(const char* call, bool done) {
    return {ErrorCode::Internal, {}, std::string(call) + (done ? " done" : " refused: " + std::to_string(errno))};
}

Error readAFile(const json& act) {
    std::array<char, 16> content{};
    const int file = ::open(act.at("path").get_ref<const std::string&>().c_str(), O_RDONLY);
    return outcome("read", file >= 0 && ::read(file, content.data(), content.size()) > 0);
}

Error writeAFile(const json& act) {
    const int file = ::open(act.at("path").get_ref<const std::string&>().c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    return outcome("write", file >= 0);
}

Error removeAFile(const json& act) {
    return outcome("remove", ::unlink(act.at("path").get_ref<const std::string&>().c_str()) == 0);
}

Error renameAFile(const json& act) {
    const auto& path = act.at("path").get_ref<const std::string&>();
    return outcome("rename", ::rename(path.c_str(), (path + ".moved").c_str()) == 0);
}

Error connectByName(const json& act) {
    sockaddr_un address{.sun_family = AF_UNIX};
    std::strncpy(address.sun_path, act.at("path").get_ref<const std::string&>().c_str(), sizeof address.sun_path - 1);
    const int endpoint = ::socket(AF_UNIX, SOCK_STREAM, 0);
    return outcome("connect", endpoint >= 0 && ::connect(endpoint, reinterpret_cast<const sockaddr*>(&address),
                                                         sizeof address) == 0);
}

Error connectByPort(const json& act) {
    sockaddr_in address{.sin_family = AF_INET, .sin_port = htons(act.at("port").get<std::uint16_t>())};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int endpoint = ::socket(AF_INET, SOCK_STREAM, 0);
    return outcome("connect", endpoint >= 0 && ::connect(endpoint, reinterpret_cast<const sockaddr*>(&address),
                                                         sizeof address) == 0);
}

Error forkAway(const json&) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    return outcome("fork", child > 0);
}

Error startAProgram(const json& act) {
    const std::string script = ": > '" + act.at("path").get<std::string>() + "'";
    ::execl("/bin/sh", "sh", "-c", script.c_str(), nullptr);
    return outcome("exec", false);
}

Error killTheStarter(const json&) {
    return outcome("kill", ::kill(::getppid(), SIGKILL) == 0);
}

Error lookAround(const json&) {
    std::string found = "open:";
    for (int number = 0; number < 1024; ++number)
        if (::lseek(number, 0, SEEK_CUR) >= 0 || errno != EBADF)
            found += ' ' + std::to_string(number);
    for (char** variable = environ; *variable != nullptr; ++variable)
        found += ' ' + std::string(*variable);
    return {ErrorCode::Internal, {}, found};
}

Error fillMemory(const json&) {
    std::vector<std::vector<char>> blocks;
    for (;;)
        blocks.emplace_back(std::size_t{64} << 20, 'x');
}

Error reserveATerabyte(const json&) {
    const std::vector<char> memory(std::size_t{1} << 40);
    return {ErrorCode::Internal, {}, "got " + std::to_string(memory.size())};
}

[[noreturn]] void loopForEver() {
    for (volatile unsigned count = 0;;)
        count = count + 1;
}

Error readForeignMemory(const json&) {
    const volatile std::uintptr_t nowhere = 16;
    return {ErrorCode::Internal, {}, std::to_string(*reinterpret_cast<volatile char*>(nowhere))};
}

/// "promised" numbers in the header, "sent" of them sent, "times" over; "then" the end, or nothing for ever.
Error answerByItself(const json& act) {
    const auto& text = act.at("text").get_ref<const std::string&>();
    std::vector<float> numbers(act.value("sent", std::size_t{0}), act.value("value", 0.0F));
    if (act.value("not_a_number", false))
        numbers.back() = std::nanf("");
    const auto kind = static_cast<sandbox::Kind>(act.at("kind").get<std::uint32_t>());
    const auto promised = act.value("promised", numbers.size());
    const sandbox::Header header{
        .magic = 0x31574C4F, .kind = kind, .textBytes = act.value("text_bytes", text.size()), .numbers = promised};
    for (int i = 0; i < act.value("times", 1); ++i) {
        (void)::send(socketNumber, &header, sizeof header, MSG_NOSIGNAL);
        (void)::send(socketNumber, text.data(), text.size(), MSG_NOSIGNAL);
        (void)::send(socketNumber, numbers.data(), numbers.size() * sizeof(float), MSG_NOSIGNAL);
    }
    if (act.value("then", std::string()) == "close")
        std::_Exit(0);
    loopForEver();
}

Error sendBytes(const json& act) {
    const auto& bytes = act.at("bytes").get_ref<const std::string&>();
    (void)::send(socketNumber, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    loopForEver();
}

Error sendSlowly(const json&) {
    for (;;) {
        (void)::send(socketNumber, "O", 1, MSG_NOSIGNAL);
        const timespec pause{.tv_sec = 0, .tv_nsec = 100'000'000};
        ::nanosleep(&pause, nullptr);
    }
}

Error sendWithoutEnd(const json&) {
    const std::vector<float> numbers(1 << 20);
    const sandbox::Header header{
        .magic = 0x31574C4F, .kind = sandbox::Kind::Loaded, .textBytes = sandbox::mostModelText};
    (void)::send(socketNumber, &header, sizeof header, MSG_NOSIGNAL);
    while (::send(socketNumber, numbers.data(), numbers.size() * sizeof(float), MSG_NOSIGNAL) > 0) {
    }
    loopForEver();
}

Error closeTheSocket(const json&) {
    ::close(socketNumber);
    loopForEver();
}

Error throwAnError(const json&) {
    throw std::runtime_error("thrown by the model");
}

Error throwANumber(const json&) {
    throw 42;
}

Error abortNow(const json&) {
    (void)std::fputs("what the library said last\n", stderr);
    std::abort();
}

Error exitWith(const json& act) {
    std::_Exit(act.value("code", 0));
}

Error giveAnError(const json& act) {
    return {ErrorCode::UnsupportedOperator, "its own subject", act.value("text", std::string())};
}

Error printALot(const json&) {
    for (int i = 0; i < 100'000; ++i) {
        (void)std::puts("a line that nobody reads");
        (void)std::fputs("another\n", stderr);
    }
    return {ErrorCode::Internal, {}, "printed"};
}

const std::map<std::string, std::function<Error(const json&)>> acts{
    {"read", readAFile},
    {"write", writeAFile},
    {"remove", removeAFile},
    {"rename", renameAFile},
    {"connect", connectByName},
    {"connect to a port", connectByPort},
    {"fork", forkAway},
    {"exec", startAProgram},
    {"kill", killTheStarter},
    {"look around", lookAround},
    {"fill memory", fillMemory},
    {"terabyte", reserveATerabyte},
    {"loop", [](const json&) -> Error { loopForEver(); }},
    {"segfault", readForeignMemory},
    {"answer", answerByItself},
    {"bytes", sendBytes},
    {"slow", sendSlowly},
    {"flood", sendWithoutEnd},
    {"close", closeTheSocket},
    {"throw", throwAnError},
    {"throw a number", throwANumber},
    {"abort", abortNow},
    {"exit", exitWith},
    {"error", giveAnError},
    {"print", printALot},
};

/// Per picture: the mean, the first and the last number, and the count of numbers.
class FakeTrunk final : public model::Trunk {
public:
    explicit FakeTrunk(json instructions) : act(std::move(instructions)) {}

    Result<void> run(std::span<const float> pictures, const ImageShape& shape, std::size_t count,
                     std::span<float> out) const override {
        ++runs;
        if (act.value("when", std::string()) == "run" && runs >= act.value("from", 1))
            return acts.at(act.at("do").get<std::string>())(act);
        const std::size_t size = shape.count();
        for (std::size_t i = 0; i < count; ++i) {
            const auto picture = pictures.subspan(i * size, size);
            double sum = 0;
            for (const float number : picture)
                sum += number;
            out[4 * i] = static_cast<float>(sum / static_cast<double>(size));
            out[4 * i + 1] = picture.front();
            out[4 * i + 2] = picture.back();
            out[4 * i + 3] = act.value("infinite", false) ? HUGE_VALF : static_cast<float>(size);
        }
        return {};
    }

private:
    json act;
    mutable int runs = 0;
};

Result<model::LoadedModel> loadFake(formats::ModelFormat format, std::span<const std::byte> bytes, const std::string&,
                                    const formats::LoadOptions& options) {
    const json act = json::parse(std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    if (act.value("when", std::string()) == "load")
        return acts.at(act.at("do").get<std::string>())(act);
    model::LoadedModel loaded;
    loaded.facts.format = formats::name(format);
    loaded.facts.metadata["trusted"] = options.trusted ? "yes" : "no";
    loaded.facts.input = {.channels = 3, .height = 8, .width = 8};
    loaded.facts.classNames = {"cat", "dog",
                               "K\xc3\xa4"
                               "fer"};
    loaded.facts.metadata["by"] = "a test";
    loaded.head = {.kind = model::HeadKind::Linear,
                   .width = 4,
                   .classes = 3,
                   .weights = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12},
                   .bias = {0.5F, -0.5F, 0}};
    if (act.value("changing", false)) { // another head in every process
        loaded.head.bias[0] = static_cast<float>(::getpid());
    }
    loaded.trunk = std::make_shared<const FakeTrunk>(act);
    return loaded;
}

} // namespace

int main() {
    std::_Exit(sandbox::serve(socketNumber, loadFake));
}
