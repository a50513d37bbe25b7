#include "engine/images/decode.h"
#include "engine/images/preprocess.h"
#include "engine/index/feature_index.h"
#include "engine/index/walk.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <optional>

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

    [[nodiscard]] Batch run(std::span<const fs::path> files) const {
        const model::ModelInfo& info = classifier.info();
        Batch batch;
        std::vector<float> pictures;
        for (const fs::path& file : files) {
            const Result<images::Decoded> decoded = images::decodeFile(folder / file, decodeOptions());
            if (!decoded) {
                batch.skipped.push_back({file, {decoded.error().code, file.string(), decoded.error().detail}});
                continue;
            }
            const images::Image fitted = images::fit(decoded->image, info.input.shape);
            const std::size_t start = pictures.size();
            pictures.resize(start + info.input.shape.count());
            images::normalize(fitted.pixels, info.input, std::span(pictures).subspan(start));
            batch.entries.push_back({.path = file, .damaged = decoded->damaged});
        }
        batch.rows.resize(batch.entries.size() * info.features);
        if (const Result<void> ran = classifier.features(pictures, batch.entries.size(), batch.rows); !ran) {
            for (const Entry& entry : batch.entries)
                batch.skipped.push_back({entry.path, {ran.error().code, entry.path.string(), ran.error().detail}});
            batch.entries.clear();
            batch.rows.clear();
        }
        return batch;
    }

private:
    [[nodiscard]] images::DecodeOptions decodeOptions() const {
        const ImageShape& shape = classifier.info().input.shape;
        return {.targetEdge = std::max(shape.height, shape.width)};
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
    const auto run = [&](std::size_t i) {
        const std::span<const fs::path> part = files.subspan(i * size, std::min(size, files.size() - i * size));
        batches[i] = indexer.run(part);
        const std::uint64_t finished = done += part.size();
        if (progress)
            progress({.done = finished, .total = files.size()});
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
