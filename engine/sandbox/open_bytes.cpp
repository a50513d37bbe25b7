#include "engine/sandbox/open_bytes.h"

#include "engine/sandbox/program.h"
#include "engine/sandbox/remote_trunk.h"
#include "engine/support/guard.h"

namespace onelogit::sandbox {
namespace {

Result<model::LoadedModel> openAssigned(std::shared_ptr<const Assignment> assignment, const std::stop_token& stop) {
    const Patience patience{.until = std::chrono::steady_clock::now() + loadTime(*assignment), .stop = stop};
    Result<std::unique_ptr<Worker>> worker = Worker::start(assignment, patience);
    if (!worker)
        return worker.error();
    Result<model::LoadedModel> loaded = (*worker)->load(patience);
    if (loaded)
        loaded->trunk = std::make_shared<const RemoteTrunk>(std::move(assignment), std::move(*worker), *loaded);
    return loaded;
}

} // namespace

Result<model::LoadedModel> openBytes(formats::ModelFormat format, std::span<const std::byte> bytes,
                                     const std::string& subject, const OpenOptions& options,
                                     const std::stop_token& stop) {
    return guarded(subject, [&]() -> Result<model::LoadedModel> {
        Result<std::filesystem::path> program = workerProgram(options.program);
        if (!program)
            return program.error();
        Result<Descriptor> file = sealedMemory(bytes, subject);
        if (!file)
            return file.error();
        return openAssigned(std::make_shared<const Assignment>(Assignment{
                                .program = std::move(*program),
                                .subject = subject,
                                .file = std::move(*file),
                                .fileBytes = bytes.size(),
                                .request = {.format = format, .options = options.load},
                                .limits = options.limits,
                            }),
                            stop);
    });
}

Result<Confinement> confinement(const std::filesystem::path& program) {
    return guarded("confinement", [&]() -> Result<Confinement> {
        Result<std::filesystem::path> found = workerProgram(program);
        if (!found)
            return found.error();
        auto assignment = std::make_shared<Assignment>();
        assignment->subject = found->string();
        assignment->program = std::move(*found);
        const Patience patience{.until = std::chrono::steady_clock::now() + loadTime(*assignment)};
        const Result<std::unique_ptr<Worker>> worker = Worker::start(std::move(assignment), patience);
        return worker ? Result<Confinement>((*worker)->confinement()) : worker.error();
    });
}

} // namespace onelogit::sandbox
