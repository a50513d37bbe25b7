#include "engine/sandbox/worker.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <poll.h>

namespace onelogit::sandbox {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// Numbers that a head may have for a file of that many bytes: weights of a few bits each unpack to more bytes than
/// the file has, but not to any number.
std::uint64_t mostHeadNumbers(std::uint64_t fileBytes) {
    constexpr std::uint64_t always = 16ULL << 20;
    constexpr std::uint64_t perByte = 4;
    return always + perByte * fileBytes;
}

std::string seconds(milliseconds time) {
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%g s", static_cast<double>(time.count()) / 1000);
    return text.data();
}

std::string megabytes(std::uint64_t bytes) {
    return std::to_string(bytes >> 20) + " MB";
}

} // namespace

milliseconds loadTime(const Assignment& assignment) {
    constexpr std::uint64_t included = 100'000'000;
    constexpr std::uint64_t perSecond = 50'000'000;
    const std::uint64_t over = std::max(assignment.fileBytes, included) - included;
    return assignment.limits.load + milliseconds(over * 1000 / perSecond);
}

Worker::Worker(std::shared_ptr<const Assignment> assignment, Process started)
    : assigned(std::move(assignment)), process(std::move(started)) {}

Result<std::unique_ptr<Worker>> Worker::start(std::shared_ptr<const Assignment> assignment, const Patience& patience) {
    Result<Process> process = Process::start(assignment->program, assignment->file);
    if (!process)
        return process.error();
    std::unique_ptr<Worker> worker(new Worker(std::move(assignment), std::move(*process)));
    const Result<Message> hello =
        worker->ask(Kind::Start, writeStart(worker->assigned->limits.memory), {}, Kind::Hello, mostText, "to start",
                    worker->stretched(patience, loadTime(*worker->assigned)));
    if (!hello)
        return hello.error();
    const std::optional<Confinement> told = readConfinement(hello->text);
    if (!told || worker->numbersToCome != 0)
        return worker->nonsense();
    worker->held = *told;
    return worker;
}

bool Worker::isWaiting() const {
    pollfd entry{.fd = process.socket(), .events = POLLIN, .revents = 0};
    return process.isRunning() && ::poll(&entry, 1, 0) == 0;
}

Result<model::LoadedModel> Worker::load(const Patience& given) {
    const Patience patience = stretched(given, loadTime(*assigned));
    Result<Message> answer =
        ask(Kind::Load, writeLoad(assigned->request), {}, Kind::Loaded, mostModelText, "to load the model", patience);
    if (!answer)
        return answer.error();
    std::optional<ModelText> text = readModel(answer->text);
    if (!text || text->facts.format != formats::name(assigned->request.format) ||
        numbersToCome != text->weights + text->bias || numbersToCome > mostHeadNumbers(assigned->fileBytes))
        return nonsense();
    model::Head& head = text->head;
    Transfer received = receive(process.socket(), head.weights, text->weights, patience);
    if (received == Transfer::Done)
        received = receive(process.socket(), head.bias, text->bias, patience);
    if (received != Transfer::Done)
        return failure(received, "to load the model");
    if (Result<void> checked = check(head, assigned->subject); !checked)
        return checked.error();
    return model::LoadedModel{.facts = std::move(text->facts), .head = std::move(head), .trunk = nullptr};
}

Result<void> Worker::run(std::span<const float> pictures, const RunRequest& request, std::span<float> out) {
    const milliseconds time = assigned->limits.run;
    const Patience patience = stretched({.until = steady_clock::now() + time}, process.activity().processorTime + time);
    const std::string during = "to run the model";
    const Result<Message> answer =
        ask(Kind::Run, writeRun(request), pictures, Kind::Features, mostText, during, patience);
    if (!answer)
        return answer.error();
    if (numbersToCome != out.size())
        return nonsense();
    const Transfer received = receive(process.socket(), std::as_writable_bytes(out), patience);
    if (received != Transfer::Done)
        return failure(received, during);
    if (!std::all_of(out.begin(), out.end(), [](float value) { return std::isfinite(value); }))
        return Error{ErrorCode::NotFinite, assigned->subject, "features of a picture"};
    return {};
}

Result<Message> Worker::ask(Kind request, std::string_view text, std::span<const float> numbers, Kind answer,
                            std::uint64_t mostBytes, const std::string& during, const Patience& patience) {
    const std::span<const float> parts[] = {numbers};
    Transfer moved = send(process.socket(), request, text, parts, patience);
    Header header;
    if (moved == Transfer::Done)
        moved = receive(process.socket(), header, patience);
    if (moved != Transfer::Done)
        return failure(moved, during);
    const bool failed = header.kind == Kind::Failed;
    if (!isHeader(header) || (header.kind != answer && !failed) || header.textBytes > (failed ? mostText : mostBytes) ||
        (failed && header.numbers != 0))
        return nonsense();
    Message message{.kind = header.kind};
    moved = receive(process.socket(), message.text, header.textBytes, patience);
    if (moved != Transfer::Done)
        return failure(moved, during);
    numbersToCome = header.numbers;
    if (!failed)
        return message;
    std::optional<Error> error = readError(message.text);
    if (!error)
        return nonsense();
    error->subject = assigned->subject;
    if (error->code == ErrorCode::OutOfMemory && error->detail.empty())
        error->detail = "its process may take " + megabytes(assigned->limits.memory);
    return *error;
}

Patience Worker::stretched(const Patience& patience, milliseconds processorTime) const {
    constexpr int most = 3; // beyond once
    static constexpr milliseconds still(2000);
    Patience longer = patience;
    const auto end = *patience.until + most * (*patience.until - steady_clock::now());
    longer.goOn = [this, end, processorTime, seen = Process::Activity(), since = steady_clock::now()]() mutable {
        const Process::Activity now = process.activity();
        if (now.wantsProcessor || now.processorTime > seen.processorTime)
            since = steady_clock::now();
        seen = now;
        return steady_clock::now() < end && now.processorTime < processorTime && steady_clock::now() - since < still;
    };
    return longer;
}

Error Worker::failure(Transfer transfer, const std::string& during) {
    switch (transfer) {
    case Transfer::Cancelled:
        process.kill();
        return {ErrorCode::Cancelled, assigned->subject, {}};
    case Transfer::TimedOut: {
        process.kill();
        const milliseconds time = during == "to run the model" ? assigned->limits.run : loadTime(*assigned);
        return {ErrorCode::TimedOut, assigned->subject, seconds(time) + " were not enough " + during};
    }
    case Transfer::Closed:
    case Transfer::Done:
        break;
    }
    return {ErrorCode::ProcessEnded, assigned->subject, process.ended()};
}

Error Worker::nonsense() {
    process.kill();
    return {ErrorCode::ProcessEnded, assigned->subject, "answered nonsense"};
}

} // namespace onelogit::sandbox
