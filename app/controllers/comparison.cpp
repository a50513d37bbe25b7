#include "app/controllers/comparison.h"

#include "engine/storage/spill_file.h"

#include <algorithm>

namespace onelogit::app {
namespace {

/// Takes logits from the highest down and has them in rising order.
class RisingNumbers {
public:
    /// On disk below `folder`, or in memory where that cannot be.
    RisingNumbers(const std::filesystem::path& folder, std::size_t count) : left(count) {
        Result<std::shared_ptr<storage::SpillFile>> spill =
            folder.empty() ? Error{} : storage::SpillFile::create(folder, count * sizeof(float));
        if (spill) {
            numbers = (*spill)->numbers();
            owner = *spill;
        } else {
            const auto memory = std::make_shared<std::vector<float>>(count);
            numbers = *memory;
            owner = memory;
        }
    }

    void take(std::span<const double> falling) {
        for (const double number : falling)
            numbers[--left] = static_cast<float>(number); // of a kept table: exact
    }

    [[nodiscard]] KeptNumbers kept() const { return {.numbers = numbers, .owner = owner}; }

private:
    std::span<float> numbers;
    std::shared_ptr<const void> owner;
    std::size_t left;
};

bool oneClass(const LogitTable& table) {
    return std::ranges::all_of(table.labels, [&](std::int32_t label) { return label == table.labels.front(); });
}

/// Counts logits as pictures, which is what the person waits for.
ProgressSink inPictures(const ProgressSink& progress, const LogitTable& table) {
    return [&progress, classes = table.classes](const Progress& logits) {
        if (progress)
            progress({.done = logits.done / classes, .total = logits.total / classes});
    };
}

} // namespace

Result<SharedComparison> compare(const model::Classifier& classifier, const evaluation::LabelledPictures& pictures,
                                 const ComparisonCache& cache, const ProgressSink& progress,
                                 const std::stop_token& stop) {
    const evaluation::LogitCache logits(cache.folder / "logits");
    Result<evaluation::Evaluation> evaluated =
        evaluation::evaluate(classifier, pictures, cache.folder.empty() ? nullptr : &logits, progress, stop);
    if (!evaluated)
        return evaluated.error();
    if (oneClass(evaluated->table))
        return Error{ErrorCode::InvalidArgument, classifier.info().title, "all pictures are of one class"};
    Comparison made{.table = std::move(evaluated->table),
                    .catalog = classifier.info().catalog,
                    .pictures = std::move(evaluated->pictures),
                    .match = std::move(evaluated->match),
                    .unreadable = std::move(evaluated->unreadable),
                    .notKept = std::move(evaluated->notKept)};
    metrics::SeparationOptions options{.stop = stop, .progress = inPictures(progress, made.table)};
    std::optional<RisingNumbers> falseLogits;
    if (made.table.isKept()) {
        falseLogits.emplace(cache.folder, made.table.cells() - made.table.examples());
        options.falseLogits = [&](std::span<const double> part) { falseLogits->take(part); };
    }
    Result<metrics::Separation> figures = metrics::separation(made.table, options);
    if (!figures)
        return figures.error();
    made.figures = std::move(*figures);
    made.normalizers = metrics::normalizers(made.table, stop);
    if (made.normalizers.empty())
        return Error{ErrorCode::Cancelled, classifier.info().title, {}};
    if (!made.table.isKept()) {
        Result<metrics::Separation> normalized =
            metrics::separation(metrics::normalizedTable(made.table, made.normalizers), {.stop = stop});
        if (!normalized)
            return normalized.error();
        made.normalizedFigures = std::move(*normalized);
    }
    if (falseLogits)
        made.sortedFalse = falseLogits->kept();
    return SharedComparison(std::make_shared<const Comparison>(std::move(made)));
}

} // namespace onelogit::app
