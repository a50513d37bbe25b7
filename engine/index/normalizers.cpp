#include "engine/index/normalizers.h"

#include "engine/support/guard.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>

namespace onelogit::index {
namespace {

constexpr std::size_t piece = 256; // rows that a thread takes at a time

} // namespace

Result<void> computeNormalizers(Collection& collection, const model::Classifier& classifier, unsigned workers,
                                const PauseSwitch* pause, const ProgressSink& progress, const std::stop_token& stop) {
    const Result<std::shared_ptr<const Snapshot>> taken = collection.snapshot(0, false);
    if (!taken)
        return taken.error();
    const Snapshot& snapshot = **taken;
    const std::string subject = snapshot.folder().string();
    const std::size_t rows = snapshot.rowCount();
    if (!snapshot.verified(0, rows))
        return Error{ErrorCode::Damaged, subject, "stored rows; indexing reads these pictures again"};
    std::vector<float> normalizers(rows);
    std::atomic<std::uint64_t> done{0};
    std::atomic<bool> failed{false};
    const auto run = [&](std::size_t number) {
        const Result<void> ran = guarded(subject, [&]() -> Result<void> {
            std::vector<float> logits(classifier.info().catalog.size());
            for (std::size_t row = number * piece; row < std::min(rows, (number + 1) * piece); ++row) {
                if (pause != nullptr)
                    pause->waitWhilePaused(stop);
                if (stop.stop_requested())
                    return {};
                allLogits(snapshot.key(), snapshot.row(row), classifier, logits);
                normalizers[row] = normalizer(logits);
                const std::uint64_t finished = ++done;
                if (progress)
                    progress({.done = finished, .total = rows});
            }
            return {};
        });
        if (!ran)
            failed = true;
    };
    parallelFor((rows + piece - 1) / piece, workers == 0 ? defaultWorkers() : workers, run, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, subject, {}};
    if (failed)
        return Error{ErrorCode::OutOfMemory, subject, {}};
    return collection.storeNormalizers(normalizers);
}

} // namespace onelogit::index
