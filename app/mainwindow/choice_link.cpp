#include "app/mainwindow/choice_link.h"

#include "widgets/frame/class_picker.h"
#include "widgets/frame/top_bar.h"

namespace onelogit::app {

ChoiceLink::ChoiceLink(const Workspace& shared, widgets::TopBar& topBar)
    : QObject(&topBar), workspace(shared), bar(topBar) {
    ModelsController& models = workspace.models;
    connect(&models, &ModelsController::modelsChanged, this, &ChoiceLink::showModels);
    connect(&models, &ModelsController::currentModelChanged, this, &ChoiceLink::showModels);
    connect(&models, &ModelsController::classChanged, this, &ChoiceLink::showClasses);
    connect(&workspace.compare, &CompareController::shownClassChanged, this, &ChoiceLink::showClasses);
    connect(&bar, &widgets::TopBar::modelPicked, &workspace.edits, &Edits::chooseModel);
    connect(bar.classPicker(), &widgets::ClassPicker::classPicked, this, &ChoiceLink::pickClass);
    showModels();
}

void ChoiceLink::setAllModels(bool all) {
    allModels = all;
    showModels();
}

void ChoiceLink::showModels() {
    QList<widgets::ModelEntry> entries;
    for (const OpenModel& model : workspace.models.models())
        entries.append({.title = model.title, .toolTip = model.path, .aligned = model.aligned.value_or(false)});
    bar.setModels(entries);
    bar.setCurrentModel(workspace.models.currentModel());
    bar.setModelSummary(allModels ? tr("%n model(s)", nullptr, static_cast<int>(entries.size())) : QString());
    showClasses();
}

void ChoiceLink::showClasses() {
    widgets::ClassPicker* picker = bar.classPicker();
    const QStringList names = workspace.models.classNames();
    picker->setClasses(names);
    picker->setAllClassesOffered(allModels);
    if (!names.isEmpty())
        picker->setCurrentClass(allModels && workspace.compare.allClasses() ? widgets::ClassPicker::allClasses
                                                                            : workspace.models.classId().value);
}

void ChoiceLink::pickClass(int number) {
    const bool all = number == widgets::ClassPicker::allClasses;
    workspace.edits.chooseClass(workspace.models.classNames().value(number),
                                allModels ? std::optional(all) : std::nullopt);
}

} // namespace onelogit::app
