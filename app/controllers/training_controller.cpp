#include "app/controllers/training_controller.h"

#include "app/text/error_text.h"
#include "app/text/path_text.h"
#include "engine/intake/decision.h"
#include "engine/training/priority.h"

#include <QFileInfo>

#include <algorithm>

namespace onelogit::app {
namespace {

using State = Training::State;
using training::Control;

constexpr int collectEvery = 50; ///< ms

std::vector<TrainingLane> lanesOf(const training::JobSpec& spec) {
    std::vector<TrainingLane> lanes;
    for (const LossKind loss : spec.losses)
        lanes.push_back({.loss = loss, .epochs = {}, .model = {}, .testAverage = {}, .failure = {}});
    return lanes;
}

std::shared_ptr<const std::vector<std::string>> shared(const std::vector<std::string>& names) {
    return names.empty() ? nullptr : std::make_shared<const std::vector<std::string>>(names);
}

/// Causes that a person can remove, after which the same training goes on.
bool canChange(ErrorCode cause) {
    return cause == ErrorCode::DiskFull || cause == ErrorCode::NotWritable || cause == ErrorCode::InvalidArgument;
}

Training trainingOf(const training::Shelved& shelved) {
    Training training{.spec = shelved.spec,
                      .files = shelved.files,
                      .state = State::Interrupted,
                      .begun = shelved.state == training::Shelved::State::Interrupted,
                      .lanes = lanesOf(shelved.spec)};
    if (shelved.state == training::Shelved::State::Done)
        training.state = shelved.stopped ? State::Stopped : State::Done;
    training.testPictures = shared(shelved.testPictures);
    for (std::size_t i = 0; i < std::min(training.lanes.size(), shelved.lanes.size()); ++i) {
        const training::ShelvedLane& from = shelved.lanes[i];
        training.lanes[i] = {.loss = from.loss,
                             .epochs = from.epochs,
                             .keptEpoch = from.keptEpoch,
                             .model = from.model,
                             .testAverage = {},
                             .failure = QString::fromStdString(from.failure)};
        if (const auto found = from.test.find("macro_ap"); found != from.test.end())
            training.lanes[i].testAverage = found->second;
    }
    return training;
}

} // namespace

TrainingController::TrainingController(JobQueue& jobs, std::filesystem::path place, std::filesystem::path kept,
                                       QObject* parent)
    : QObject(parent), queue(jobs), shelf(std::move(place)), cache(std::move(kept)) {
    timer.setInterval(collectEvery);
    connect(&timer, &QTimer::timeout, this, &TrainingController::collect);
}

TrainingController::~TrainingController() {
    if (current.control)
        current.control->set(Control::Wish::Leave);
}

void TrainingController::restore() {
    queue.submit(
        {.title = {}, .lane = Lane::Long}, this,
        [place = shelf](const std::stop_token& stop, const ProgressSink&) -> Result<std::vector<training::Shelved>> {
            return training::readShelf(place, stop);
        },
        [this](const Result<std::vector<training::Shelved>>& shelved) {
            if (!shelved)
                return;
            // What was started meanwhile is on the shelf too.
            for (const training::Shelved& each : *shelved)
                if (std::ranges::none_of(
                        list, [&](const Training& known) { return known.files.folder == each.files.folder; }))
                    add(trainingOf(each));
            std::ranges::stable_sort(list, std::ranges::greater(), &Training::id);
            Q_EMIT changed();
        });
}

void TrainingController::findDevices() {
    if (std::exchange(asked, true))
        return;
    queue.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [](const std::stop_token&, const ProgressSink&) { return training::devices(); },
        [this](const Result<training::DeviceList>& list) {
            if (!list) {
                asked = false;
                return;
            }
            found = *list;
            Q_EMIT devicesFound();
        });
}

const Training* TrainingController::training(quint64 id) const {
    const auto found = std::ranges::find(list, id, &Training::id);
    return found == list.end() ? nullptr : &*found;
}

