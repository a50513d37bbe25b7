#include "app/controllers/sample_pictures.h"

#include "engine/data/walk.h"
#include "engine/images/decode.h"
#include "engine/images/preprocess.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace onelogit::app {
namespace {

namespace fs = std::filesystem;

constexpr int sampleEdge = 512; ///< enough for every usual input; decoding a photograph in full takes far longer
constexpr int thumbnailEdge = 112;
constexpr std::size_t topPictures = 8;

QImage thumbnailOf(const images::Image& picture) {
    const QImage view(picture.pixels.data(), picture.width, picture.height,
                      static_cast<qsizetype>(picture.width) * picture.channels,
                      picture.channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    return view.scaled(thumbnailEdge, thumbnailEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation).copy();
}

Result<SharedSample> loadSample(const fs::path& file) {
    Result<images::Decoded> decoded = images::decodeFile(file, {.targetEdge = sampleEdge});
    if (!decoded)
        return decoded.error();
    auto sample = std::make_shared<SamplePicture>();
    sample->path = file;
    sample->thumbnail = thumbnailOf(decoded->image);
    sample->image = std::move(decoded->image);
    return SharedSample(std::move(sample));
}

QList<int> highest(const std::vector<std::vector<float>>& logits, const std::vector<int>& numbers, std::size_t output) {
    std::vector<int> order(numbers.size());
    std::iota(order.begin(), order.end(), 0);
    const std::size_t count = std::min(topPictures, order.size());
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(count), std::greater(),
                              [&](int i) { return logits[static_cast<std::size_t>(i)][output]; });
    QList<int> tops;
    for (std::size_t i = 0; i < count; ++i)
        tops.append(numbers[static_cast<std::size_t>(order[i])]);
    return tops;
}

} // namespace

Result<std::vector<fs::path>> spreadFiles(const fs::path& folder, std::size_t most, std::stop_token stop) {
    Result<data::Walk> walked = data::walk(folder, std::move(stop));
    if (!walked)
        return walked.error();
    const std::vector<fs::path>& files = walked->files;
    if (files.empty())
        return Error{ErrorCode::NoPictures, folder.string(), {}};
    std::vector<fs::path> chosen;
    const std::size_t count = std::min(most, files.size());
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(folder / files[(2 * i + 1) * files.size() / (2 * count)]);
    return chosen;
}

Result<std::vector<SharedSample>> loadSamples(const std::vector<fs::path>& files, std::size_t most,
                                              std::stop_token stop) {
    std::vector<SharedSample> samples;
    for (const fs::path& file : files) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (samples.size() == most)
            break;
        if (Result<SharedSample> sample = loadSample(file))
            samples.push_back(*sample);
    }
    if (samples.empty())
        return Error{ErrorCode::NoPictures, files.empty() ? std::string() : files.front().string(), {}};
    return samples;
}

Result<std::vector<float>> logitsOf(const model::Classifier& classifier, const images::Image& image) {
    const model::ModelInfo& info = classifier.info();
    std::vector<float> picture(info.input.shape.count());
    images::normalize(images::fit(image, info.input).pixels, info.input, picture);
    std::vector<float> features(info.features);
    if (const Result<void> ran = classifier.features(picture, 1, features); !ran)
        return ran.error();
    std::vector<float> logits(info.catalog.size());
    model::allLogits(classifier, features, logits);
    return logits;
}

Result<OutputPictures> lookAtOutputs(const model::Classifier& classifier, const fs::path& folder, std::size_t most,
                                     const ProgressSink& progress, std::stop_token stop) {
    const Result<std::vector<fs::path>> files = spreadFiles(folder, most, stop);
    if (!files)
        return files.error();
    std::vector<std::vector<float>> found(files->size());
    std::vector<QImage> thumbnails(files->size());
    std::vector<std::optional<Error>> problems(files->size());
    std::atomic<std::uint64_t> done{0};
    parallelFor(
        files->size(), defaultWorkers(),
        [&](std::size_t i) {
            if (const Result<SharedSample> sample = loadSample((*files)[i])) {
                Result<std::vector<float>> logits = logitsOf(classifier, (*sample)->image);
                if (logits)
                    found[i] = std::move(*logits);
                else
                    problems[i] = logits.error();
                thumbnails[i] = (*sample)->thumbnail;
            }
            if (progress)
                progress({.done = ++done, .total = files->size()});
        },
        stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, folder.string(), {}};

    OutputPictures result;
    std::vector<std::vector<float>> logits;
    std::vector<int> numbers;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].empty())
            continue;
        numbers.push_back(static_cast<int>(result.thumbnails.size()));
        result.thumbnails.append(thumbnails[i]);
        logits.push_back(std::move(found[i]));
    }
    if (logits.empty()) {
        const auto problem = std::ranges::find_if(problems, [](const auto& error) { return error.has_value(); });
        return problem != problems.end() ? **problem : Error{ErrorCode::NoPictures, folder.string(), {}};
    }
    for (std::size_t output = 0; output < classifier.info().catalog.size(); ++output)
        result.tops.append(highest(logits, numbers, output));
    return result;
}

} // namespace onelogit::app
