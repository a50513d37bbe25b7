#include "app/controllers/demo_controller.h"

#include "app/text/path_text.h"
#include "engine/data/folder_per_class.h"
#include "engine/data/open.h"
#include "engine/storage/xdg.h"
#include "engine/values/loss_kind.h"

#include <QCoreApplication>
#include <QLockFile>

#include <algorithm>
#include <chrono>

namespace onelogit::app {
namespace {

namespace fs = std::filesystem;
using SharedSample = std::shared_ptr<const data::DataSet>;

/// The paper's order first, then other models by name.
std::size_t position(const fs::path& file) {
    const Result<LossKind> kind = lossFromName(file.stem().string());
    const auto all = allLosses();
    const auto found =
        std::ranges::find_if(all, [&kind](const LossTraits& traits) { return kind && traits.kind == *kind; });
    return static_cast<std::size_t>(found - all.begin());
}

Result<QStringList> findModels(const fs::path& folder) {
    std::error_code problem;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem))
        if (entry->path().extension() == ".safetensors")
            files.push_back(entry->path());
    if (files.empty())
        return Error{ErrorCode::NotFound, folder.string(), problem ? problem.message() : std::string()};
    std::ranges::sort(files, {}, [](const fs::path& file) { return std::pair(position(file), file); });
    QStringList paths;
    for (const fs::path& file : files)
        paths << toText(file);
    return paths;
}

/// The folder appears whole or not at all: it is written beside its place and renamed. The lock keeps two instances
/// from writing at once; what an instance that was killed has left is removed.
Result<void> writeOnce(const data::DataSet& sample, const fs::path& folder, const std::stop_token& stop,
                       const ProgressSink& progress) {
    std::error_code problem;
    if (fs::is_directory(folder, problem))
        return {};
    fs::create_directories(folder.parent_path(), problem);
    if (problem)
        return Error{ErrorCode::NotWritable, folder.parent_path().string(), problem.message()};

    QLockFile lock(toText(folder) + QStringLiteral(".lock"));
    while (!lock.tryLock(std::chrono::milliseconds(100).count())) {
        if (lock.error() != QLockFile::LockFailedError)
            return Error{ErrorCode::NotWritable, folder.parent_path().string(), "no lock file can be made there"};
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, folder.string(), {}};
    }
    if (fs::is_directory(folder, problem))
        return {};

    fs::path partial = folder;
    partial += ".partial";
    fs::remove_all(partial, problem);
    if (Result<void> written = data::writeFolderPerClass(sample, partial, progress, stop); !written) {
        fs::remove_all(partial, problem);
        return written.error();
    }
    fs::rename(partial, folder, problem);
    if (problem)
        return Error{ErrorCode::NotWritable, folder.string(), problem.message()};
    return {};
}

} // namespace

DemoController::DemoController(JobQueue& jobs, const QString& demo, const QString& cache, QObject* parent)
    : QObject(parent), queue(jobs), demoFolder(demo), cacheFolder(cache) {}

QString DemoController::installedFolder() {
    return absoluteText(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/onelogit/demo"));
}

QString DemoController::userCacheFolder() {
    return toText(storage::cacheFolder() / "demo");
}

QString DemoController::picturesFolder() const {
    return cacheFolder + QStringLiteral("/pictures");
}

void DemoController::start() {
    queue.submit(
        {.title = tr("Looking for the demo"), .lane = Lane::Short}, this,
        [folder = toPath(demoFolder) / "models"](const std::stop_token&, const ProgressSink&) {
            return findModels(folder);
        },
        [this](const Result<QStringList>& paths) {
            if (paths)
                Q_EMIT modelsFound(*paths);
            else
                Q_EMIT failed(paths.error());
        });
    queue.submit(
        {.title = tr("Reading the demo's sample"), .lane = Lane::Long}, this,
        [folder = toPath(demoFolder) / "sample"](const std::stop_token& stop,
                                                 const ProgressSink& progress) -> Result<SharedSample> {
            Result<data::DataSet> sample = data::open(folder, {.part = data::Part::Test}, progress, stop);
            if (!sample)
                return sample.error();
            return SharedSample(std::make_shared<data::DataSet>(std::move(*sample)));
        },
        [this](const Result<SharedSample>& sample) {
            if (!sample) {
                Q_EMIT failed(sample.error());
                return;
            }
            writePictures(*sample);
        });
}

void DemoController::writePictures(const SharedSample& sample) {
    queue.submit(
        {.title = tr("Writing the demo's pictures"), .lane = Lane::Long}, this,
        [sample, folder = toPath(picturesFolder())](const std::stop_token& stop, const ProgressSink& progress) {
            return writeOnce(*sample, folder, stop, progress);
        },
        [this, sample](const Result<void>& written) {
            if (written)
                Q_EMIT picturesReady(picturesFolder());
            else
                Q_EMIT failed(written.error());
            Q_EMIT sampleRead(sample);
        });
}

} // namespace onelogit::app