Training* TrainingController::find(quint64 id) {
    const auto found = std::ranges::find(list, id, &Training::id);
    return found == list.end() ? nullptr : &*found;
}

void TrainingController::add(Training training) {
    training.id = ++lastId;
    list.insert(list.begin(), std::move(training));
}

quint64 TrainingController::start(const training::JobSpec& spec) {
    add({.spec = spec, .files = {}, .lanes = lanesOf(spec)});
    const quint64 id = lastId;
    waiting.push_back(id);
    queue.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [spec, place = shelf](const std::stop_token&, const ProgressSink&) { return training::shelve(spec, place); },
        [this, id](const Result<training::JobFiles>& files) {
            Training* training = find(id);
            if (!training) {
                if (files)
                    training::unshelve(*files);
                return;
            }
            if (files) {
                training->files = *files;
                return startNext();
            }
            std::erase(waiting, id);
            training->state = State::Failed;
            training->error = files.error();
            Q_EMIT failed(files.error());
            Q_EMIT changed();
        });
    Q_EMIT changed();
    return id;
}

void TrainingController::startNext() {
    if (running != 0 || waiting.empty())
        return;
    Training* next = find(waiting.front());
    if (next->files.folder.empty())
        return; // its place on the shelf is on the way
    waiting.erase(waiting.begin());
    run(*next);
    Q_EMIT changed();
}

void TrainingController::run(Training& training) {
    running = training.id;
    training.state = State::Running;
    training.stage = training::Stage::ReadingData;
    training.error = {};
    training.progress = {};
    training.pace = {};
    current = {.control = std::make_shared<Control>(), .feed = std::make_shared<TrainingFeed>(), .clock = {}};
    if (training.keeping)
        current.control->set(Control::Wish::Keep);
    const QString name = QFileInfo(toText(training.spec.data)).fileName();
    queue.submit(
        {.title = tr("Training on %1").arg(name), .lane = Lane::Training}, this,
        [spec = training.spec, files = training.files, begun = training.begun, kept = cache, control = current.control,
         feed = current.feed](const std::stop_token& stop, const ProgressSink& progress) {
            training::yieldToOthers();
            const std::stop_callback leave(stop, [&] { control->set(Control::Wish::Leave); });
            training::JobSink sink = feed->sink();
            sink.race.progress = [&, tell = sink.race.progress](const Progress& steps) {
                progress(steps);
                tell(steps);
            };
            const training::JobOptions options{
                .indexCache = kept,
                .examine = {.sandbox = {}, .shelf = intake::DecisionShelf(intake::defaultShelf()), .names = {}}};
            // Without room for a checkpoint there is nothing to go on from.
            std::error_code none;
            return begun && std::filesystem::exists(files.checkpoint(), none)
                       ? training::resumeJob(files, *control, sink, options)
                       : training::runJob(spec, files, *control, sink, options);
        },
        [this, id = training.id](const Result<training::JobReport>& report) { end(id, report); });
    timer.start();
}

void TrainingController::collect() {
    Training* training = find(running);
    if (!training)
        return;
    TrainingNews news = current.feed->take();
    if (news.data)
        training->data = std::move(news.data);
    if (news.resumed)
        for (std::size_t i = 0; i < std::min(training->lanes.size(), news.resumed->size()); ++i)
            training->lanes[i].epochs = std::move((*news.resumed)[i].epochs);
    for (auto& [lane, epoch] : news.epochs)
        training->lanes.at(lane).epochs.push_back(std::move(epoch));
    for (const auto& [lane, failure] : news.failures)
        training->lanes.at(lane).failure = errorText(failure);
    if (news.resting)
        training->state = *news.resting ? State::Paused : State::Running;
    if (news.notSaved)
        Q_EMIT failed(*news.notSaved);
    if (news.stage)
        measure(*training, news);
    if (news.stage || news.data || !news.epochs.empty() || !news.failures.empty() || news.resting)
        Q_EMIT changed();
}

