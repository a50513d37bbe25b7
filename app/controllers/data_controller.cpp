#include "app/controllers/data_controller.h"

#include "app/text/path_text.h"

namespace onelogit::app {

DataController::DataController(JobQueue& queue, std::filesystem::path cache, QObject* parent)
    : QObject(parent), openJob(queue), stamps(cache.empty() ? std::filesystem::path() : cache / "stamps") {}

void DataController::setDemo(const std::shared_ptr<const data::DataSet>& sample) {
    demo = std::make_shared<const evaluation::LabelledPictures>(evaluation::labelled(sample));
    if (chosen.isDemo() && !wanted)
        openDemo();
}

void DataController::restore(const DataChoice& former, const QList<DataChoice>& recent) {
    known = recent.mid(0, mostRecent);
    if (!former.isDemo())
        open(former.path, former.part);
}

void DataController::open(const QString& folder, std::optional<data::Part> part) {
    openPart(folder, part, nullptr);
}

void DataController::openOnly(const QString& folder, const std::shared_ptr<const std::vector<std::string>>& names) {
    openPart(folder, std::nullopt, names);
}

void DataController::openPart(const QString& folder, std::optional<data::Part> part,
                              const std::shared_ptr<const std::vector<std::string>>& only) {
    const DataChoice choice{.path = absoluteText(folder), .part = part.value_or(data::Part::Test), .only = only};
    wanted = choice;
    openJob.submit(
        {.title = tr("Reading labelled pictures"), .lane = Lane::Long}, this,
        [folder = toPath(choice.path), part, only, kept = stamps](const std::stop_token& stop,
                                                                  const ProgressSink& progress) -> Result<Opened> {
            Result<Opened> opened = read(folder, part, kept, progress, stop);
            if (!opened || !only)
                return opened;
            Result<evaluation::LabelledPictures> held = evaluation::restrictedTo(*opened->pictures, *only);
            if (!held)
                return held.error();
            opened->pictures = std::make_shared<const evaluation::LabelledPictures>(std::move(*held));
            return opened;
        },
        [this, choice](const Result<Opened>& opened) { take(choice, opened); });
    Q_EMIT openingChanged();
}

Result<DataController::Opened> DataController::read(const std::filesystem::path& folder, std::optional<data::Part> part,
                                                    const std::filesystem::path& stamps, const ProgressSink& progress,
                                                    const std::stop_token& stop) {
    const Result<data::SetFacts> facts = data::lookAt(folder);
    if (!facts)
        return facts.error();
    const data::Part taken = part.value_or(facts->test ? data::Part::Test : data::Part::Train);
    Result<evaluation::LabelledPictures> pictures =
        evaluation::openLabelled(folder, {.part = taken, .stamps = stamps}, progress, stop);
    if (!pictures)
        return pictures.error();
    return Opened{.facts = *facts,
                  .part = taken,
                  .pictures = std::make_shared<const evaluation::LabelledPictures>(std::move(*pictures))};
}

void DataController::take(const DataChoice& choice, const Result<Opened>& opened) {
    wanted.reset();
    if (opened) {
        chosen = {.path = choice.path, .part = opened->part, .only = choice.only};
        facts = opened->facts;
        shown = opened->pictures;
        if (!chosen.only)
            remember(chosen);
        Q_EMIT picturesChanged();
    } else {
        known.removeIf([&](const DataChoice& other) {
            return other.path == choice.path && opened.error().code == ErrorCode::NotFound;
        });
        if (!shown)
            openDemo();
        if (opened.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(opened.error());
    }
    Q_EMIT openingChanged();
}

void DataController::openDemo() {
    openJob.discard();
    wanted.reset();
    chosen = {};
    facts.reset();
    if (demo && shown != demo) {
        shown = demo;
        Q_EMIT picturesChanged();
    }
    Q_EMIT openingChanged();
}

void DataController::setPart(data::Part part) {
    if (hasBothParts() && part != chosen.part)
        open(chosen.path, part);
}

void DataController::readAgain() {
    if (!chosen.isDemo())
        openPart(chosen.path, chosen.part, chosen.only);
}

void DataController::remember(const DataChoice& choice) {
    known.removeIf([&](const DataChoice& other) { return other.path == choice.path; });
    known.prepend(choice);
    known = known.mid(0, mostRecent);
}

} // namespace onelogit::app
