#include "engine/data/folder_per_class.h"

#include "engine/data/picture_memory.h"
#include "engine/data/walk.h"
#include "engine/images/decode.h"
#include "engine/images/preprocess.h"
#include "engine/storage/files.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <set>

namespace onelogit::data {
namespace {

namespace fs = std::filesystem;

/// A picture file, and after reading the reason why it gave no pixels.
struct Example {
    fs::path file; ///< relative to the data set's folder
    std::int32_t label = 0;
    std::optional<Error> failure;
};

/// Names of the sub-folders in byte order, without hidden ones and links.
Result<std::vector<std::string>> subFolders(const fs::path& folder) {
    std::error_code failure;
    const fs::file_status status = fs::status(folder, failure);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::NotFound, folder.string(), {}};
    if (!failure && !fs::is_directory(status))
        return Error{ErrorCode::NotAFolder, folder.string(), {}};
    std::vector<std::string> names;
    if (!failure)
        for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
             entry.increment(failure)) {
            std::error_code ignored;
            std::string name = entry->path().filename().string();
            if (!name.starts_with('.') && entry->is_directory(ignored) && !entry->is_symlink(ignored))
                names.push_back(std::move(name));
        }
    if (failure)
        return Error{ErrorCode::Unreadable, folder.string(), failure.message()};
    if (names.empty())
        return Error{ErrorCode::Empty, folder.string(), "no sub-folder: each class is one"};
    std::sort(names.begin(), names.end());
    return names;
}

void read(Example& example, const fs::path& folder, const ImageShape& shape, std::span<std::uint8_t> pixels) {
    const images::DecodeOptions options{.targetEdge = std::max(shape.height, shape.width)};
    const Result<images::Decoded> decoded = images::decodeFile(folder / example.file, options);
    if (decoded)
        std::ranges::copy(images::fit(decoded->image, shape).pixels, pixels.begin());
    else
        example.failure = decoded.error();
}

Error tooLarge(const fs::path& folder, std::size_t pictures, const ImageShape& shape, std::uint64_t most) {
    constexpr std::uint64_t megabyte = 1'000'000;
    const auto edges = [](int height, int width) { return std::to_string(height) + " x " + std::to_string(width); };
    const int fits = largestEdge(pictures, shape.channels, most, std::min(shape.height, shape.width));
    std::string detail = std::to_string(pictures) + " pictures of " + edges(shape.height, shape.width) + " take " +
                         std::to_string(pictureBytes(pictures, shape) / megabyte) + " MB of memory, and " +
                         std::to_string(most / megabyte) + " MB are there for them";
    detail += fits > 0 ? "; choose at most " + edges(fits, fits) : "; choose fewer pictures";
    return {ErrorCode::TooLarge, folder.string(), std::move(detail)};
}

/// A class or picture's name as one path component: never hidden, never leaving its folder.
std::string asComponent(std::string name) {
    std::replace(name.begin(), name.end(), '/', '_');
    std::replace(name.begin(), name.end(), '\0', '_');
    if (name.starts_with('.') || name.empty())
        name.insert(0, 1, '_');
    return name;
}

/// One path for each picture below its class's folder; a number tells apart names that would be the same file.
std::vector<fs::path> pathsOf(const DataSet& set) {
    std::vector<fs::path> paths;
    std::set<fs::path> taken;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const std::string& className = set.catalog.name(ClassId{set.labels[i]});
        std::string name = set.names[i];
        if (name.starts_with(className + '/'))
            name.erase(0, className.size() + 1);
        const fs::path folder = asComponent(className);
        name = asComponent(name);
        fs::path path = folder / (name + ".png");
        for (std::size_t copy = 2; !taken.insert(path).second; ++copy)
            path = folder / (name + '-' + std::to_string(copy) + ".png");
        paths.push_back(std::move(path));
    }
    return paths;
}

/// Makes the folder, or finds it empty.
Result<void> takeFolder(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::NotWritable, folder.string(), failure.message()};
    const bool empty = fs::is_empty(folder, failure);
    if (failure)
        return Error{ErrorCode::Unreadable, folder.string(), failure.message()};
    if (!empty)
        return Error{ErrorCode::InvalidArgument, folder.string(), "pictures are written to an empty folder only"};
    return {};
}

} // namespace

