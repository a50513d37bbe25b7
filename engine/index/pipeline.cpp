#include "engine/index/pipeline.h"

#include "engine/index/compact.h"
#include "engine/index/file_content.h"
#include "engine/index/normalizers.h"
#include "engine/index/picture_reader.h"
#include "engine/index/place.h"
#include "engine/index/shard_note.h"
#include "engine/index/turn.h"
#include "engine/support/guard.h"
#include "engine/support/parallel.h"

#include <atomic>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t aheadPerWorker = 2; // files that the system is asked to have ready
constexpr std::uint64_t mostAhead = 32ULL << 20;

/// Reasons for which a folder with an index counts as away.
bool meansAway(const Error& error) {
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotAFolder ||
           error.code == ErrorCode::Unreadable;
}

/// Folders directly below that files are to be read in.
std::vector<std::string> subfoldersOf(const Plan& plan) {
    std::vector<std::string> folders;
    for (const WalkedFile& file : plan.toRead)
        if (const std::size_t slash = file.path.find('/'); slash != std::string::npos)
            if (const std::string folder = file.path.substr(0, slash); folders.empty() || folders.back() != folder)
                folders.push_back(folder);
    return folders;
}

/// One call of indexFolder.
class Run {
public:
    Run(const fs::path& pictures, std::shared_ptr<const model::Classifier> trunk, const PipelineOptions& asked,
        const ProgressSink& sink, std::stop_token token)
        : folder(pictures),
          classifier(std::move(trunk)),
          options(asked),
          place(placeOf(pictures, classifier->info(), asked)),
          progress(sink),
          stop(std::move(token)) {}

    Result<IndexReport> run() {
        std::error_code failure;
        const bool exists = fs::is_directory(folder, failure);
        Result<void> opened = open(exists ? Access::Write : Access::Read);
        if (!opened && opened.error().code == ErrorCode::InUse)
            return readOnly(opened.error());
        if (!opened && (exists || opened.error().code != ErrorCode::NotFound))
            return opened.error();
        if (opened && exists && options.only.empty())
            if (const Result<std::size_t> dropped = collection->dropDamaged(); !dropped)
                return dropped.error();

        const bool known = collection != nullptr && collection->fileCount() > 0;
        if (!exists && known)
            return finish(true);
        Result<FolderWalk> walk = walkFolder(folder, options.only, progress, stop);
        if (walk && !exists)
            return Error{ErrorCode::NotFound, folder.string(), "it was not there a moment ago"};
        if (!walk)
            return known && meansAway(walk.error()) ? finish(true) : Result<IndexReport>(walk.error());
        // A folder without anything is what remains where a disk was mounted.
        const bool empty = options.only.empty() ? walk->files.empty() && walk->unreadable.empty() : walk->rootEmpty;
        if (empty && known)
            return finish(true);
        if (empty)
            return Error{ErrorCode::Empty, folder.string(), {}};
        if (Result<void> done = readFiles(std::move(*walk)); !done)
            return done.error();
        return finish(false);
    }

private:
    Result<void> open(Access access) {
        Result<std::unique_ptr<Collection>> opened = Collection::open(place, access);
        const bool useless =
            !opened && (opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::ModelMismatch);
        if (useless && access == Access::Write && options.directory.empty()) {
            report.anew = opened.error();
            std::error_code failure;
            fs::remove_all(place.directory, failure);
            if (failure)
                return Error{ErrorCode::NotWritable, place.directory.string(), failure.message()};
            opened = Collection::open(place, access);
        }
        if (!opened)
            return opened.error();
        collection = std::move(*opened);
        return {};
    }

    Result<IndexReport> readOnly(const Error& reason) {
        if (const Result<void> opened = open(Access::Read); !opened)
            return opened.error().code == ErrorCode::NotFound ? reason : opened.error();
        report.readOnly = reason;
        return finish(false);
    }

    /// Rows that had lost their files before this run serve nobody any more: without a file, nothing is known of them
    /// but their numbers.
    Result<void> dropOrphans() {
        const Orphans lost = collection->orphanRows();
        if (!options.only.empty() || lost.rows * 2 <= lost.allRows || lost.bytes < options.compactFrom)
            return {};
        const Result<std::size_t> dropped = collection->compact(progress, stop);
        // What cannot be made smaller, for want of room for instance, still works.
        return dropped || dropped.error().code != ErrorCode::Cancelled ? Result<void>() : dropped.error();
    }

    Result<void> readFiles(FolderWalk walk) {
        if (Result<void> ready = dropOrphans(); !ready)
            return ready;
        if (options.normalizers && collection->rowCount() > 0 && !collection->hasNormalizers())
            if (Result<void> computed =
                    computeNormalizers(*collection, *classifier, options.workers, options.pause, progress, stop);
                !computed)
                return computed;
        const Plan plan = makePlan(std::move(walk), *collection, options);
        report.unchanged = plan.unchanged;
        report.gone = plan.removed;
        if (!plan.gone.empty() || !plan.folders.empty())
            if (Result<void> stored = collection->commit(plan.folders, plan.gone); !stored)
                return stored;
        return plan.toRead.empty() ? Result<void>() : work(plan);
    }

