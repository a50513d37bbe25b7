#include "engine/data/open.h"

#include "engine/data/cifar.h"
#include "engine/data/class_names.h"
#include "engine/data/folder_per_class.h"
#include "engine/data/idx.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace onelogit::data {
namespace {

namespace fs = std::filesystem;

/// What lies directly in a folder, by name, sorted.
struct Listing {
    fs::path folder;
    std::vector<std::string> files;
    std::vector<std::string> folders;

    [[nodiscard]] bool hasFolder(std::string_view name) const {
        return std::find(folders.begin(), folders.end(), name) != folders.end();
    }
};

Result<Listing> list(const fs::path& folder) {
    std::error_code failure;
    const fs::file_status status = fs::status(folder, failure);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::NotFound, folder.string(), {}};
    if (failure)
        return Error{ErrorCode::Unreadable, folder.string(), failure.message()};
    if (!fs::is_directory(status))
        return Error{ErrorCode::NotAFolder, folder.string(), "a data set is a folder"};
    Listing listing{.folder = folder};
    fs::directory_iterator entries(folder, failure);
    for (; !failure && entries != fs::directory_iterator(); entries.increment(failure)) {
        std::error_code ignored;
        (entries->is_directory(ignored) ? listing.folders : listing.files)
            .push_back(entries->path().filename().string());
    }
    if (failure)
        return Error{ErrorCode::Unreadable, folder.string(), failure.message()};
    std::sort(listing.files.begin(), listing.files.end());
    std::sort(listing.folders.begin(), listing.folders.end());
    return listing;
}

struct IdxPair {
    Part part;
    fs::path images;
    fs::path labels; ///< need not exist: reading it then names it
};

/// "train-images-idx3-ubyte.gz" and its like, one pair a part; a plain file goes before a packed one.
std::vector<IdxPair> findIdxPairs(const Listing& listing) {
    constexpr std::array prefixes{std::pair{std::string_view("train"), Part::Train},
                                  std::pair{std::string_view("t10k"), Part::Test},
                                  std::pair{std::string_view("test"), Part::Test}};
    std::vector<IdxPair> pairs;
    for (const auto& [prefix, part] : prefixes) {
        for (const std::string_view ending : {"", ".gz"}) {
            const std::string images = std::string(prefix) + "-images-idx3-ubyte" + std::string(ending);
            if (!std::binary_search(listing.files.begin(), listing.files.end(), images))
                continue;
            std::string labels = std::string(prefix) + "-labels-idx1-ubyte";
            if (!std::binary_search(listing.files.begin(), listing.files.end(), labels))
                labels += ".gz";
            pairs.push_back({part, listing.folder / images, listing.folder / labels});
        }
    }
    return pairs;
}

Result<std::vector<std::string>> classNames(const Listing& listing, const OpenOptions& options) {
    if (!options.classNames.empty())
        return options.classNames;
    Result<std::vector<std::string>> names = readClassNames(listing.folder / "classes.txt");
    const fs::path normal = fs::absolute(listing.folder / "").lexically_normal();
    if (names && names->empty() && normal.parent_path().filename() == "fashion-mnist")
        return fashionMnistNames();
    return names;
}

Error partMissing(const Listing& listing, Part part, std::string_view file) {
    return {ErrorCode::NotFound, (listing.folder / file).string(),
            part == Part::Train ? "the training part of this data set" : "the test part of this data set"};
}

Result<DataSet> openIdx(const Listing& listing, const std::vector<IdxPair>& pairs, const OpenOptions& options) {
    const auto wanted =
        std::find_if(pairs.begin(), pairs.end(), [&](const IdxPair& pair) { return pair.part == options.part; });
    if (wanted == pairs.end())
        return partMissing(listing, options.part,
                           options.part == Part::Train ? "train-images-idx3-ubyte" : "t10k-images-idx3-ubyte");
    const Result<std::vector<std::string>> names = classNames(listing, options);
    if (!names)
        return names.error();
    Result<DataSet> set = readIdx(wanted->images, wanted->labels, *names);
    if (set && *names == fashionMnistNames())
        set->description = "Fashion-MNIST-style " + set->description;
    return set;
}

bool isTrainingBatch(std::string_view name) {
    return name.starts_with("data_batch_") && name.ends_with(".bin");
}

Result<DataSet> openCifar(const Listing& listing, const OpenOptions& options) {
    std::vector<fs::path> files;
    for (const std::string& name : listing.files)
        if (options.part == Part::Train ? isTrainingBatch(name) : name == "test_batch.bin")
            files.push_back(listing.folder / name);
    if (files.empty())
        return partMissing(listing, options.part, options.part == Part::Train ? "data_batch_1.bin" : "test_batch.bin");
    const Result<std::vector<std::string>> names = classNames(listing, options);
    if (!names)
        return names.error();
    return readCifar10(files, *names);
}

bool isCifar(const Listing& listing) {
    return std::any_of(listing.files.begin(), listing.files.end(),
                       [](const std::string& name) { return name == "test_batch.bin" || isTrainingBatch(name); });
}

SetFacts factsOf(const Listing& listing) {
    const auto has = [&](const auto& items, auto belongs) { return std::any_of(items.begin(), items.end(), belongs); };
    if (const std::vector<IdxPair> pairs = findIdxPairs(listing); !pairs.empty())
        return {.kind = SetKind::Idx,
                .train = has(pairs, [](const IdxPair& pair) { return pair.part == Part::Train; }),
                .test = has(pairs, [](const IdxPair& pair) { return pair.part == Part::Test; })};
    if (isCifar(listing))
        return {.kind = SetKind::Cifar10,
                .train = has(listing.files, [](const std::string& name) { return isTrainingBatch(name); }),
                .test = has(listing.files, [](const std::string& name) { return name == "test_batch.bin"; })};
    return {.kind = SetKind::FolderPerClass, .twoParts = listing.hasFolder("train") && listing.hasFolder("test")};
}

} // namespace

Result<SetFacts> lookAt(const fs::path& path) {
    const Result<Listing> listing = list(path);
    if (!listing)
        return listing.error();
    return factsOf(*listing);
}

fs::path partFolder(const fs::path& path, const SetFacts& facts, Part part) {
    return !facts.twoParts ? path : path / (part == Part::Train ? "train" : "test");
}

Result<DataSet> open(const fs::path& path, const OpenOptions& options, const ProgressSink& progress,
                     std::stop_token stop) {
    const Result<Listing> listing = list(path);
    if (!listing)
        return listing.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, path.string(), {}};
    const SetFacts facts = factsOf(*listing);
    switch (facts.kind) {
    case SetKind::Idx:
        return openIdx(*listing, findIdxPairs(*listing), options);
    case SetKind::Cifar10:
        return openCifar(*listing, options);
    case SetKind::FolderPerClass:
        break;
    }
    return readFolderPerClass(partFolder(path, facts, options.part), options.shape.value_or(usualShape), progress, stop,
                              options.mostBytes);
}

} // namespace onelogit::data
