#pragma once

#include "engine/model/classifier.h"
#include "engine/training/job.h"

#include <memory>

namespace onelogit::training {

/// The pictures that `spec.data` names. IDX and CIFAR sets and folders with sub-folders "train" and "test" bring their
/// own test part; others give settings.test of themselves. Errors of data::open and materialOf.
[[nodiscard]] Result<Material> openPictures(const JobSpec& spec, const ProgressSink& progress,
                                            const std::stop_token& stop);

/// The same as features of `trunk`. Those of a folder's pictures are kept below options.indexCache as an index, as
/// searching keeps them, those of other sets as a file. UnsupportedFormat for a trunk whose rows are no features of a
/// linear head; errors of evaluation::openLabelled and index::indexFolder.
[[nodiscard]] Result<Material> openFeatures(const JobSpec& spec, const std::shared_ptr<const model::Classifier>& trunk,
                                            const JobOptions& options, const JobSink& sink,
                                            const std::stop_token& stop);

} // namespace onelogit::training
