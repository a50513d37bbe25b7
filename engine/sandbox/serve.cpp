#include "engine/sandbox/serve.h"

#include "engine/sandbox/channel.h"
#include "engine/sandbox/confine.h"
#include "engine/sandbox/message.h"
#include "engine/sandbox/warm_up.h"
#include "engine/support/guard.h"

#include <array>
#include <cstdio>

#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onelogit::sandbox {
namespace {

constexpr int closed = 0;   // the starter has gone: the good end
constexpr int misuse = 2;   // not started by sandbox::open
constexpr int fallback = 3; // something failed that has no other way to tell

/// The model file as the starter handed it over; no bytes without one.
std::span<const std::byte> mapFile(int descriptor) {
    struct stat about {};
    if (::fstat(descriptor, &about) != 0 || about.st_size <= 0)
        return {};
    const auto size = static_cast<std::size_t>(about.st_size);
    void* memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    return {static_cast<const std::byte*>(memory), size};
}

class Server {
public:
    Server(int socketNumber, const Loader& modelLoader, std::span<const std::byte> bytes)
        : socket(socketNumber), loader(modelLoader), file(bytes) {}

    /// One request and its answer; false when there will be no more.
    bool answer() {
        Header header;
        if (receive(socket, header, {}) != Transfer::Done || !isHeader(header) || header.textBytes > mostText)
            return false;
        std::string text;
        if (receive(socket, text, header.textBytes, {}) != Transfer::Done)
            return false;
        if (header.kind == Kind::Load)
            return load(text);
        return header.kind == Kind::Run && run(text, header.numbers);
    }

private:
    [[nodiscard]] bool say(Kind kind, const std::string& text,
                           std::initializer_list<std::span<const float>> numbers = {}) const {
        return send(socket, kind, text, std::span(numbers.begin(), numbers.size()), {}) == Transfer::Done;
    }
    [[nodiscard]] bool fail(const Error& error) const { return say(Kind::Failed, writeError(error)); }

    bool load(const std::string& text) {
        const std::optional<LoadRequest> request = readLoad(text);
        if (!request)
            return false;
        Result<model::LoadedModel> loaded = guarded(subject, [&] { // NOLINT
            return loader(request->format, file, subject, request->options);
        });
        if (!loaded)
            return fail(loaded.error());
        trunk = std::move(loaded->trunk);
        features = loaded->head.features();
        return say(Kind::Loaded, writeModel(loaded->facts, loaded->head), {loaded->head.weights, loaded->head.bias});
    }

    bool run(const std::string& text, std::uint64_t numbers) {
        const std::optional<RunRequest> request = readRun(text);
        // The buffers stay from run to run: pages of fresh memory cost more than the numbers' way through the socket.
        if (!request || !trunk || receive(socket, pictures, numbers, {}) != Transfer::Done)
            return false;
        const Result<void> done = guarded(subject, [&] {
            out.resize(request->count * features);
            return trunk->run(pictures, request->shape, request->count, out);
        });
        return done ? say(Kind::Features, "{}", {out}) : fail(done.error());
    }

    int socket;
    const Loader& loader;
    std::span<const std::byte> file;
    std::string subject = "the model file"; // the starter knows its path and puts it into errors
    std::shared_ptr<const model::Trunk> trunk;
    std::size_t features = 0;
    std::vector<float> pictures;
    std::vector<float> out;
};

/// The address space to stay within, which comes first.
std::optional<std::uint64_t> awaitStart(int socket) {
    Header header;
    std::string text;
    if (receive(socket, header, {}) != Transfer::Done || !isHeader(header) || header.kind != Kind::Start ||
        header.textBytes > mostText || receive(socket, text, header.textBytes, {}) != Transfer::Done)
        return std::nullopt;
    return readStart(text);
}

int serveRequests(int socket, const Loader& loader) {
    int type = 0;
    socklen_t size = sizeof type;
    if (::getsockopt(socket, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_STREAM) {
        (void)std::fputs("This program is started by OneLogit, which opens model files with it.\n", stderr);
        return misuse;
    }
    const std::optional<std::uint64_t> memory = awaitStart(socket);
    if (!memory || !holdOnTo(STDIN_FILENO))
        return misuse;
    const int handedFile = socket + 1;
    const std::span<const std::byte> file = mapFile(handedFile);
    ::close(handedFile);
    warmUp();
    const std::string held = writeConfinement(confine(*memory));
    if (send(socket, Kind::Hello, held, {}, {}) != Transfer::Done)
        return closed;
    Server server(socket, loader, file);
    while (server.answer()) {
    }
    return closed;
}

} // namespace

int serve(int socket, const Loader& loader) {
    try {
        return serveRequests(socket, loader);
    } catch (const std::exception& thrown) {
        (void)std::fprintf(stderr, "%s\n", thrown.what());
    } catch (...) {
        (void)std::fputs("something of an unknown kind was thrown\n", stderr);
    }
    return fallback;
}

} // namespace onelogit::sandbox
