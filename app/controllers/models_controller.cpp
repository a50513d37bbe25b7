#include "app/controllers/models_controller.h"

#include "app/text/loss_text.h"
#include "app/text/path_text.h"

#include <QFileInfo>

#include <algorithm>

namespace onelogit::app {
namespace {

QStringList namesOf(const model::Classifier& classifier) {
    QStringList names;
    names.reserve(static_cast<qsizetype>(classifier.info().catalog.size()));
    for (const std::string& name : classifier.info().catalog.names())
        names << QString::fromStdString(name);
    return names;
}

} // namespace

ModelsController::ModelsController(JobQueue& jobs, ModelGate engine, QObject* parent)
    : QObject(parent), queue(jobs), gate(std::move(engine)) {}

void ModelsController::open(const QStringList& paths, AfterOpening after) {
    for (const QString& given : paths) {
        const QString path = absoluteText(given);
        if (!wantedOrder.contains(path))
            wantedOrder << path;
        ++pending;
        queue.submit(
            {.title = tr("Opening %1").arg(QFileInfo(path).fileName()), .lane = Lane::Models}, this,
            [gate = gate, file = toPath(path)](const std::stop_token& stop, const ProgressSink&) {
                return examine(gate, file, stop);
            },
            [this, path, after, asked = wave](const Result<Outcome>& outcome) {
                --pending;
                if (asked == wave || wantedOrder.contains(path))
                    take(path, outcome, after);
                Q_EMIT openingChanged();
            });
    }
    if (!paths.isEmpty())
        Q_EMIT openingChanged();
}

Result<ModelsController::Outcome> ModelsController::examine(const ModelGate& gate, const std::filesystem::path& path,
                                                            const std::stop_token& stop) {
    const Result<SharedExamination> examination = gate.examine(path, false, stop);
    if (!examination)
        return examination.error();
    Outcome outcome{.examination = *examination, .classifier = nullptr, .classNames = {}, .decided = {}};
    if ((*examination)->undecided())
        return outcome;
    const Result<SharedClassifier> classifier = gate.makeClassifier(*examination, {});
    if (!classifier)
        return classifier.error();
    outcome.classifier = *classifier;
    outcome.classNames = namesOf(**classifier);
    return outcome;
}

void ModelsController::take(const QString& path, const Result<Outcome>& outcome, AfterOpening after) {
    const bool asked = after == AfterOpening::Choose;
    if (outcome && outcome->classifier) {
        const int number = add(path, *outcome);
        if (asked) {
            setCurrentModel(number);
            Q_EMIT openedOnRequest(number);
        }
        return;
    }
    const bool isOpen = std::ranges::find(opened, path, &OpenModel::path) != opened.end();
    const bool waits = outcome.ok() || outcome.error().code == ErrorCode::NotTrusted;
    if (!isOpen && !waits)
        wantedOrder.removeAll(path);
    if (outcome)
        Q_EMIT waiting({.path = path, .examination = outcome->examination, .refusal = {}}, asked);
    else if (waits)
        Q_EMIT waiting({.path = path, .examination = nullptr, .refusal = outcome.error()}, asked);
    else if (outcome.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(outcome.error());
}

void ModelsController::put(const QString& path, const SharedExamination& examination,
                           const SharedClassifier& classifier, const intake::Decision& decided) {
    if (!wantedOrder.contains(path))
        wantedOrder << path;
    const int number = add(
        path,
        {.examination = examination, .classifier = classifier, .classNames = namesOf(*classifier), .decided = decided});
    setCurrentModel(number);
    Q_EMIT openedOnRequest(number);
}

QString ModelsController::titleOf(const QString& path, const model::ModelInfo& info) const {
    const QString title = info.loss ? lossTitle(*info.loss) : QString::fromStdString(info.title);
    const bool taken =
        std::ranges::any_of(opened, [&](const OpenModel& other) { return other.title == title && other.path != path; });
    return taken ? tr("%1 (%2)").arg(title, QFileInfo(path).completeBaseName()) : title;
}

void ModelsController::nameAgain() {
    for (OpenModel& model : opened)
        model.title.clear();
    for (OpenModel& model : opened)
        model.title = titleOf(model.path, model.classifier->info());
    Q_EMIT modelsChanged();
}

/// In the place of the model with that path; nothing new for the same model under another path.
int ModelsController::add(const QString& path, Outcome outcome) {
    const model::ModelInfo& info = outcome.classifier->info();
    const auto number = [this](auto found) { return static_cast<int>(found - opened.begin()); };
    const auto samePath = std::ranges::find(opened, path, &OpenModel::path);
    const auto sameModel = std::ranges::find(opened, info.digest, &OpenModel::digest);
    if (samePath == opened.end() && sameModel != opened.end()) {
        wantedOrder.removeAll(path);
        return number(sameModel);
    }
    OpenModel entry{.path = path,
                    .title = titleOf(path, info),
                    .aligned = info.loss ? std::optional(traits(*info.loss).aligned) : std::nullopt,
                    .classifier = outcome.classifier,
                    .examination = outcome.examination,
                    .decided = std::move(outcome.decided),
                    .classNames = std::move(outcome.classNames)};
    if (samePath == opened.end())
        return insert(std::move(entry));
    const int replaced = number(samePath);
    const bool sameClasses = samePath->classNames.size() == entry.classNames.size();
    *samePath = std::move(entry);
    Q_EMIT modelsChanged();
    if (replaced == current)
        followClass(sameClasses ? chosenNumber : 0);
    return replaced;
}

int ModelsController::insert(OpenModel model) {
    const QString path = model.path;
    const qsizetype place = wantedOrder.indexOf(path);
    const auto behind = std::ranges::find_if(
        opened, [this, place](const OpenModel& other) { return wantedOrder.indexOf(other.path) > place; });
    const int number = static_cast<int>(behind - opened.begin());
    opened.insert(behind, std::move(model));
    if (current >= number)
        ++current;
    Q_EMIT modelsChanged();
    if (current < 0 || (!userChose && path == preferredPath))
        choose(number);
    return number;
}

const OpenModel* ModelsController::model() const {
    return current < 0 ? nullptr : &opened.at(static_cast<std::size_t>(current));
}

void ModelsController::setCurrentModel(int number) {
    if (number < 0 || number >= static_cast<int>(opened.size()))
        return;
    userChose = true;
    preferredPath = opened.at(static_cast<std::size_t>(number)).path;
    choose(number);
}

void ModelsController::choose(int number) {
    if (number == current)
        return;
    current = number;
    followClass(0);
}

/// Keeps the class by its name; where the model has none of that name, takes the one with this number.
void ModelsController::followClass(int otherwise) {
    const QStringList names = classNames();
    const QString before = chosenClass;
    const bool fulfilled = wishes() && names.contains(wishedClass);
    const auto found = static_cast<int>(names.indexOf(fulfilled ? wishedClass : chosenClass));
    chosenNumber = found < 0 ? otherwise : found;
    if (!names.isEmpty())
        chosenClass = names.at(chosenNumber);
    Q_EMIT currentModelChanged();
    if (chosenClass != before)
        Q_EMIT classChanged();
}

void ModelsController::become(const QStringList& paths, const QString& preferred, const QString& className) {
    const QString before = model() ? model()->path : QString();
    ++wave;
    userChose = false;
    wantedOrder.clear();
    for (const QString& path : paths)
        wantedOrder << absoluteText(path);
    wantedOrder.removeDuplicates();
    preferredPath = preferred;
    wishedClass = className;
    std::erase_if(opened, [this](const OpenModel& model) { return !wantedOrder.contains(model.path); });
    std::ranges::sort(opened, {}, [this](const OpenModel& model) { return wantedOrder.indexOf(model.path); });
    const auto place = [this](const QString& path) {
        const auto found = std::ranges::find(opened, path, &OpenModel::path);
        return found == opened.end() ? -1 : static_cast<int>(found - opened.begin());
    };
    current = std::max({place(preferred), place(preferred) < 0 ? place(before) : -1, opened.empty() ? -1 : 0});
    if (opened.empty())
        chosenClass = className;
    Q_EMIT modelsChanged();
    followClass(0);
    QStringList missing = wantedOrder;
    missing.removeIf([&place](const QString& path) { return place(path) >= 0; });
    open(missing, AfterOpening::Keep);
}

void ModelsController::move(int from, int to) {
    const auto size = static_cast<int>(opened.size());
    if (from == to || from < 0 || to < 0 || from >= size || to >= size)
        return;
    const QString chosen = model()->path;
    const QString path = opened.at(static_cast<std::size_t>(from)).path;
    const auto first = opened.begin() + from;
    const auto last = opened.begin() + to;
    if (from < to)
        std::rotate(first, first + 1, last + 1);
    else
        std::rotate(last, first, first + 1);
    wantedOrder.removeAll(path);
    const int neighbour = from < to ? to - 1 : to + 1;
    const qsizetype place = wantedOrder.indexOf(opened.at(static_cast<std::size_t>(neighbour)).path);
    wantedOrder.insert(from < to ? place + 1 : place, path);
    current = static_cast<int>(std::ranges::find(opened, chosen, &OpenModel::path) - opened.begin());
    Q_EMIT modelsChanged();
}

void ModelsController::arrange(const QStringList& paths) {
    const auto place = [&paths](const QString& path) {
        const qsizetype found = paths.indexOf(path);
        return found < 0 ? paths.size() : found;
    };
    const QString chosen = model() ? model()->path : QString();
    std::ranges::stable_sort(wantedOrder, {}, place);
    std::ranges::stable_sort(opened, {}, [&place](const OpenModel& each) { return place(each.path); });
    current = numberOf(chosen);
    Q_EMIT modelsChanged();
}

std::optional<RemovedModel> ModelsController::remove(int number) {
    if (number < 0 || number >= static_cast<int>(opened.size()))
        return {};
    const auto gone = opened.begin() + number;
    const bool wasCurrent = number == current;
    RemovedModel removed{.place = static_cast<int>(wantedOrder.indexOf(gone->path)),
                         .path = gone->path,
                         .model = *gone,
                         .current = wasCurrent,
                         .className = chosenClass};
    wantedOrder.removeAll(gone->path);
    opened.erase(gone);
    if (number < current)
        --current;
    else if (wasCurrent)
        current = opened.empty() ? -1 : std::min(number, static_cast<int>(opened.size()) - 1);
    Q_EMIT modelsChanged();
    if (wasCurrent)
        followClass(0);
    Q_EMIT this->removed(removed.model->title, removed.path);
    return removed;
}

void ModelsController::restore(const RemovedModel& removed) {
    if (wantedOrder.contains(removed.path))
        return;
    wantedOrder.insert(std::clamp<qsizetype>(removed.place, 0, wantedOrder.size()), removed.path);
    if (!removed.model)
        return open({removed.path}, removed.current ? AfterOpening::Choose : AfterOpening::Keep);
    const int number = insert(*removed.model);
    if (!removed.current)
        return;
    setCurrentModel(number);
    setClassName(removed.className);
}

int ModelsController::numberOf(const QString& path) const {
    const auto found = std::ranges::find(opened, path, &OpenModel::path);
    return found == opened.end() ? -1 : static_cast<int>(found - opened.begin());
}

QStringList ModelsController::classNames() const {
    const OpenModel* chosen = model();
    return chosen ? chosen->classNames : QStringList();
}

void ModelsController::setClassName(const QString& name) {
    wishedClass = name;
    if (name == chosenClass)
        return;
    if (model()) {
        const auto number = static_cast<int>(classNames().indexOf(name));
        if (number < 0)
            return;
        chosenNumber = number;
    }
    chosenClass = name;
    Q_EMIT classChanged();
}

} // namespace onelogit::app
