#pragma once

#include "engine/data/data_set.h"
#include "engine/data/open.h"
#include "engine/images/image.h"
#include "engine/images/network_input.h"
#include "engine/support/progress.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace onelogit::evaluation {

using ContentHash = std::array<std::uint8_t, 16>;

/// Pictures whose classes are known: a data set in memory, or the files of a folder per class, which stay on disk and
/// may be of any size. Immutable.
struct LabelledPictures {
    std::string description; ///< "folder per class, 812 pictures"
    ClassCatalog catalog;
    std::vector<std::int32_t> labels;         ///< in [0, catalog.size()), one a picture
    std::vector<std::string> names;           ///< one a picture: its path below `folder`, or its number
    std::vector<ClassId> emptyClasses;        ///< classes without a picture
    std::vector<data::Skipped> unreadable;    ///< files and folders that the system refused to read
    std::string digest;                       ///< of pictures, names, labels and class names: equal only for equal data
    std::shared_ptr<const data::DataSet> set; ///< null for files
    std::filesystem::path folder;             ///< of files: where their names begin
    std::vector<ContentHash> contents;        ///< of files: one a picture

    [[nodiscard]] std::size_t size() const { return labels.size(); }
};

struct OpenOptions {
    data::Part part = data::Part::Test;
    std::filesystem::path
        stamps; ///< folder in which file stamps are kept, so that a second time reads no file; or empty
};

/// Opens what data::open does, but leaves pictures of a folder per class where they are: each is read once for its
/// content's hash, unless size, time of change and inode are those of last time. Errors of data::open; NoPictures where
/// none can be read.
[[nodiscard]] Result<LabelledPictures> openLabelled(const std::filesystem::path& path, const OpenOptions& options = {},
                                                    const ProgressSink& progress = {}, std::stop_token stop = {});

/// Those of these names, which are sorted, in the order of the pictures; with the classes of all. NoPictures where none
/// is among them.
[[nodiscard]] Result<LabelledPictures> restrictedTo(const LabelledPictures& pictures,
                                                    const std::vector<std::string>& names);

[[nodiscard]] LabelledPictures labelled(std::shared_ptr<const data::DataSet> set);

/// A picture to look at: of files, decoded no larger than a shorter edge of `edge` needs, 0 for its full size. Errors
/// of images::decodeFile.
[[nodiscard]] Result<images::Image> pictureOf(const LabelledPictures& pictures, std::size_t number, int edge = 0);

/// A picture as a network reads it, of whatever size and colours it is. ChangedMeanwhile for a file whose content is
/// another one than when it was opened; errors of images::networkInput.
[[nodiscard]] Result<images::NetworkInput> inputOf(const LabelledPictures& pictures, std::size_t number,
                                                   const InputSpec& input);

} // namespace onelogit::evaluation
