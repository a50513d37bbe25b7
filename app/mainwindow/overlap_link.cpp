#include "app/mainwindow/overlap_link.h"

#include "widgets/search/ab_bar.h"

#include <array>

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
    const OpenModel* current = workspace.models.model();
    const auto found = std::ranges::find_if(models, [&](const OpenModel& model) { return &model == current; });
    modelB = static_cast<int>((found - models.begin() + 1) % static_cast<std::ptrdiff_t>(models.size()));
    classB = workspace.models.className();
    showModels();
    showFirst();
    bar.setPart(Part::Any);
    workspace.overlap.show(search::Part::Either);
    choose(modelB, classB);
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
    if (workspace.overlap.active() && modelB >= titles.size())
        Q_EMIT closed(); // B's model is no longer open
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
