// The functions of the engine that take LibTorch, for the program that begins without it: each passes its call on.
#include "engine/networks/networks.h"
#include "engine/networks/open_library.h"

#include <atomic>
#include <mutex>

namespace onelogit::networks {
namespace {

std::atomic<const Table*> ready{nullptr};

Result<const Table*> table() {
    if (const Table* there = ready.load(std::memory_order_acquire))
        return there;
    static std::mutex loading;
    const std::scoped_lock lock(loading);
    if (const Table* there = ready.load(std::memory_order_acquire))
        return there;
    const Result<std::filesystem::path> path = findLibrary();
    if (!path)
        return path.error();
    Result<const Table*> opened = openLibrary(*path);
    if (opened)
        ready.store(*opened, std::memory_order_release);
    return opened;
}

} // namespace

Result<void> load() {
    const Result<const Table*> there = table();
    return there ? Result<void>() : Result<void>(there.error());
}

} // namespace onelogit::networks

namespace onelogit {

Result<std::shared_ptr<const model::Trunk>>
model::networkTrunk(const NetworkSpec& spec, const std::map<std::string, storage::FloatTensor>& tensors,
                    const std::string& title) {
    const Result<const networks::Table*> there = networks::table();
    if (!there)
        return there.error();
    return (*there)->networkTrunk(spec, tensors, title);
}

Result<std::unique_ptr<training::Learner>> training::Learner::create(const model::NetworkSpec& spec, LossKind loss,
                                                                     const Settings& settings) {
    const Result<const networks::Table*> there = networks::table();
    if (!there)
        return there.error();
    return (*there)->createLearner(spec, loss, settings);
}

Result<training::DeviceList> training::devices() {
    const Result<const networks::Table*> there = networks::table();
    if (!there)
        return there.error();
    return (*there)->devices();
}

Result<void> speed::blasLogits(std::span<const float> weights, std::span<const float> bias,
                               std::span<const float> features, std::span<float> out) {
    const Result<const networks::Table*> there = networks::table();
    return there ? (*there)->blasLogits(weights, bias, features, out) : Result<void>(there.error());
}

Result<void> formats::writeTorchScript(const model::NativeModel& model, const std::filesystem::path& path) {
    const Result<const networks::Table*> there = networks::table();
    return there ? (*there)->writeTorchScript(model, path) : Result<void>(there.error());
}

} // namespace onelogit
