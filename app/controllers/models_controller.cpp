#include "app/controllers/models_controller.h"

#include "app/text/loss_text.h"
#include "app/text/path_text.h"
#include "engine/intake/examine.h"

#include <QFileInfo>

#include <algorithm>

namespace onelogit::app {

ModelsController::ModelsController(JobQueue& jobs, QObject* parent) : QObject(parent), queue(jobs) {}

void ModelsController::open(const QStringList& paths, AfterOpening after) {
    for (const QString& given : paths) {
        const QString path = absoluteText(given);
        ++pending;
        queue.submit(
            {.title = tr("Opening %1").arg(QFileInfo(path).fileName()), .lane = Lane::Short}, this,
            [file = toPath(path)](const std::stop_token& stop, const ProgressSink&) {
                return intake::openClassifier(file, {.shelf = intake::DecisionShelf(intake::defaultShelf())}, stop);
            },
            [this, path, after](const Result<std::shared_ptr<const model::Classifier>>& result) {
                --pending;
                if (result)
                    add(path, *result, after);
                else if (result.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(result.error());
                Q_EMIT openingChanged();
            });
    }
    if (!paths.isEmpty())
        Q_EMIT openingChanged();
}

void ModelsController::add(const QString& path, const std::shared_ptr<const model::Classifier>& classifier,
                           AfterOpening after) {
    const model::ModelInfo& info = classifier->info();
    const auto same = std::ranges::find_if(
        opened, [&info](const OpenModel& other) { return other.classifier->info().digest == info.digest; });
    if (same != opened.end()) {
        if (after == AfterOpening::Choose)
            setCurrentModel(static_cast<int>(same - opened.begin()));
        return;
    }

    OpenModel entry{.path = path, .title = {}, .aligned = {}, .classifier = classifier};
    entry.title = info.loss ? lossTitle(*info.loss) : QString::fromStdString(info.title);
    if (info.loss)
        entry.aligned = traits(*info.loss).aligned;
    const bool taken =
        std::ranges::any_of(opened, [&entry](const OpenModel& other) { return other.title == entry.title; });
    if (taken)
        entry.title = tr("%1 (%2)").arg(entry.title, QFileInfo(path).completeBaseName());
    opened.push_back(std::move(entry));
    Q_EMIT modelsChanged();

    const int added = static_cast<int>(opened.size()) - 1;
    if (after == AfterOpening::Choose)
        setCurrentModel(added);
    else if (current < 0 || (!userChose && path == preferredPath))
        choose(added);
}

const OpenModel* ModelsController::model() const {
    return current < 0 ? nullptr : &opened.at(static_cast<std::size_t>(current));
}

void ModelsController::setCurrentModel(int number) {
    if (number < 0 || number >= static_cast<int>(opened.size()))
        return;
    userChose = true;
    choose(number);
}

void ModelsController::choose(int number) {
    if (number == current)
        return;
    current = number;
    const QStringList names = classNames();
    const bool classStays = names.contains(chosenClass);
    if (!classStays)
        chosenClass = names.first();
    Q_EMIT currentModelChanged();
    if (!classStays)
        Q_EMIT classChanged();
}

QStringList ModelsController::classNames() const {
    QStringList names;
    if (const OpenModel* chosen = model())
        for (const std::string& name : chosen->classifier->info().catalog.names())
            names << QString::fromStdString(name);
    return names;
}

ClassId ModelsController::classId() const {
    return {std::max(0, static_cast<int>(classNames().indexOf(chosenClass)))};
}

void ModelsController::setClassName(const QString& name) {
    if (name == chosenClass || (model() && !classNames().contains(name)))
        return;
    chosenClass = name;
    Q_EMIT classChanged();
}

} // namespace onelogit::app
