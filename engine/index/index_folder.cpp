#include "engine/images/decode.h"
#include "engine/images/preprocess.h"
#include "engine/index/feature_index.h"
#include "engine/index/walk.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <utility>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

/// One batch's outcome, filled by one thread. Which files make a batch depends on the walk alone, so that a feature is
/// the same bit for bit however many threads work.
struct Batch {
    std::vector<Entry> entries;
    std::vector<float> rows;
    std::vector<data::Skipped> skipped;
};

class Indexer {
public:
    Indexer(const fs::path& root, const model::Classifier& trunk) : folder(root), classifier(trunk) {}

    /// Calls `counted` once a file. A batch that `stop` interrupted is incomplete: the caller drops it.
    [[nodiscard]] Batch run(std::span<const fs::path> files, const std::function<void()>& counted,
                            const std::stop_token& stop) const {
        Batch batch;
        std::vector<float> pictures;
        for (const fs::path& file : files) {
            if (stop.stop_requested())
                return batch;
            read(file, batch, pictures);
            counted();
        }
        runTrunk(batch, pictures);
        return batch;
    }

private:
    void read(const fs::path& file, Batch& batch, std::vector<float>& pictures) const {
        const InputSpec& input = classifier.info().input;
        const images::DecodeOptions options{.targetEdge = std::max(input.shape.height, input.shape.width)};
        const Result<images::Decoded> decoded = images::decodeFile(folder / file, options);
        if (!decoded) {
            batch.skipped.push_back(skip(file, decoded.error()));
            return;
        }
        const std::size_t start = pictures.size();
        pictures.resize(start + input.shape.count());
        images::normalize(images::fit(decoded->image, input.shape).pixels, input, std::span(pictures).subspan(start));
        batch.entries.push_back({.path = file, .damaged = decoded->damaged});
    }

    /// One picture that the network refuses must not take the others with it: then each runs alone.
    void runTrunk(Batch& batch, std::span<const float> pictures) const {
        const std::size_t width = classifier.info().features;
        const std::size_t pixels = classifier.info().input.shape.count();
        batch.rows.resize(batch.entries.size() * width);
        if (batch.entries.empty() || classifier.features(pictures, batch.entries.size(), batch.rows).ok())
            return;
        const std::vector<Entry> entries = std::exchange(batch.entries, {});
        batch.rows.clear();
        std::vector<float> row(width);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const Result<void> ran = classifier.features(pictures.subspan(i * pixels, pixels), 1, row);
            if (!ran) {
                batch.skipped.push_back(skip(entries[i].path, ran.error()));
                continue;
            }
            batch.entries.push_back(entries[i]);
            batch.rows.insert(batch.rows.end(), row.begin(), row.end());
        }
    }

    static data::Skipped skip(const fs::path& file, const Error& reason) {
        return {file, {reason.code, file.string(), reason.detail}};
    }

    const fs::path& folder;
    const model::Classifier& classifier;
};

FeatureIndex join(std::vector<Batch> batches, Walk walk) {
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
    Result<Walk> found = walk(folder, stop);
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
    index->features = classifier.info().features;
    return index;
}

} // namespace onelogit::index
