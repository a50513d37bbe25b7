#pragma once

#include "engine/images/image.h"
#include "engine/model/classifier.h"
#include "engine/support/progress.h"

#include <QImage>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace onelogit::app {

/// A decoded picture to try models on. Shared between job threads.
struct SamplePicture {
    std::filesystem::path path;
    images::Image image;
    QImage thumbnail;
};

using SharedSample = std::shared_ptr<const SamplePicture>;

/// At most `most` of the files below the folder, evenly spread over their order. Errors of data::walk; NoPictures.
[[nodiscard]] Result<std::vector<std::filesystem::path>> spreadFiles(const std::filesystem::path& folder,
                                                                     std::size_t most, std::stop_token stop = {});

/// The first `most` of the files that can be decoded. NoPictures if none can, Cancelled.
[[nodiscard]] Result<std::vector<SharedSample>> loadSamples(const std::vector<std::filesystem::path>& files,
                                                            std::size_t most, std::stop_token stop = {});

/// All logits of a decoded picture under a classifier.
[[nodiscard]] Result<std::vector<float>> logitsOf(const model::Classifier& classifier, const images::Image& image);

/// What a network's outputs answer to: for every output the positions of its highest pictures.
struct OutputPictures {
    QList<QImage> thumbnails;
    QList<QList<int>> tops; ///< one list an output, highest logit first
};

/// Runs the classifier over up to `most` pictures of the folder. Errors of spreadFiles; NoPictures; Cancelled; the
/// classifier's own where it fails on the first picture.
[[nodiscard]] Result<OutputPictures> lookAtOutputs(const model::Classifier& classifier,
                                                   const std::filesystem::path& folder, std::size_t most,
                                                   const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace onelogit::app
