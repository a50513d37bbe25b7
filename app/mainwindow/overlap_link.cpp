#include "app/mainwindow/overlap_link.h"

#include "widgets/search/ab_bar.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onelogit::app {
namespace {

using widgets::Part;

/// In the order of widgets::Part.
constexpr std::array parts{search::Part::OnlyA, search::Part::Both, search::Part::OnlyB, search::Part::Either};

QStringList namesOf(const ClassCatalog& catalog) {
    QStringList names;
    for (const std::string& name : catalog.names())
        names << QString::fromStdString(name);
    return names;
}

} // namespace

OverlapLink::OverlapLink(const Workspace& shared, widgets::AbBar& abBar)
    : QObject(&abBar), workspace(shared), bar(abBar) {
    connect(&workspace.models, &ModelsController::modelsChanged, this, &OverlapLink::showModels);
    connect(&workspace.search, &SearchController::resultChanged, this, &OverlapLink::showFirst);
    connect(&workspace.overlap, &OverlapController::changed, this, &OverlapLink::showCounts);
    connect(&bar, &widgets::AbBar::bChosen, this, &OverlapLink::choose);
    connect(&bar, &widgets::AbBar::partChosen, this,
            [this](Part part) { workspace.overlap.show(parts.at(static_cast<std::size_t>(part))); });
    connect(&bar, &widgets::AbBar::closed, this, &OverlapLink::closed);
}

void OverlapLink::setShown(bool shown) {
    bar.setVisible(shown);
    if (!shown)
        return workspace.overlap.choose(nullptr, {});
    const auto& models = workspace.models.models();
    if (models.empty())
        return;
    const std::optional<SecondSearch> former = std::exchange(waiting, std::nullopt);
    const OpenModel* current = workspace.models.model();
    const auto found = std::ranges::find_if(models, [&](const OpenModel& model) { return &model == current; });
    modelB = static_cast<int>((found - models.begin() + 1) % static_cast<std::ptrdiff_t>(models.size()));
    classB = workspace.models.className();
    auto part = search::Part::Either;
    if (former && modelWithPath(former->model) >= 0) {
        modelB = modelWithPath(former->model);
        classB = former->className;
        part = former->part;
    }
    pathB = models[static_cast<std::size_t>(modelB)].path;
    showModels();
    showFirst();
    bar.setPart(static_cast<Part>(std::ranges::find(parts, part) - parts.begin()));
    workspace.overlap.show(part);
    choose(modelB, classB);
}

SecondSearch OverlapLink::kept() const {
    if (waiting)
        return *waiting;
    if (!workspace.overlap.active())
        return {};
    return {.shown = true, .model = pathB, .className = classB, .part = workspace.overlap.part()};
}

void OverlapLink::restore(const SecondSearch& second) {
    waiting = second.shown ? std::optional(second) : std::nullopt;
    showModels();
}

int OverlapLink::modelWithPath(const QString& path) const {
    const auto& models = workspace.models.models();
    const auto found = std::ranges::find(models, path, &OpenModel::path);
    return found == models.end() ? -1 : static_cast<int>(found - models.begin());
}

void OverlapLink::choose(int model, const QString& className) {
    const auto& models = workspace.models.models();
    if (model < 0 || static_cast<std::size_t>(model) >= models.size())
        return;
    const auto& classifier = models[static_cast<std::size_t>(model)].classifier;
    const ClassCatalog& catalog = classifier->info().catalog;
    const Result<ClassId> found = catalog.find(className.toStdString());
    const ClassId classId = found ? *found : ClassId{0};
    modelB = model;
    pathB = models[static_cast<std::size_t>(model)].path;
    classB = QString::fromStdString(catalog.name(classId));
    bar.setClasses(namesOf(catalog));
    bar.setB(modelB, classId.value);
    workspace.overlap.choose(classifier, classId);
}

void OverlapLink::showModels() {
    QStringList titles;
    for (const OpenModel& model : workspace.models.models())
        titles << model.title;
    bar.setModels(titles);
    if (workspace.overlap.active() && modelWithPath(pathB) < 0)
        Q_EMIT closed(); // B's model is no longer open
    else if (workspace.overlap.active() && modelWithPath(pathB) != modelB)
        choose(modelWithPath(pathB), classB); // it has another number now
    if (waiting && modelWithPath(waiting->model) >= 0)
        Q_EMIT restored();
}

void OverlapLink::showFirst() {
    const OpenModel* model = workspace.models.model();
    bar.setA(model ? tr("%1 · %2").arg(model->title, workspace.models.className()) : QString());
}

void OverlapLink::showCounts() {
    if (const search::OverlapCounts* counts = workspace.overlap.counts())
        bar.setCounts(static_cast<qint64>(counts->onlyA), static_cast<qint64>(counts->both),
                      static_cast<qint64>(counts->onlyB));
}

} // namespace onelogit::app
