#include "engine/training/open_material.h"

#include "engine/data/folder_per_class.h"
#include "engine/data/open.h"
#include "engine/data/picture_memory.h"
#include "engine/evaluation/labelled_pictures.h"
#include "engine/index/pipeline.h"
#include "engine/storage/files.h"
#include "engine/storage/safetensors.h"
#include "engine/support/parallel.h"

#include <atomic>
#include <mutex>
#include <numeric>

namespace onelogit::training {
namespace {

namespace fs = std::filesystem;

/// Which parts of the data there are to read, and as what.
struct Parts {
    data::Part train = data::Part::Train;
    bool test = false; ///< it has a test part of its own
};

Result<Parts> partsOf(const fs::path& data) {
    const Result<data::SetFacts> facts = data::lookAt(data);
    if (!facts)
        return facts.error();
    if (!facts->train)
        return Parts{.train = data::Part::Test};
    const bool twoParts = facts->kind == data::SetKind::FolderPerClass ? facts->twoParts : facts->test;
    return Parts{.train = data::Part::Train, .test = twoParts && facts->test};
}

/// Rows of features, and the pictures that gave none.
struct Features {
    std::vector<float> numbers;
    std::vector<std::size_t> rows; ///< of the pictures, in their order
    std::vector<data::Skipped> skipped;
};

Result<Features> featuresOfFolder(const evaluation::LabelledPictures& pictures,
                                  const std::shared_ptr<const model::Classifier>& trunk, const JobOptions& options,
                                  const ProgressSink& progress, const std::stop_token& stop) {
    const Result<index::IndexReport> indexed = index::indexFolder(
        pictures.folder, trunk, {.cache = options.indexCache, .workers = options.workers, .normalizers = false},
        progress, stop);
    if (!indexed)
        return indexed.error();
    const index::Snapshot& snapshot = *indexed->snapshot;
    Features features;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const std::optional<std::size_t> entry = snapshot.find(pictures.names[i]);
        if (!entry || !snapshot.verified(snapshot.entry(*entry).row, 1))
            continue;
        const std::span<const float> row = snapshot.features(*entry);
        features.numbers.insert(features.numbers.end(), row.begin(), row.end());
        features.rows.push_back(i);
    }
    features.skipped = snapshot.skipped();
    return features;
}

Result<Features> computeFeatures(const evaluation::LabelledPictures& pictures, const model::Classifier& trunk,
                                 unsigned workers, const ProgressSink& progress, const std::stop_token& stop) {
    const std::size_t width = trunk.info().features;
    std::vector<float> numbers(pictures.size() * width);
    std::vector<std::optional<Error>> unreadable(pictures.size());
    std::atomic<std::size_t> done = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    std::stop_source end;
    const std::stop_callback ask(stop, [&] { end.request_stop(); });
    parallelFor(
        pictures.size(), workers > 0 ? workers : defaultWorkers(),
        [&](std::size_t i) {
            const Result<images::NetworkInput> input = evaluation::inputOf(pictures, i, trunk.info().input);
            if (!input) {
                unreadable[i] = input.error();
            } else if (const Result<void> computed =
                           trunk.features(input->numbers, 1, std::span(numbers).subspan(i * width, width));
                       !computed) {
                const std::lock_guard lock(mutex);
                failure = computed.error();
                end.request_stop();
            }
            if (progress)
                progress({.done = ++done, .total = pictures.size()});
        },
        end.get_token());
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (failure)
        return *failure;
    Features features;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (unreadable[i]) {
            features.skipped.push_back({pictures.names[i], *unreadable[i]});
            continue;
        }
        std::copy_n(numbers.begin() + static_cast<std::ptrdiff_t>(i * width), width,
                    numbers.begin() + static_cast<std::ptrdiff_t>(features.rows.size() * width));
        features.rows.push_back(i);
    }
    numbers.resize(features.rows.size() * width);
    features.numbers = std::move(numbers);
    return features;
}

/// Of a set in memory; kept as one file, so that another head begins at once.
Result<Features> featuresOfSet(const evaluation::LabelledPictures& pictures, const model::Classifier& trunk,
                               const JobOptions& options, const ProgressSink& progress, const std::stop_token& stop) {
    const std::string key = trunk.info().trunkDigest + ' ' + pictures.digest;
    const fs::path kept =
        options.indexCache / "features" / (storage::contentHash(std::as_bytes(std::span(key))) + ".safetensors");
    if (!options.indexCache.empty()) {
        const Result<std::vector<std::byte>> bytes = storage::readFile(kept);
        Result<storage::TensorFile> file =
            bytes ? storage::readSafetensors(*bytes, kept.string()) : Result<storage::TensorFile>(bytes.error());
        const std::size_t numbers = pictures.size() * trunk.info().features;
        if (file && file->tensors.contains("features") && file->tensors["features"].data.size() == numbers) {
            Features features{.numbers = std::move(file->tensors["features"].data),
                              .rows = std::vector<std::size_t>(pictures.size()),
                              .skipped = {}};
            std::iota(features.rows.begin(), features.rows.end(), std::size_t{0});
            return features;
        }
    }
    Result<Features> features = computeFeatures(pictures, trunk, options.workers, progress, stop);
    if (features && !options.indexCache.empty() && features->skipped.empty()) {
        storage::TensorFile file;
        file.tensors["features"] = {
            .shape = {static_cast<std::int64_t>(pictures.size()), static_cast<std::int64_t>(trunk.info().features)},
            .data = features->numbers};
        // What cannot be kept is computed again next time.
        static_cast<void>(storage::writeFileAtomically(kept, storage::writeSafetensors(file)));
    }
    return features;
}

