#include "app/mainwindow/models_page.h"

#include "app/text/model_text.h"
#include "widgets/frame/empty_state.h"
#include "widgets/frame/stack.h"
#include "widgets/models/model_details.h"
#include "widgets/models/model_list.h"
#include "widgets/models/recent_list.h"
#include "widgets/theme/scrolled.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::app {
namespace {
constexpr int listWidth = 340;
}

ModelsPage::ModelsPage(const Workspace& shared, QWidget* parent) : QWidget(parent), workspace(shared) {
    setObjectName(QStringLiteral("modelsPage"));
    details = new widgets::ModelDetails;
    empty = new widgets::EmptyState;
    empty->setContent(QStringLiteral("models"), tr("Drop a model file anywhere on this window, or open one."),
                      tr("Open a model…"));
    stack = new QStackedWidget;
    stack->addWidget(empty);
    stack->addWidget(details);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(widgets::space::between, widgets::space::between, widgets::space::between,
                                widgets::space::between);
    columns->setSpacing(widgets::space::between);
    columns->addWidget(makeLists());
    columns->addWidget(stack, 1);
    connectWidgets();
    showModels();
    showRecent();
}

QWidget* ModelsPage::makeLists() {
    list = new widgets::ModelList;
    recent = new widgets::RecentList;
    recentTitle = new QLabel(tr("Recent"));
    widgets::setType(*recentTitle, widgets::Type::Body, true);
    auto* openTitle = new QLabel(tr("Open"));
    widgets::setType(*openTitle, widgets::Type::Body, true);

    auto* recentContent = new QWidget;
    auto* recentColumn = new QVBoxLayout(recentContent);
    recentColumn->setContentsMargins(0, 0, 0, 0);
    recentColumn->addWidget(recent);
    recentColumn->addStretch();
    recentArea = widgets::scrolled(recentContent);

    auto* card = new QFrame;
    card->setProperty("card", true);
    card->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(widgets::space::within, widgets::space::inner, widgets::space::within,
                               widgets::space::inner);
    column->setSpacing(widgets::space::within);
    column->addWidget(openTitle);
    column->addWidget(list, 3);
    column->addWidget(recentTitle);
    column->addWidget(recentArea, 2);
    connect(&workspace.recent, &RecentModels::changed, this, &ModelsPage::showRecent);
    return card;
}

void ModelsPage::connectWidgets() {
    ModelsController& models = workspace.models;
    connect(&models, &ModelsController::modelsChanged, this, &ModelsPage::showModels);
    connect(&models, &ModelsController::modelsChanged, this, &ModelsPage::showRecent);
    connect(&models, &ModelsController::currentModelChanged, this, [this] {
        showModels();
        list->select(workspace.models.currentModel());
    });
    connect(&workspace.speed, &SpeedController::changed, this, &ModelsPage::showDetails);
    connect(list, &widgets::ModelList::rowSelected, this, &ModelsPage::showDetails);
    connect(list, &widgets::ModelList::rowChosen, &workspace.edits, &Edits::chooseModel);
    connect(list, &widgets::ModelList::rowMoved, &workspace.edits, &Edits::moveModel);
    connect(list, &widgets::ModelList::removeRequested, &workspace.edits, &Edits::removeModel);

    connect(recent, &widgets::RecentList::openRequested, this,
            [this](int row) { Q_EMIT openRequested(listed.at(row).path); });
    connect(recent, &widgets::RecentList::findRequested, this,
            [this](int row) { Q_EMIT findRequested(listed.at(row)); });
    connect(recent, &widgets::RecentList::forgetRequested, this,
            [this](int row) { workspace.recent.forget(listed.at(row).path); });

    connect(details, &widgets::ModelDetails::useRequested, this,
            [this] { workspace.edits.chooseModel(list->selectedRow()); });
    connect(details, &widgets::ModelDetails::changeRequested, this,
            [this] { Q_EMIT changeRequested(list->selectedRow()); });
    connect(details, &widgets::ModelDetails::speedRequested, this, [this] {
        workspace.edits.chooseModel(list->selectedRow());
        Q_EMIT speedRequested();
    });
    connect(details, &widgets::ModelDetails::saveRequested, this,
            [this] { Q_EMIT saveRequested(list->selectedRow()); });
    connect(details, &widgets::ModelDetails::removeRequested, this,
            [this] { workspace.edits.removeModel(list->selectedRow()); });
    connect(empty, &widgets::EmptyState::buttonClicked, this, &ModelsPage::openModelRequested);
}

void ModelsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    workspace.recent.refresh();
}

void ModelsPage::showModels() {
    QList<widgets::ModelCard> cards;
    for (const OpenModel& model : workspace.models.models())
        cards.append({.title = model.title, .facts = cardText(model), .path = model.path, .aligned = model.aligned});
    list->setCards(cards, workspace.models.currentModel());
    showDetails();
}

/// Those that are not open.
void ModelsPage::showRecent() {
    const std::vector<OpenModel>& models = workspace.models.models();
    QList<widgets::RecentEntry> entries;
    listed.clear();
    for (const RecentModel& entry : workspace.recent.entries()) {
        if (std::ranges::find(models, entry.path, &OpenModel::path) != models.end())
            continue;
        listed.append(entry);
        const QFileInfo file(entry.path);
        entries.append({.title = file.fileName(), .folder = file.path(), .missing = entry.missing});
    }
    recent->setEntries(entries);
    recentTitle->setVisible(!entries.isEmpty());
    recentArea->setVisible(!entries.isEmpty());
}

void ModelsPage::showDetails() {
    const int row = list->selectedRow();
    const std::vector<OpenModel>& models = workspace.models.models();
    if (row < 0 || row >= static_cast<int>(models.size())) {
        widgets::showIn(*stack, empty);
        return;
    }
    const OpenModel& model = models.at(static_cast<std::size_t>(row));
    const SpeedFigures* figures = workspace.speed.figures(model.digest());
    details->setDetail({.title = model.title,
                        .path = model.path,
                        .aligned = model.aligned,
                        .facts = modelFacts(model, figures ? figures->bill : std::nullopt),
                        .classes = model.classNames,
                        .current = row == workspace.models.currentModel(),
                        .changeable = model.examination != nullptr});
    widgets::showIn(*stack, details);
}

} // namespace onelogit::app
