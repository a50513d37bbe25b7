#include "engine/data/walk.h"
#include "engine/images/network_input.h"
#include "engine/index/feature_index.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <functional>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

/// What came of some neighbouring files, filled by one thread.
struct Batch {
    std::vector<OldEntry> entries;
    std::vector<float> rows;
    std::vector<data::Skipped> skipped;
};

class Indexer {
public:
    Indexer(const fs::path& root, const model::Classifier& trunk) : folder(root), classifier(trunk) {}

    /// Calls `counted` once a file. What `stop` interrupted is incomplete: the caller drops it.
    [[nodiscard]] Batch run(std::span<const fs::path> files, const std::function<void()>& counted,
                            const std::stop_token& stop) const {
        Batch batch;
        for (const fs::path& file : files) {
            if (stop.stop_requested())
                return batch;
            if (const Result<void> added = add(file, batch); !added)
                batch.skipped.push_back({file, {added.error().code, file.string(), added.error().detail}});
            counted();
        }
        return batch;
    }

private:
    [[nodiscard]] Result<void> add(const fs::path& file, Batch& batch) const {
        const Result<images::NetworkInput> picture = images::networkInput(folder / file, classifier.info().input);
        if (!picture)
            return picture.error();
        std::vector<float> row(classifier.info().features);
        if (const Result<void> ran = classifier.features(picture->numbers, 1, row); !ran)
            return ran;
        if (rowForm(classifier.info()) == RowForm::Logits) {
            std::vector<float> logits(classifier.info().catalog.size());
            model::allLogits(classifier, row, logits);
            row = std::move(logits);
        }
        batch.entries.push_back({.path = file, .damaged = picture->damaged});
        batch.rows.insert(batch.rows.end(), row.begin(), row.end());
        return {};
    }

    const fs::path& folder;
    const model::Classifier& classifier;
};

FeatureIndex join(std::vector<Batch> batches, data::Walk walk) {
    FeatureIndex index;
    index.found = walk.files.size() + walk.unreadable.size();
    for (Batch& batch : batches) {
        std::move(batch.entries.begin(), batch.entries.end(), std::back_inserter(index.entries));
        index.rows.insert(index.rows.end(), batch.rows.begin(), batch.rows.end());
        std::move(batch.skipped.begin(), batch.skipped.end(), std::back_inserter(index.skipped));
    }
    std::move(walk.unreadable.begin(), walk.unreadable.end(), std::back_inserter(index.skipped));
    std::stable_sort(index.skipped.begin(), index.skipped.end(),
                     [](const data::Skipped& a, const data::Skipped& b) { return a.path.native() < b.path.native(); });
    return index;
}

} // namespace

Result<std::shared_ptr<const FeatureIndex>> indexFolder(const fs::path& folder, const model::Classifier& classifier,
                                                        const IndexOptions& options, const ProgressSink& progress,
                                                        std::stop_token stop) {
    Result<data::Walk> found = data::walk(folder, stop);
    if (!found)
        return found.error();
    if (found->files.empty() && found->unreadable.empty())
        return Error{ErrorCode::Empty, folder.string(), {}};

    const std::span<const fs::path> files = found->files;
    const std::size_t size = std::max<std::size_t>(1, options.batch);
    std::vector<Batch> batches((files.size() + size - 1) / size);
    const Indexer indexer(folder, classifier);
    std::atomic<std::uint64_t> done{0};
    const auto counted = [&] {
        const std::uint64_t finished = ++done;
        if (progress)
            progress({.done = finished, .total = files.size()});
    };
    const auto run = [&](std::size_t i) {
        batches[i] = indexer.run(files.subspan(i * size, std::min(size, files.size() - i * size)), counted, stop);
    };
    parallelFor(batches.size(), options.workers == 0 ? defaultWorkers() : options.workers, run, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, folder.string(), {}};

    auto index = std::make_shared<FeatureIndex>(join(std::move(batches), std::move(*found)));
    if (index->entries.empty())
        return Error{ErrorCode::NoPictures, folder.string(), "first: " + describe(index->skipped.front().reason)};
    index->folder = fs::absolute(folder).lexically_normal();
    index->modelDigest = classifier.info().digest;
    index->form = rowForm(classifier.info());
    index->features = index->rows.size() / index->entries.size();
    return index;
}

} // namespace onelogit::index
