#pragma once

#include "engine/model/classifier.h"
#include "engine/training/job.h"

#include <memory>

namespace onelogit::training {

/// The pictures that `spec.data` names. IDX and CIFAR sets and folders with sub-folders "train" and "test" bring their
/// own test part; others give settings.test of themselves. Those of a folder per class that would take more than
/// `mostBytes` of memory (0: data::roomForPictures) are TooLarge before any is read. Errors of data::open and
/// materialOf.
[[nodiscard]] Result<Material> openPictures(const JobSpec& spec, const ProgressSink& progress,
                                            const std::stop_token& stop, std::uint64_t mostBytes = 0);

/// What a folder per class can be fitted to.
struct PictureSizes {
    std::size_t pictures = 0; ///< files in it, of all parts
    std::uint64_t room = 0;   ///< bytes that there are for them: data::roomForPictures
    ImageShape shape;         ///< data::usualShape, smaller where they would not find room
};

/// Reads names only. None for sets whose pictures have a size of their own. Errors of data::lookAt and
/// data::findClassFolders.
[[nodiscard]] Result<std::optional<PictureSizes>>
pictureSizes(const std::filesystem::path& data, const std::stop_token& stop, std::uint64_t mostBytes = 0);

/// The same as features of `trunk`. Those of a folder's pictures are kept below options.indexCache as an index, as
/// searching keeps them, those of other sets as a file. UnsupportedFormat for a trunk whose rows are no features of a
/// linear head; errors of evaluation::openLabelled and index::indexFolder.
[[nodiscard]] Result<Material> openFeatures(const JobSpec& spec, const std::shared_ptr<const model::Classifier>& trunk,
                                            const JobOptions& options, const JobSink& sink,
                                            const std::stop_token& stop);

} // namespace onelogit::training
