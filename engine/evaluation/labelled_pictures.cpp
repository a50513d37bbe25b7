#include "engine/evaluation/labelled_pictures.h"

#include "engine/data/folder_per_class.h"
#include "engine/evaluation/file_hashes.h"
#include "engine/images/decode.h"
#include "engine/images/preprocess.h"
#include "engine/index/file_content.h"
#include "engine/storage/files.h"

#include <algorithm>

namespace onelogit::evaluation {
namespace {

namespace fs = std::filesystem;

/// Changes with what the digest is made of.
constexpr std::string_view digestKind = "labelled files 1\n";

std::string digestOf(const LabelledPictures& pictures) {
    std::string text(digestKind);
    for (const std::string& name : pictures.catalog.names())
        text += std::to_string(name.size()) + ' ' + name + '\n';
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const std::string& name = pictures.names[i];
        text += std::to_string(pictures.labels[i]) + ' ' + std::to_string(name.size()) + ' ' + name + '\n';
        text.append(reinterpret_cast<const char*>(pictures.contents[i].data()), pictures.contents[i].size());
    }
    return storage::contentHash(std::as_bytes(std::span(text)));
}

Result<LabelledPictures> openFiles(const fs::path& folder, const OpenOptions& options, const ProgressSink& progress,
                                   const std::stop_token& stop) {
    Result<data::ClassFolders> found = data::findClassFolders(folder, stop);
    if (!found)
        return found.error();
    const Result<std::vector<HashedFile>> hashed = hashFiles(folder, found->files, options.stamps, progress, stop);
    if (!hashed)
        return hashed.error();

    LabelledPictures pictures{.catalog = found->catalog, .unreadable = std::move(found->unreadable), .folder = folder};
    for (std::size_t i = 0; i < found->files.size(); ++i) {
        const HashedFile& file = (*hashed)[i];
        if (!file.content) {
            pictures.unreadable.push_back({found->files[i], file.reason});
            continue;
        }
        pictures.labels.push_back(found->labels[i]);
        pictures.names.push_back(found->files[i].string());
        pictures.contents.push_back(*file.content);
    }
    std::ranges::stable_sort(pictures.unreadable, {}, [](const data::Skipped& skipped) { return skipped.path; });
    if (pictures.labels.empty())
        return Error{ErrorCode::NoPictures, folder.string(),
                     pictures.unreadable.empty() ? "its sub-folders hold no file"
                                                 : describe(pictures.unreadable.front().reason)};
    pictures.description = "folder per class, " + std::to_string(pictures.size()) + " pictures";
    pictures.emptyClasses = data::classesWithoutExamples(pictures.catalog, pictures.labels);
    pictures.digest = digestOf(pictures);
    return pictures;
}

images::Image imageOf(const data::DataSet& set, std::size_t number) {
    const auto pixels = set.picture(number);
    return {.width = set.shape.width,
            .height = set.shape.height,
            .channels = set.shape.channels,
            .pixels = {pixels.begin(), pixels.end()}};
}

} // namespace

Result<LabelledPictures> openLabelled(const fs::path& path, const OpenOptions& options, const ProgressSink& progress,
                                      std::stop_token stop) {
    const Result<data::SetFacts> facts = data::lookAt(path);
    if (!facts)
        return facts.error();
    if (facts->kind == data::SetKind::FolderPerClass)
        return openFiles(data::partFolder(path, *facts, options.part), options, progress, stop);
    Result<data::DataSet> set = data::open(path, {.part = options.part}, progress, stop);
    if (!set)
        return set.error();
    return labelled(std::make_shared<const data::DataSet>(std::move(*set)));
}

Result<LabelledPictures> restrictedTo(const LabelledPictures& pictures, const std::vector<std::string>& names) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (std::ranges::binary_search(names, pictures.names[i]))
            rows.push_back(i);
    if (rows.empty())
        return Error{ErrorCode::NoPictures, pictures.folder.string(),
                     "none of the pictures that were held out is there"};
    if (pictures.set)
        return labelled(std::make_shared<const data::DataSet>(data::subset(*pictures.set, rows)));
    LabelledPictures part = pictures;
    part.labels.clear();
    part.names.clear();
    part.contents.clear();
    for (const std::size_t row : rows) {
        part.labels.push_back(pictures.labels[row]);
        part.names.push_back(pictures.names[row]);
        part.contents.push_back(pictures.contents[row]);
    }
    part.emptyClasses = data::classesWithoutExamples(part.catalog, part.labels);
    part.digest = digestOf(part);
    return part;
}

LabelledPictures labelled(std::shared_ptr<const data::DataSet> set) {
    return {.description = set->description,
            .catalog = set->catalog,
            .labels = set->labels,
            .names = set->names,
            .emptyClasses = set->emptyClasses,
            .unreadable = set->skipped,
            .digest = data::contentHash(*set),
            .set = set};
}

Result<images::Image> pictureOf(const LabelledPictures& pictures, std::size_t number, int edge) {
    if (pictures.set)
        return imageOf(*pictures.set, number);
    Result<images::Decoded> decoded =
        images::decodeFile(pictures.folder / pictures.names[number], {.targetEdge = edge});
    if (!decoded)
        return decoded.error();
    return std::move(decoded->image);
}

Result<images::NetworkInput> inputOf(const LabelledPictures& pictures, std::size_t number, const InputSpec& input) {
    if (pictures.set) {
        images::NetworkInput made{.numbers = std::vector<float>(input.shape.count())};
        images::normalize(images::fit(imageOf(*pictures.set, number), input).pixels, input, made.numbers);
        return made;
    }
    const Result<index::FileContent> content = index::readContent(pictures.folder / pictures.names[number]);
    if (!content)
        return content.error();
    if (content->hash != pictures.contents[number])
        return Error{ErrorCode::ChangedMeanwhile, pictures.names[number], {}};
    return images::networkInput(content->bytes, input);
}

} // namespace onelogit::evaluation