Result<ClassFolders> findClassFolders(const fs::path& folder, std::stop_token stop) {
    const Result<std::vector<std::string>> classes = subFolders(folder);
    if (!classes)
        return classes.error();
    Result<ClassCatalog> catalog = ClassCatalog::create(*classes);
    if (!catalog)
        return catalog.error();
    ClassFolders found{.catalog = std::move(*catalog)};
    for (std::size_t i = 0; i < classes->size(); ++i) {
        const std::string& name = (*classes)[i];
        const Result<Walk> walked = walk(folder / name, stop);
        if (!walked && walked.error().code == ErrorCode::Cancelled)
            return walked.error();
        if (!walked) {
            found.unreadable.push_back({name, walked.error()});
            continue;
        }
        for (const fs::path& file : walked->files)
            found.files.push_back(name / file);
        found.labels.resize(found.files.size(), static_cast<std::int32_t>(i));
        for (const Skipped& skipped : walked->unreadable)
            found.unreadable.push_back({name / skipped.path, skipped.reason});
    }
    return found;
}

Result<DataSet> readFolderPerClass(const fs::path& folder, const ImageShape& shape, const ProgressSink& progress,
                                   std::stop_token stop, std::uint64_t mostBytes) {
    Result<ClassFolders> found = findClassFolders(folder, stop);
    if (!found)
        return found.error();
    if (mostBytes > 0 && pictureBytes(found->files.size(), shape) > mostBytes)
        return tooLarge(folder, found->files.size(), shape, mostBytes);
    std::vector<Example> examples;
    for (std::size_t i = 0; i < found->files.size(); ++i)
        examples.push_back({.file = std::move(found->files[i]), .label = found->labels[i]});

    DataSet set{.description = {}, .catalog = found->catalog, .shape = shape};
    const std::size_t width = shape.count();
    set.pixels.resize(examples.size() * width); // once: there is no second copy of any picture
    std::atomic<std::uint64_t> done{0};
    const auto readOne = [&](std::size_t i) {
        read(examples[i], folder, shape, std::span(set.pixels).subspan(i * width, width));
        const std::uint64_t finished = ++done;
        if (progress)
            progress({.done = finished, .total = examples.size()});
    };
    parallelFor(examples.size(), defaultWorkers(), readOne, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, folder.string(), {}};

    set.skipped = std::move(found->unreadable);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const Example& example = examples[i];
        if (example.failure) {
            set.skipped.push_back({example.file, *example.failure});
            continue;
        }
        if (set.labels.size() < i)
            std::ranges::copy(std::span(set.pixels).subspan(i * width, width),
                              set.pixels.begin() + static_cast<std::ptrdiff_t>(set.labels.size() * width));
        set.labels.push_back(example.label);
        set.names.push_back(example.file.string());
    }
    set.pixels.resize(set.labels.size() * width);
    std::stable_sort(set.skipped.begin(), set.skipped.end(),
                     [](const Skipped& a, const Skipped& b) { return a.path.native() < b.path.native(); });
    if (set.labels.empty())
        return Error{ErrorCode::NoPictures, folder.string(),
                     set.skipped.empty() ? "its sub-folders hold no file" : describe(set.skipped.front().reason)};
    set.description = "folder per class, " + std::to_string(set.size()) + " pictures";
    set.emptyClasses = classesWithoutExamples(set.catalog, set.labels);
    return set;
}

Result<void> writeFolderPerClass(const DataSet& set, const fs::path& folder, const ProgressSink& progress,
                                 std::stop_token stop) {
    if (Result<void> taken = takeFolder(folder); !taken)
        return taken;
    const std::vector<fs::path> paths = pathsOf(set);
    std::atomic<std::uint64_t> done{0};
    std::stop_source failed;
    std::mutex guard;
    std::optional<Error> failure;
    const auto writeOne = [&](std::size_t i) {
        const std::span<const std::uint8_t> picture = set.picture(i);
        const Result<std::vector<std::byte>> png = images::encodePng({.width = set.shape.width,
                                                                      .height = set.shape.height,
                                                                      .channels = set.shape.channels,
                                                                      .pixels = {picture.begin(), picture.end()}});
        const Result<void> written = png ? storage::writeFile(folder / paths[i], *png) : png.error();
        if (!written) {
            const std::lock_guard lock(guard);
            if (!failure)
                failure = written.error();
            failed.request_stop();
            return;
        }
        const std::uint64_t finished = ++done;
        if (progress)
            progress({.done = finished, .total = paths.size()});
    };
    const std::stop_callback passOn(stop, [&] { failed.request_stop(); });
    parallelFor(paths.size(), defaultWorkers(), writeOne, failed.get_token());
    if (failure)
        return *failure;
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, folder.string(), {}};
    return storage::flushToDisk(folder);
}

} // namespace onelogit::data