/// One part's labels and features, behind those that are there.
Result<void> append(const evaluation::LabelledPictures& pictures, Features features, Material& material,
                    std::vector<float>& numbers) {
    if (material.labels.empty())
        material.catalog = pictures.catalog;
    else if (pictures.catalog != material.catalog)
        return Error{ErrorCode::InvalidArgument, "test data", "its classes are not those of the training data"};
    for (const std::size_t row : features.rows) {
        material.labels.push_back(pictures.labels[row]);
        material.names.push_back(pictures.names[row]);
        material.contents.push_back(pictures.set ? storage::contentHashBytes(std::as_bytes(pictures.set->picture(row)))
                                                 : pictures.contents[row]);
    }
    numbers.insert(numbers.end(), features.numbers.begin(), features.numbers.end());
    for (const std::vector<data::Skipped>& list : {pictures.unreadable, features.skipped})
        material.skipped.insert(material.skipped.end(), list.begin(), list.end());
    material.hash += pictures.digest;
    return {};
}

} // namespace

Result<std::optional<PictureSizes>> pictureSizes(const fs::path& data, const std::stop_token& stop,
                                                 std::uint64_t mostBytes) {
    const Result<data::SetFacts> facts = data::lookAt(data);
    if (!facts)
        return facts.error();
    if (facts->kind != data::SetKind::FolderPerClass)
        return std::optional<PictureSizes>();
    PictureSizes sizes{
        .pictures = 0, .room = mostBytes > 0 ? mostBytes : data::roomForPictures(), .shape = data::usualShape};
    for (const data::Part part : {data::Part::Train, data::Part::Test}) {
        if (part == data::Part::Test && !facts->twoParts)
            break;
        const Result<data::ClassFolders> found = data::findClassFolders(data::partFolder(data, *facts, part), stop);
        if (!found)
            return found.error();
        sizes.pictures += found->files.size();
    }
    const int edge = data::largestEdge(sizes.pictures, sizes.shape.channels, sizes.room, sizes.shape.width);
    sizes.shape.width = sizes.shape.height = std::max(1, edge);
    return std::optional(sizes);
}

Result<Material> openPictures(const JobSpec& spec, const ProgressSink& progress, const std::stop_token& stop,
                              std::uint64_t mostBytes) {
    const Result<Parts> parts = partsOf(spec.data);
    if (!parts)
        return parts.error();
    const std::uint64_t room = mostBytes > 0 ? mostBytes : data::roomForPictures();
    data::OpenOptions how{.part = parts->train, .shape = spec.shape, .classNames = {}, .mostBytes = room};
    Result<data::DataSet> train = data::open(spec.data, how, progress, stop);
    if (!train)
        return train.error();
    std::optional<data::DataSet> test;
    if (parts->test) {
        how.part = data::Part::Test;
        how.mostBytes = std::max<std::uint64_t>(1, room - std::min<std::uint64_t>(room, train->pixels.size()));
        Result<data::DataSet> opened = data::open(spec.data, how, progress, stop);
        if (!opened)
            return opened.error();
        test = std::move(*opened);
    }
    return materialOf(std::move(*train), std::move(test), spec.settings);
}

Result<Material> openFeatures(const JobSpec& spec, const std::shared_ptr<const model::Classifier>& trunk,
                              const JobOptions& options, const JobSink& sink, const std::stop_token& stop) {
    const model::ModelInfo& info = trunk->info();
    if (info.headKind == model::HeadKind::PooledConvolution)
        return Error{ErrorCode::UnsupportedFormat, info.title,
                     "its last layer reads a map of positions, on which a new head cannot be put"};
    const Result<Parts> parts = partsOf(spec.data);
    if (!parts)
        return parts.error();
    const auto at = [&](Stage stage) -> ProgressSink {
        return [&sink, stage](const Progress& progress) {
            if (sink.progress)
                sink.progress(stage, progress);
        };
    };
    Material material{.description = {},
                      .hash = {},
                      .catalog = info.catalog,
                      .labels = {},
                      .names = {},
                      .contents = {},
                      .split = {},
                      .input = info.input,
                      .pictures = nullptr,
                      .features = {},
                      .skipped = {},
                      .emptyClasses = {}};
    std::vector<float> numbers;
    std::size_t trainRows = 0;
    for (const bool testPart : {false, true}) {
        if (testPart && !parts->test)
            break;
        const data::Part part = testPart ? data::Part::Test : parts->train;
        const Result<evaluation::LabelledPictures> pictures =
            evaluation::openLabelled(spec.data, {.part = part, .stamps = {}}, at(Stage::ReadingData), stop);
        if (!pictures)
            return pictures.error();
        const ProgressSink progress = at(Stage::ComputingFeatures);
        Result<Features> features = !pictures->set && !options.indexCache.empty()
                                        ? featuresOfFolder(*pictures, trunk, options, progress, stop)
                                        : featuresOfSet(*pictures, *trunk, options, progress, stop);
        if (!features)
            return features.error();
        if (!testPart)
            material.description = pictures->description;
        if (Result<void> added = append(*pictures, std::move(*features), material, numbers); !added)
            return added.error();
        if (!testPart)
            trainRows = material.labels.size();
    }
    const Result<data::Split> split =
        data::split(std::span(material.labels).first(trainRows), {.validation = spec.settings.validation,
                                                                  .test = parts->test ? 0 : spec.settings.test,
                                                                  .seed = spec.settings.seed});
    if (!split)
        return split.error();
    material.split = *split;
    material.ownTest = parts->test;
    if (parts->test) {
        material.split.test.resize(material.labels.size() - trainRows);
        std::iota(material.split.test.begin(), material.split.test.end(), trainRows);
    }
    material.emptyClasses = data::classesWithoutExamples(material.catalog, material.labels);
    useFeatures(material, std::move(numbers), info.features);
    return material;
}

} // namespace onelogit::training