    Result<void> work(const Plan& plan) {
        std::stop_source end;
        const std::stop_callback link(stop, [&] { end.request_stop(); });
        CommitQueue queue(*collection, plan, options, [&] { end.request_stop(); });
        // For a few files named, opening other collections costs more than it saves.
        const bool alone = !options.directory.empty() || !options.only.empty();
        Neighbours neighbours(alone ? fs::path() : options.cache, place, subfoldersOf(plan));
        PictureReader reader(folder, *classifier, queue, neighbours, options);
        const unsigned workers = options.workers == 0 ? defaultWorkers() : options.workers;
        std::atomic<std::size_t> done{plan.unchanged};
        std::mutex mutex;
        std::optional<Error> failure;
        const auto one = [&](std::size_t number) -> Result<void> {
            if (!mayBegin(queue, number, end.get_token()))
                return {};
            if (const std::size_t ahead = number + aheadPerWorker * workers; ahead < plan.toRead.size())
                if (const WalkedFile& file = plan.toRead[ahead]; !file.refusal && file.stamp.size <= mostAhead)
                    readAhead(folder / file.path);
            Result<Outcome> outcome = reader.read(plan.toRead[number]);
            if (!outcome)
                return outcome.error();
            queue.finish(number, std::move(*outcome));
            const std::size_t finished = ++done;
            if (progress)
                progress({.done = finished, .total = plan.unchanged + plan.toRead.size()});
            return {};
        };
        const auto body = [&](std::size_t number) {
            const Result<void> worked = guarded(folder.string(), [&] { return one(number); });
            if (worked)
                return;
            const std::scoped_lock lock(mutex);
            if (!failure)
                failure = worked.error();
            end.request_stop();
        };
        parallelFor(plan.toRead.size(), workers, body, end.get_token());
        const Result<void> stored = queue.flush();
        report.decoded = reader.decoded();
        report.known = reader.known();
        if (!stored)
            return stored;
        if (failure)
            return *failure;
        return stop.stop_requested() ? Error{ErrorCode::Cancelled, folder.string(), {}} : Result<void>();
    }

    [[nodiscard]] bool mayBegin(CommitQueue& queue, std::size_t number, const std::stop_token& token) const {
        if (!queue.awaitPlace(number, token))
            return false;
        if (options.pause != nullptr)
            options.pause->waitWhilePaused(token);
        return !token.stop_requested();
    }

    Result<IndexReport> finish(bool away) {
        Result<std::shared_ptr<const Snapshot>> snapshot = collection->snapshot(0, away);
        if (!snapshot)
            return snapshot.error();
        report.snapshot = std::move(*snapshot);
        report.orphans = orphansOf(*report.snapshot);
        if (options.shard.count > 1 && !away && !report.readOnly)
            if (const Result<void> noted =
                    writeShardNote(place.directory, {.shard = options.shard, .folder = place.folder});
                !noted)
                return noted.error();
        const bool whole = options.only.empty() && options.shard.count <= 1 && !report.readOnly;
        const std::vector<data::Skipped>& skipped = report.snapshot->skipped();
        if (whole && report.snapshot->size() == 0)
            return Error{ErrorCode::NoPictures, folder.string(),
                         skipped.empty() ? std::string() : "first: " + describe(skipped.front().reason)};
        if (options.snapshots)
            options.snapshots(report.snapshot);
        return std::move(report);
    }

    const fs::path& folder;
    std::shared_ptr<const model::Classifier> classifier;
    const PipelineOptions& options;
    Collection::Place place;
    const ProgressSink& progress;
    std::stop_token stop;
    std::unique_ptr<Collection> collection;
    IndexReport report;
};

} // namespace

Result<IndexReport> indexFolder(const fs::path& folder, const std::shared_ptr<const model::Classifier>& classifier,
                                const PipelineOptions& options, const ProgressSink& progress, std::stop_token stop) {
    return guarded(folder.string(), [&]() -> Result<IndexReport> {
        if (const Result<void> usable = check(folder, options); !usable)
            return usable.error();
        const std::optional<Turn> turn = Turn::await(placeOf(folder, classifier->info(), options).directory, stop);
        if (!turn)
            return Error{ErrorCode::Cancelled, folder.string(), {}};
        return Run(folder, classifier, options, progress, std::move(stop)).run();
    });
}

Result<std::shared_ptr<const Snapshot>> openIndexed(const fs::path& folder, const model::ModelInfo& info,
                                                    const PipelineOptions& options) {
    return guarded(folder.string(), [&]() -> Result<std::shared_ptr<const Snapshot>> {
        Collection::Place place = placeOf(folder, info, options);
        place.head = info.headDigest;
        const Result<std::unique_ptr<Collection>> opened = Collection::open(place, Access::Read);
        if (!opened)
            return opened.error();
        return (*opened)->snapshot(0, false);
    });
}

Result<std::shared_ptr<const Snapshot>> addNormalizers(const fs::path& folder,
                                                       const std::shared_ptr<const model::Classifier>& classifier,
                                                       const PipelineOptions& options, const ProgressSink& progress,
                                                       std::stop_token stop) {
    return guarded(folder.string(), [&]() -> Result<std::shared_ptr<const Snapshot>> {
        Collection::Place place = placeOf(folder, classifier->info(), options);
        place.head = classifier->info().headDigest;
        const std::optional<Turn> turn = Turn::await(place.directory, stop);
        if (!turn)
            return Error{ErrorCode::Cancelled, folder.string(), {}};
        // Writing would make what is not there.
        if (const Result<std::unique_ptr<Collection>> there = Collection::open(place, Access::Read); !there)
            return there.error();
        const Result<std::unique_ptr<Collection>> opened = Collection::open(place, Access::Write);
        if (!opened)
            return opened.error();
        if (!(*opened)->hasNormalizers())
            if (const Result<void> computed =
                    computeNormalizers(**opened, *classifier, options.workers, options.pause, progress, stop);
                !computed)
                return computed.error();
        return (*opened)->snapshot(0, false);
    });
}

} // namespace onelogit::index
