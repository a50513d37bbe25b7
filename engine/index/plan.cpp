#include "engine/index/plan.h"

#include "engine/storage/files.h"

#include <algorithm>
#include <cstring>

namespace onelogit::index {
namespace {

/// Goes through the walk and the records side by side; both are sorted by path.
class Planner {
public:
    Planner(FolderWalk walked, const Collection& collection, const PipelineOptions& asked)
        : walk(std::move(walked)), options(asked) {
        for (const std::filesystem::path& path : options.only)
            if (std::optional<std::string> part = partOf(path))
                parts.push_back(std::move(*part));
        plan.rowHasFile.resize(collection.rowCount());
        plan.rowDamaged.resize(collection.rowCount());
    }

    Plan run(const Collection& collection) {
        collection.forEach([this](const FileRecord& record) { take(record); });
        while (next < walk.files.size())
            read(walk.files[next++], false);
        for (const data::Skipped& folder : walk.unreadable)
            addFolder(folder, collection);
        return std::move(plan);
    }

private:
    void take(const FileRecord& record) {
        if (record.row) {
            plan.rowHasFile[*record.row] = true;
            plan.rowDamaged[*record.row] = record.damaged;
        }
        while (next < walk.files.size() && walk.files[next].path < record.path)
            read(walk.files[next++], false);
        if (next < walk.files.size() && walk.files[next].path == record.path) {
            compare(walk.files[next++], record);
        } else if (isMissing(record.path)) {
            plan.gone.push_back(record.path);
            ++plan.removed;
        }
    }

    void addFolder(const data::Skipped& folder, const Collection& collection) {
        if (!belongsTo(options.shard, folder.path.native()))
            return;
        const auto known = collection.find(folder.path.native());
        if (known && !known->row && known->reason.code == folder.reason.code)
            return;
        Outcome outcome;
        outcome.file.path = folder.path.native();
        outcome.file.reason = folder.reason;
        plan.folders.push_back(std::move(outcome));
    }

    void compare(WalkedFile& file, const FileRecord& record) {
        const bool skipped = !record.row;
        const bool same = file.stamp.sameFile(record.stamp);
        const bool again = skipped && (options.retrySkipped || mayPass(record.reason.code));
        const bool known =
            file.refusal ? skipped && record.reason.code == *file.refusal : same && record.stamp.settled() && !again;
        if (known) {
            ++plan.unchanged;
            return;
        }
        // What is certainly not of this content is forgotten at once, the rest when the file has been read: nothing
        // stale is shown, and nothing that was only touched goes and comes.
        const bool stays = skipped || (!file.refusal && file.stamp.size == record.stamp.size);
        if (!stays)
            plan.gone.push_back(record.path);
        read(file, stays);
    }

    void read(WalkedFile& file, bool recorded) {
        if (!belongsTo(options.shard, file.path))
            return;
        plan.recorded.push_back(recorded);
        plan.toRead.push_back(std::move(file));
    }

    [[nodiscard]] bool isMissing(std::string_view path) const {
        const bool looked =
            parts.empty() || std::ranges::any_of(parts, [&](const std::string& part) { return liesIn(path, part); });
        return looked && std::ranges::none_of(walk.unreadable, [&](const data::Skipped& folder) {
                   return liesIn(path, folder.path.native());
               });
    }

    FolderWalk walk;
    const PipelineOptions& options;
    std::vector<std::string> parts;
    std::size_t next = 0;
    Plan plan;
};

} // namespace

Plan makePlan(FolderWalk walk, const Collection& collection, const PipelineOptions& options) {
    return Planner(std::move(walk), collection, options).run(collection);
}

bool belongsTo(const Shard& shard, std::string_view path) {
    if (shard.count <= 1)
        return true;
    const std::array<std::uint8_t, 16> hash = storage::contentHashBytes(std::as_bytes(std::span(path)));
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) // the same on every processor: machines share the work
        number = number << 8 | hash[i];
    return number % shard.count == shard.number;
}

bool mayPass(ErrorCode reason) {
    switch (reason) {
    case ErrorCode::ProcessEnded:
    case ErrorCode::TimedOut:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Unreadable:
    case ErrorCode::NotFinite:
    case ErrorCode::NotFound:
    case ErrorCode::ChangedMeanwhile:
        return true;
    default:
        return false;
    }
}

} // namespace onelogit::index
