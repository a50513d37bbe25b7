#include "engine/model/evaluate.h"

#include "engine/images/preprocess.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace onelogit::model {
namespace {

/// The model's class number of each class of the set.
Result<std::vector<std::int32_t>> matchClasses(const ClassCatalog& ofModel, const ClassCatalog& ofSet) {
    std::vector<std::int32_t> numbers;
    for (const std::string& name : ofSet.names()) {
        const Result<ClassId> found = ofModel.find(name);
        if (!found)
            return found.error();
        numbers.push_back(found->value);
    }
    return numbers;
}

std::string words(const ImageShape& shape) {
    return std::to_string(shape.channels) + " x " + std::to_string(shape.height) + " x " + std::to_string(shape.width);
}

} // namespace

Result<LogitTable> computeLogits(const Classifier& classifier, const data::DataSet& set, const ProgressSink& progress,
                                 std::stop_token stop) {
    const ModelInfo& info = classifier.info();
    if (set.shape != info.input.shape)
        return Error{ErrorCode::ShapeMismatch, info.title,
                     "reads " + words(info.input.shape) + ", the pictures have " + words(set.shape)};
    const Result<std::vector<std::int32_t>> classOf = matchClasses(info.catalog, set.catalog);
    if (!classOf)
        return classOf.error();

    const std::size_t classes = info.catalog.size();
    LogitTable table{.classes = classes, .logits = std::vector<double>(set.size() * classes), .labels = {}};
    std::transform(set.labels.begin(), set.labels.end(), std::back_inserter(table.labels),
                   [&](std::int32_t label) { return (*classOf)[static_cast<std::size_t>(label)]; });

    std::mutex guard;
    std::optional<Error> failure;
    std::atomic<std::uint64_t> done{0};
    // One picture a run, as indexing does: a batch's sums round differently with its size.
    const auto run = [&](std::size_t example) {
        std::vector<float> input(set.shape.count());
        images::normalize(set.picture(example), info.input, input);
        std::vector<float> features(info.features);
        if (const Result<void> ran = classifier.features(input, 1, features); !ran) {
            const std::lock_guard lock(guard);
            failure = ran.error();
            return;
        }
        std::vector<float> logits(classes);
        allLogits(classifier, features, logits);
        std::copy(logits.begin(), logits.end(), table.logits.begin() + static_cast<std::ptrdiff_t>(example * classes));
        const std::uint64_t finished = ++done;
        if (progress)
            progress({.done = finished, .total = set.size()});
    };
    parallelFor(set.size(), defaultWorkers(), run, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, info.title, {}};
    if (failure)
        return *failure;
    return table;
}

} // namespace onelogit::model
