#include "app/mainwindow/train_page.h"

#include "app/text/data_text.h"
#include "app/text/error_text.h"
#include "app/text/loss_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"
#include "app/text/train_settings.h"
#include "app/text/train_text.h"
#include "widgets/theme/scrolled.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"
#include "widgets/train/race_wall.h"
#include "widgets/train/train_form.h"
#include "widgets/train/training_list.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace onelogit::app {
namespace {

constexpr int formWidth = 312;
constexpr int listWidth = 192;

} // namespace

TrainPage::TrainPage(const Workspace& shared, QWidget* parent)
    : QWidget(parent),
      workspace(shared),
      form(new widgets::TrainForm),
      race(new widgets::RaceWall),
      list(new widgets::TrainingList) {
    setObjectName(QStringLiteral("trainPage"));
    form->setFixedWidth(formWidth);
    list->setFixedWidth(listWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::space::between, widgets::space::inner, widgets::space::between,
                            widgets::space::inner);
    row->setSpacing(widgets::space::inner);
    row->addWidget(form);
    row->addWidget(widgets::scrolled(race), 1); // on a small screen the panels stand in two columns
    row->addWidget(list);
    form->setTitles(lossTitle);
    connectForm();
    connectList();
    showData();
    showTrunk();
    showTrainings();
}

void TrainPage::connectForm() {
    TrainingData& data = workspace.trainingData;
    showDevices();
    connect(form, &widgets::TrainForm::chooseDataRequested, this, &TrainPage::askForData);
    connect(form, &widgets::TrainForm::dataDropped, this, &TrainPage::chooseData);
    connect(form, &widgets::TrainForm::choiceChanged, this, [this] {
        waitingChoice.reset();
        showData();
    });
    connect(form, &widgets::TrainForm::startRequested, this, &TrainPage::start);
    connect(&data, &TrainingData::changed, this, &TrainPage::showData);
    connect(&workspace.queue, &JobQueue::progressed, this, [this](const JobStatus& status) {
        if (status.id == workspace.trainingData.jobId())
            showData();
    });
    connect(&workspace.trainings, &TrainingController::devicesFound, this, &TrainPage::showDevices);
    connect(&workspace.models, &ModelsController::currentModelChanged, this, &TrainPage::showTrunk);
    connect(&workspace.models, &ModelsController::modelsChanged, this, &TrainPage::showTrunk);
}

void TrainPage::connectList() {
    TrainingController& trainings = workspace.trainings;
    connect(&trainings, &TrainingController::changed, this, &TrainPage::showTrainings);
    connect(list, &widgets::TrainingList::selectionChanged, this, &TrainPage::showTrainings);
    connect(list, &widgets::TrainingList::pauseRequested, &trainings, &TrainingController::pause);
    connect(list, &widgets::TrainingList::resumeRequested, &trainings, &TrainingController::resume);
    connect(list, &widgets::TrainingList::keepRequested, &trainings, &TrainingController::keep);
    connect(list, &widgets::TrainingList::discardRequested, &trainings, &TrainingController::discard);
    connect(list, &widgets::TrainingList::moveRequested, &trainings, &TrainingController::move);
    connect(list, &widgets::TrainingList::removeRequested, &trainings, &TrainingController::remove);
    connect(list, &widgets::TrainingList::againRequested, this, &TrainPage::takeSettings);
    connect(list, &widgets::TrainingList::saveRequested, this, &TrainPage::saveRequested);
    connect(list, &widgets::TrainingList::compareRequested, this, [this](quint64 id) { openModels(id, true); });
    connect(list, &widgets::TrainingList::searchRequested, this, [this](quint64 id) { openModels(id, false); });
}

void TrainPage::setSpareData(const QString& folder) {
    spareData = folder;
    showData(); // a data set that was chosen before may be this one
}

void TrainPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    workspace.trainings.findDevices();
    if (!workspace.trainingData.folder().isEmpty())
        return;
    if (!formerData.isEmpty())
        workspace.trainingData.choose(formerData);
    else if (QFileInfo::exists(spareData))
        workspace.trainingData.choose(spareData);
}

