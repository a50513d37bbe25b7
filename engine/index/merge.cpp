#include "engine/index/pipeline.h"

#include "engine/index/place.h"
#include "engine/index/shard_note.h"
#include "engine/support/guard.h"

#include <algorithm>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece = 1024; // files of one commit

/// One shard's files in the order of their paths.
struct Source {
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<FileRecord> files;
    std::size_t next = 0;
    std::size_t entry = 0; ///< of the snapshot: files with a row passed so far

    [[nodiscard]] const std::string* path() const { return next < files.size() ? &files[next].path : nullptr; }
};

Error cancelled(const fs::path& directory) {
    return {ErrorCode::Cancelled, directory.string(), {}};
}

/// The folder that all are shards of. CountMismatch unless they are all shards of one count, each once.
Result<fs::path> commonFolder(const std::vector<fs::path>& shards) {
    std::vector<std::optional<fs::path>> there;
    fs::path folder;
    for (const fs::path& directory : shards) {
        const Result<ShardNote> note = readShardNote(directory);
        if (!note)
            return note.error();
        const std::string number = "shard " + std::to_string(note->shard.number + 1);
        if (there.empty()) {
            there.resize(note->shard.count);
            folder = note->folder;
        }
        if (note->shard.count != there.size())
            return Error{ErrorCode::CountMismatch, directory.string(),
                         "one of " + std::to_string(note->shard.count) + " shards, the first one of " +
                             std::to_string(there.size())};
        if (note->folder != folder)
            return Error{ErrorCode::ModelMismatch, directory.string(),
                         "of " + note->folder.string() + ", the first one of " + folder.string()};
        if (there[note->shard.number])
            return Error{ErrorCode::CountMismatch, directory.string(),
                         number + " was given as " + there[note->shard.number]->string() + " already"};
        there[note->shard.number] = directory;
    }
    for (std::size_t i = 0; i < there.size(); ++i)
        if (!there[i])
            return Error{ErrorCode::CountMismatch, folder.string(),
                         "shard " + std::to_string(i + 1) + " of " + std::to_string(there.size()) + " is missing"};
    return folder;
}

Result<Source> openSource(const Collection::Place& place) {
    const Result<std::unique_ptr<Collection>> opened = Collection::open(place, Access::Read);
    if (!opened)
        return opened.error();
    const Result<std::shared_ptr<const Snapshot>> snapshot = (*opened)->snapshot(0, false);
    if (!snapshot)
        return snapshot.error();
    if (!(*snapshot)->verified(0, (*snapshot)->rowCount()))
        return Error{ErrorCode::Damaged, place.directory.string(), "stored rows; index this shard again"};
    Source source{.snapshot = *snapshot, .files = {}};
    source.files.reserve((*opened)->fileCount());
    (*opened)->forEach([&](const FileRecord& record) { source.files.push_back(record); });
    return source;
}

Outcome takeNext(Source& source, std::span<const float> normalizers, Collection& target) {
    Outcome outcome{.file = std::move(source.files[source.next++]), .row = {}};
    if (!outcome.file.row)
        return outcome;
    const std::uint32_t row = *outcome.file.row;
    outcome.file.content = source.snapshot->content(source.entry++);
    outcome.file.row = target.rowOf(*outcome.file.content);
    if (outcome.file.row)
        return outcome;
    const std::span<const float> numbers = source.snapshot->row(row);
    outcome.row.assign(numbers.begin(), numbers.end());
    if (!normalizers.empty())
        outcome.normalizer = normalizers[row];
    return outcome;
}

Result<void> join(std::vector<Source>& sources, const model::ModelInfo& info, Collection& target,
                  const fs::path& directory, const ProgressSink& progress, const std::stop_token& stop) {
    Progress now;
    for (const Source& source : sources)
        now.total += source.files.size();
    std::vector<Outcome> outcomes;
    while (now.done < now.total) {
        if (stop.stop_requested())
            return cancelled(directory);
        Source* first = nullptr;
        for (Source& source : sources)
            if (source.path() != nullptr && (first == nullptr || *source.path() < *first->path()))
                first = &source;
        outcomes.push_back(takeNext(*first, first->snapshot->normalizers(info), target));
        if (++now.done < now.total && outcomes.size() < piece)
            continue;
        if (Result<void> stored = target.commit(outcomes); !stored)
            return stored;
        outcomes.clear();
        if (progress)
            progress(now);
    }
    return {};
}

Result<std::shared_ptr<const Snapshot>> merge(const std::vector<fs::path>& shards, const model::ModelInfo& info,
                                              const PipelineOptions& options, const ProgressSink& progress,
                                              const std::stop_token& stop) {
    if (shards.empty() || options.directory.empty())
        return Error{ErrorCode::InvalidArgument, options.directory.string(), "shards and a directory are needed"};
    const Result<fs::path> folder = commonFolder(shards);
    if (!folder)
        return folder.error();
    if (const Result<void> usable = check(*folder, options); !usable)
        return usable.error();
    Collection::Place place = placeOf(*folder, info, options);
    std::vector<Source> sources;
    bool normalized = options.normalizers;
    for (const fs::path& shard : shards) {
        Collection::Place from = place;
        from.directory = shard;
        from.head = info.headDigest;
        Result<Source> source = openSource(from);
        if (!source)
            return source.error();
        normalized = normalized && source->snapshot->normalizers(info).size() == source->snapshot->rowCount();
        sources.push_back(std::move(*source));
    }
    // Zeros must not pass for normalizers.
    if (!normalized)
        place.head.clear();
    Result<std::unique_ptr<Collection>> target = Collection::open(place, Access::Write);
    if (!target)
        return target.error();
    if ((*target)->fileCount() > 0 || (*target)->rowCount() > 0)
        return Error{ErrorCode::InvalidArgument, place.directory.string(),
                     "it holds an index already; remove it, or choose another directory"};
    const Result<void> joined = join(sources, info, **target, place.directory, progress, stop);
    if (!joined) {
        target->reset();
        std::error_code ignored;
        fs::remove_all(place.directory, ignored); // it was empty before: a second try begins anew
        return joined.error();
    }
    return (*target)->snapshot(0, false);
}

} // namespace

Result<std::shared_ptr<const Snapshot>> mergeShards(const std::vector<fs::path>& shards, const model::ModelInfo& info,
                                                    const PipelineOptions& options, const ProgressSink& progress,
                                                    std::stop_token stop) {
    return guarded(options.directory.string(), [&] { return merge(shards, info, options, progress, stop); });
}

} // namespace onelogit::index
