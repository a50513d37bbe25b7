#include "app/controllers/speed_controller.h"

#include "app/text/number_text.h"

#include <algorithm>

namespace onelogit::app {
namespace {

constexpr float middleGrey = 0.1F; ///< any number will do: the time does not depend on it

/// The usual class counts and the model's own, descending.
std::vector<std::size_t> pointsOf(const model::ModelInfo& info) {
    if (info.headKind == model::HeadKind::AllLogits)
        return {};
    std::vector<std::size_t> counts = speed::CurveOptions().classes;
    counts.push_back(info.catalog.size());
    std::ranges::sort(counts, std::greater());
    const auto repeated = std::ranges::unique(counts);
    counts.erase(repeated.begin(), repeated.end());
    return counts;
}

} // namespace

Stopwatch engineStopwatch() {
    return {.bill = speed::measure,
            .point = [](const model::Classifier& classifier, std::size_t classes,
                        std::stop_token stop) -> Result<speed::CurvePoint> {
                speed::CurveOptions options;
                options.classes = {classes};
                const auto points = speed::curve(classifier, options, {}, std::move(stop));
                if (!points)
                    return points.error();
                return points->front();
            }};
}

SpeedController::SpeedController(JobQueue& queue, Stopwatch engine, QObject* parent)
    : QObject(parent), stopwatch(std::move(engine)), job(queue) {}

void SpeedController::choose(const SharedClassifier& classifier) {
    if (classifier == chosen)
        return;
    cancel();
    chosen = classifier;
    Q_EMIT changed();
}

void SpeedController::start() {
    if (chosen && !figures())
        measureAgain();
}

void SpeedController::measureAgain() {
    if (!chosen)
        return;
    const model::ModelInfo& info = chosen->info();
    left = pointsOf(info);
    known[info.digest] = SpeedFigures{.bill = {}, .points = {}, .wanted = left.size()};
    measureBill();
    Q_EMIT changed();
}

void SpeedController::measureBill() {
    job.submit(
        {.title = tr("Measuring %1").arg(QString::fromStdString(chosen->info().title)), .lane = Lane::Long}, this,
        [classifier = chosen, measure = stopwatch.bill](const std::stop_token& stop, const ProgressSink&) {
            const std::vector<float> picture(classifier->info().input.shape.count(), middleGrey);
            return measure(*classifier, picture, stop);
        },
        [this](const Result<speed::Bill>& bill) {
            if (!bill)
                return fail(bill.error());
            known[chosen->info().digest].bill = *bill;
            measureNext();
        });
}

void SpeedController::measureNext() {
    SpeedFigures& figures = known[chosen->info().digest];
    if (left.empty()) {
        figures.state = SpeedFigures::State::Done;
        Q_EMIT changed();
        return;
    }
    figures.next = left.back();
    left.pop_back();
    Q_EMIT changed();
    job.submit(
        {.title = tr("Measuring a head of %1 classes").arg(countText(figures.next)), .lane = Lane::Long}, this,
        [classifier = chosen, measure = stopwatch.point, classes = figures.next](
            const std::stop_token& stop, const ProgressSink&) { return measure(*classifier, classes, stop); },
        [this](const Result<speed::CurvePoint>& point) {
            if (!point)
                return fail(point.error());
            known[chosen->info().digest].points.push_back(*point);
            measureNext();
        });
}

void SpeedController::fail(const Error& error) {
    SpeedFigures& figures = known[chosen->info().digest];
    figures.state = error.code == ErrorCode::Cancelled ? SpeedFigures::State::Cancelled : SpeedFigures::State::Failed;
    figures.error = error;
    Q_EMIT changed();
}

void SpeedController::cancel() {
    if (!job.busy())
        return;
    job.discard();
    fail({ErrorCode::Cancelled, {}, {}});
}

const SpeedFigures* SpeedController::figures(const std::string& digest) const {
    const auto found = known.find(digest);
    return found == known.end() ? nullptr : &found->second;
}

const SpeedFigures* SpeedController::figures() const {
    return chosen ? figures(chosen->info().digest) : nullptr;
}

} // namespace onelogit::app