void TrainingController::measure(Training& training, const TrainingNews& news) {
    training.stage = *news.stage;
    training.progress = news.progress;
    if (training.stage != training::Stage::Training)
        return;
    training.begun = true;
    if (!current.clock.isValid()) {
        current.clock.start();
        current.before = news.progress.done;
    }
    training.pace = paceOf({.done = news.progress.done - current.before, .total = news.progress.total - current.before},
                           static_cast<double>(current.clock.elapsed()) / 1000.0);
}

void TrainingController::end(quint64 id, const Result<training::JobReport>& report) {
    collect();
    timer.stop();
    Training* training = find(id);
    const Control::Wish wish = current.control->wish();
    running = 0;
    current = {};
    if (training)
        training->keeping = false;
    if (training && report) {
        training->state = report->stopped ? State::Stopped : State::Done;
        training->testPictures = shared(report->testPictures);
        for (std::size_t i = 0; i < std::min(training->lanes.size(), report->lanes.size()); ++i) {
            const training::LaneResult& lane = report->lanes[i];
            training->lanes[i] = {.loss = lane.loss,
                                  .epochs = lane.epochs,
                                  .keptEpoch = lane.keptEpoch,
                                  .model = lane.model,
                                  .testAverage = lane.test ? std::optional(lane.test->macroAp) : std::nullopt,
                                  .failure = lane.failure ? errorText(*lane.failure) : QString()};
        }
    } else if (training && report.error().code == ErrorCode::Cancelled) {
        // What had been learned before this run is not thrown away by a wish to keep.
        if (wish == Control::Wish::Discard || (wish == Control::Wish::Keep && !training->begun))
            drop(id);
        else
            training->state = State::Interrupted;
    } else if (training) {
        // What lies outside of it may change: room on the disk, a device. Nothing that was learned is lost meanwhile.
        training->state = training->begun && canChange(report.error().code) ? State::Interrupted : State::Failed;
        training->error = report.error();
        Q_EMIT failed(report.error());
    }
    Q_EMIT ended(id);
    startNext();
    Q_EMIT changed();
}

void TrainingController::pause(quint64 id) {
    if (runs(id))
        current.control->set(Control::Wish::Pause);
}

void TrainingController::resume(quint64 id) {
    Training* training = find(id);
    if (!training)
        return;
    if (runs(id)) {
        current.control->set(Control::Wish::Run);
        return;
    }
    if (training->state != State::Interrupted)
        return;
    training->state = State::Waiting;
    waiting.push_back(id);
    startNext();
    Q_EMIT changed();
}

void TrainingController::keep(quint64 id) {
    Training* training = find(id);
    if (!training || (!runs(id) && !(training->state == State::Interrupted && training->begun)))
        return;
    training->keeping = true;
    if (!runs(id))
        return resume(id);
    current.control->set(Control::Wish::Keep);
    Q_EMIT changed();
}

void TrainingController::discard(quint64 id) {
    if (runs(id)) {
        current.control->set(Control::Wish::Discard);
        return;
    }
    drop(id);
    Q_EMIT changed();
}

void TrainingController::move(quint64 id, int by) {
    const auto at = std::ranges::find(waiting, id);
    const auto to = at - waiting.begin() + by;
    if (at == waiting.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(waiting.size()))
        return;
    std::iter_swap(at, waiting.begin() + to);
    Q_EMIT changed();
}

void TrainingController::remove(quint64 id) {
    if (const Training* training = find(id); training && training->isOver()) {
        drop(id);
        Q_EMIT changed();
    }
}

void TrainingController::drop(quint64 id) {
    const auto found = std::ranges::find(list, id, &Training::id);
    if (found == list.end() || runs(id))
        return;
    std::erase(waiting, id);
    if (!found->files.folder.empty())
        queue.submit(
            {.title = {}, .lane = Lane::Short}, this,
            [files = found->files](const std::stop_token&, const ProgressSink&) {
                training::unshelve(files);
                return Result<void>();
            },
            [](const Result<void>&) {});
    list.erase(found);
}

} // namespace onelogit::app
