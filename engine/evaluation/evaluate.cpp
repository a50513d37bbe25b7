#include "engine/evaluation/evaluate.h"

#include "engine/evaluation/logit_cache.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace onelogit::evaluation {
namespace {

std::string someNames(const ClassCatalog& catalog) {
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, catalog.size()); ++i)
        text += (i > 0 ? ", " : "") + catalog.names()[i];
    return catalog.size() > most ? text + " and " + std::to_string(catalog.size() - most) + " more" : text;
}

Error nothingInCommon(const model::ModelInfo& info, const LabelledPictures& pictures) {
    return {ErrorCode::UnknownClass, info.title,
            "no class in common: the pictures' are " + someNames(pictures.catalog) + "; the model's are " +
                someNames(info.catalog)};
}

std::vector<std::uint32_t> picturesToRun(const LabelledPictures& pictures, const ClassMatch& match) {
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (match.modelClass[static_cast<std::size_t>(pictures.labels[i])] != noClass)
            numbers.push_back(static_cast<std::uint32_t>(i));
    return numbers;
}

/// Runs pictures on all cores, each into its own row.
class Run {
public:
    Run(const model::Classifier& classifier, const LabelledPictures& pictures, std::vector<std::uint32_t> numbers)
        : classifier(classifier),
          pictures(pictures),
          numbers(std::move(numbers)),
          classes(classifier.info().catalog.size()),
          logits(this->numbers.size() * classes),
          reasons(this->numbers.size()) {}

    [[nodiscard]] Result<void> all(const ProgressSink& progress, const std::stop_token& stop) {
        std::stop_source failed;
        const std::stop_callback passOn(stop, [&] { failed.request_stop(); });
        std::atomic<std::uint64_t> done{0};
        const auto work = [&](std::size_t row) {
            if (const Result<void> ran = one(row); !ran) {
                const std::lock_guard lock(guard);
                failure = ran.error();
                failed.request_stop();
            }
            const std::uint64_t finished = ++done;
            if (progress)
                progress({.done = finished, .total = numbers.size()});
        };
        parallelFor(numbers.size(), defaultWorkers(), work, failed.get_token());
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, classifier.info().title, {}};
        return failure ? Result<void>(*failure) : Result<void>();
    }

    /// Rows without logits taken out; the logits are the caller's.
    [[nodiscard]] KeptEvaluation collect(const ClassMatch& match, std::vector<float>& rows) {
        KeptEvaluation kept;
        std::size_t filled = 0;
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            const std::uint32_t number = numbers[row];
            if (reasons[row]) {
                kept.unreadable.push_back({pictures.names[number], *reasons[row]});
                continue;
            }
            std::copy_n(logits.begin() + static_cast<std::ptrdiff_t>(row * classes), classes,
                        logits.begin() + static_cast<std::ptrdiff_t>(filled++ * classes));
            kept.pictures.push_back(number);
            kept.table.labels.push_back(match.modelClass[static_cast<std::size_t>(pictures.labels[number])]);
        }
        logits.resize(filled * classes);
        rows = std::move(logits);
        kept.table.classes = classes;
        return kept;
    }

private:
    /// An error is the model's, and no picture can be blamed.
    [[nodiscard]] Result<void> one(std::size_t row) {
        const model::ModelInfo& info = classifier.info();
        const Result<images::NetworkInput> input = inputOf(pictures, numbers[row], info.input);
        if (!input) {
            reasons[row] = input.error();
            return {};
        }
        std::vector<float> features(info.features);
        if (const Result<void> ran = classifier.features(input->numbers, 1, features); !ran) {
            if (ran.error().code != ErrorCode::NotFinite)
                return ran.error();
            reasons[row] = ran.error();
            return {};
        }
        model::allLogits(classifier, features, std::span(logits).subspan(row * classes, classes));
        return {};
    }

    const model::Classifier& classifier;
    const LabelledPictures& pictures;
    std::vector<std::uint32_t> numbers;
    std::size_t classes;
    std::vector<float> logits;
    std::vector<std::optional<Error>> reasons;
    std::mutex guard;
    std::optional<Error> failure;
};

void takeLogits(LogitTable& table, std::vector<float> logits) {
    if (logits.size() <= LogitCache::mostInMemory) {
        table.logits.assign(logits.begin(), logits.end());
        return;
    }
    const auto shared = std::make_shared<const std::vector<float>>(std::move(logits));
    table.kept = {.numbers = *shared, .owner = shared};
}

Evaluation asEvaluation(KeptEvaluation kept, const ClassMatch& match, bool cached) {
    return {.table = std::move(kept.table),
            .pictures = std::move(kept.pictures),
            .match = match,
            .unreadable = std::move(kept.unreadable),
            .cached = cached};
}

/// A picture that has another content by now, or could not be had for a passing reason: not to be remembered.
bool mayPass(const data::Skipped& skipped) {
    const ErrorCode code = skipped.reason.code;
    return code == ErrorCode::ChangedMeanwhile || code == ErrorCode::NotFound || code == ErrorCode::Unreadable ||
           code == ErrorCode::OutOfMemory;
}

} // namespace

Result<Evaluation> evaluate(const model::Classifier& classifier, const LabelledPictures& pictures,
                            const LogitCache* cache, const ProgressSink& progress, std::stop_token stop) {
    const model::ModelInfo& info = classifier.info();
    const ClassMatch match = matchClasses(info.catalog, pictures.catalog);
    if (match.matched() == 0)
        return nothingInCommon(info, pictures);
    const std::string key = cache != nullptr ? cacheKey(info, pictures, match) : std::string();
    if (cache != nullptr)
        if (std::optional<KeptEvaluation> kept = cache->find(key))
            return asEvaluation(std::move(*kept), match, true);

    std::vector<float> logits;
    KeptEvaluation kept;
    {
        Run run(classifier, pictures, picturesToRun(pictures, match));
        if (const Result<void> ran = run.all(progress, stop); !ran)
            return ran.error();
        kept = run.collect(match, logits);
    }
    if (kept.pictures.empty())
        return Error{ErrorCode::NoPictures, info.title,
                     kept.unreadable.empty() ? "no picture of a class that the model knows"
                                             : describe(kept.unreadable.front().reason)};
    std::optional<Error> notKept;
    if (cache != nullptr && std::ranges::none_of(kept.unreadable, mayPass)) {
        if (const Result<void> stored = cache->store(key, info.catalog.size(), logits, kept); !stored)
            notKept = stored.error();
        else if (logits.size() > LogitCache::mostInMemory)
            if (std::optional<KeptEvaluation> mapped = cache->find(key))
                return asEvaluation(std::move(*mapped), match, false);
    }
    takeLogits(kept.table, std::move(logits));
    Evaluation evaluation = asEvaluation(std::move(kept), match, false);
    evaluation.notKept = notKept;
    return evaluation;
}

} // namespace onelogit::evaluation