void TrainPage::store(Settings& settings) const {
    const QString& folder = workspace.trainingData.folder();
    settings.panels.training = waitingChoice.value_or(form->choice());
    settings.panels.trainingData = folder == spareData ? QString() : folder.isEmpty() ? formerData : folder;
}

void TrainPage::restore(const Settings& settings) {
    formerData = settings.panels.trainingData;
    waitingChoice = settings.panels.training;
    showWaitingChoice();
}

void TrainPage::showWaitingChoice() {
    if (!waitingChoice)
        return;
    const widgets::TrainChoice wanted = *waitingChoice;
    form->setChoice(wanted);
    showData();
    if (form->choice().kind == wanted.kind)
        waitingChoice.reset();
}

void TrainPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        drawn.clear();
        showTrainings();
    }
    QWidget::changeEvent(event);
}

void TrainPage::chooseData(const QString& folder) {
    workspace.trainingData.choose(folder);
}

void TrainPage::askForData() {
    auto* dialog = new QFileDialog(window(), tr("Learn from Labelled Pictures"), workspace.trainingData.folder());
    dialog->setObjectName(QStringLiteral("trainData"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &TrainPage::chooseData);
    dialog->open();
}

void TrainPage::showData() {
    showPresets();
    TrainingData& data = workspace.trainingData;
    const widgets::TrainChoice choice = form->choice();
    data.setParts(settingsOf(choice.settings));
    const bool fitted = data.sizes() && choice.kind == widgets::TrainKind::Network;
    widgets::TrainData shownData;
    if (!data.folder().isEmpty())
        shownData.name = data.folder() == spareData ? tr("demo sample") : QFileInfo(data.folder()).fileName();
    if (data.busy()) {
        shownData.progress = tr("Being read…");
        for (const JobStatus& status : workspace.queue.jobs())
            if (status.id == data.jobId() && status.running && !progressText(status).isEmpty())
                shownData.progress = tr("Being read: %1").arg(progressText(status));
    }
    if (data.report()) {
        shownData.facts = trainingDataFacts(*data.report(), fitted ? shapeOf(choice.settings) : data.shape());
        shownData.remarks = trainingDataRemarks(*data.report());
        if (const QString remark = fitted ? memoryRemark(*data.sizes()) : QString(); !remark.isEmpty())
            shownData.remarks += (shownData.remarks.isEmpty() ? QString() : QStringLiteral("\n")) + remark;
        if (fitted)
            shownData.refusal = memoryRefusal(*data.sizes(), choice.settings);
        shownData.remarksDetail = unreadableText(data.report()->skipped);
    }
    if (data.failure())
        shownData.refusal = errorText(*data.failure());
    form->setData(shownData);
    form->setPictures({.sized = !data.report() || data.sizes(), .ownTest = data.ownTest()});
}

void TrainPage::showDevices() {
    const std::optional<training::DeviceList>& list = workspace.trainings.devices();
    if (!list)
        return form->setDevices({QStringLiteral("cpu")}, tr("What there is to train on is being looked for."));
    QStringList names;
    for (const std::string& name : list->names)
        names << QString::fromStdString(name);
    form->setDevices(names, whyProcessorOnly(*list));
}

void TrainPage::showTrunk() {
    const OpenModel* model = workspace.models.model();
    const bool pooled = model && model->classifier->info().headKind == model::HeadKind::PooledConvolution;
    form->setTrunk(
        model && !pooled ? model->title : QString(),
        pooled
            ? tr("The last layer of %1 reads a map of positions, on which a new head cannot be put.").arg(model->title)
            : QString());
    showWaitingChoice();
}

void TrainPage::showPresets() {
    const widgets::TrainKind kind = form->choice().kind;
    const TrainingData& data = workspace.trainingData;
    const std::size_t pictures = data.report() ? data.report()->training : 0;
    if (kind == presetsOf && pictures == presetsFor)
        return;
    presetsOf = kind;
    presetsFor = pictures;
    const PresetBasis basis{.training = pictures, .sizes = data.sizes()};
    form->setPresets(presets(kind, basis), presetRules(kind, basis));
}

void TrainPage::showTrainings() {
    QList<widgets::TrainingCard> cards;
    for (const Training& training : workspace.trainings.trainings())
        cards.append(cardOf(training));
    {
        const QSignalBlocker quiet(list);
        list->setCards(cards);
    }
    const Training* training = workspace.trainings.training(list->selected());
    if (!training) {
        shown = 0;
        drawn.clear();
        race->setLanes({}, 0);
        race->setCaption(
            tr("Choose what to learn from and press <b>Start training</b>: a panel for each loss shows how true "
               "and false logits part, epoch by epoch."));
        return;
    }
    if (shown != training->id)
        race->follow();
    shown = training->id;
    // Steps within an epoch move the list's bar only.
    std::vector<std::size_t> now{training->id, static_cast<std::size_t>(training->state),
                                 static_cast<std::size_t>(training->stage)};
    for (const TrainingLane& lane : training->lanes) {
        now.push_back(lane.epochs.size());
        now.push_back(lane.failure.isEmpty() ? 0 : 1);
    }
    if (now == drawn)
        return;
    drawn = std::move(now);
    race->setLanes(lanesOf(*training), static_cast<int>(training->spec.settings.epochs));
    race->setCaption(raceCaption(*training, widgets::wordsOf(*this)));
}

void TrainPage::start() {
    const widgets::TrainChoice choice = form->choice();
    training::JobSpec spec{.data = toPath(workspace.trainingData.folder()),
                           .shape = {},
                           .trunk = {},
                           .losses = {choice.losses.begin(), choice.losses.end()},
                           .settings = settingsOf(choice.settings)};
    spec.settings.device = choice.device.toStdString();
    if (workspace.trainingData.sizes() && choice.kind == widgets::TrainKind::Network)
        spec.shape = shapeOf(choice.settings);
    const OpenModel* model = workspace.models.model();
    if (choice.kind == widgets::TrainKind::Head && model)
        spec.trunk = toPath(model->path);
    list->select(workspace.trainings.start(spec));
}

void TrainPage::takeSettings(quint64 id) {
    const Training* training = workspace.trainings.training(id);
    if (!training)
        return;
    const training::JobSpec& spec = training->spec;
    form->setChoice({.kind = spec.trunk.empty() ? widgets::TrainKind::Network : widgets::TrainKind::Head,
                     .preset = widgets::TrainPreset::Own,
                     .losses = {spec.losses.begin(), spec.losses.end()},
                     .settings = shownSettings(spec),
                     .device = QString::fromStdString(spec.settings.device)});
    form->setExpertShown(true);
    showData();
    if (toText(spec.data) != workspace.trainingData.folder())
        workspace.trainingData.choose(toText(spec.data));
}

/// All of its models and the pictures that they have not seen; or the best one.
void TrainPage::openModels(quint64 id, bool all) {
    const Training* training = workspace.trainings.training(id);
    if (!training)
        return;
    QStringList paths;
    const TrainingLane* best = nullptr;
    for (const TrainingLane& lane : training->lanes) {
        if (lane.model.empty())
            continue;
        paths << toText(lane.model);
        if (best == nullptr || lane.testAverage.value_or(0) > best->testAverage.value_or(0))
            best = &lane;
    }
    if (best == nullptr)
        return;
    if (all) {
        workspace.models.open(paths, ModelsController::AfterOpening::Keep);
        const QString folder = toText(training->spec.data);
        if (training->testPictures)
            workspace.data.openOnly(folder, training->testPictures);
        else
            workspace.data.open(folder, data::Part::Test);
        Q_EMIT compareRequested();
    } else {
        workspace.models.open({toText(best->model)}, ModelsController::AfterOpening::Choose);
        Q_EMIT searchRequested();
    }
}

} // namespace onelogit::app
