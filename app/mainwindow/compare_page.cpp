#include "app/mainwindow/compare_page.h"

#include "app/text/compare_text.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/compare/separation_table.h"
#include "widgets/frame/empty_state.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace onelogit::app {

ComparePage::ComparePage(const Workspace& shared, QWidget* parent) : QWidget(parent), workspace(shared) {
    setObjectName(QStringLiteral("comparePage"));
    wall = new widgets::HistogramWall;
    table = new widgets::SeparationTable;
    empty = new widgets::EmptyState;
    leftOut = new QLabel;
    leftOut->setObjectName(QStringLiteral("comparePage.leftOut"));
    leftOut->setTextFormat(Qt::PlainText);
    leftOut->setWordWrap(true);
    widgets::setType(*leftOut, widgets::Type::Small, false, true);
    leftOut->hide();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(widgets::space::between, widgets::space::within, widgets::space::between,
                               widgets::space::within);
    column->setSpacing(widgets::space::within);
    column->addWidget(wall, 1);
    column->addWidget(table);
    column->addWidget(leftOut);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);

    stack = new QStackedWidget;
    stack->addWidget(empty);
    stack->addWidget(scroll);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack);

    connect(&workspace.compare, &CompareController::comparisonsChanged, this, &ComparePage::showModels);
    connect(&workspace.compare, &CompareController::viewsChanged, this, &ComparePage::showModels);
    connect(&workspace.compare, &CompareController::shownClassChanged, this, &ComparePage::showModels);
    connect(&workspace.thresholds, &Thresholds::changed, this, &ComparePage::showLines);
    connect(wall, &widgets::HistogramWall::thresholdMoved, this, &ComparePage::moveLine);
    connect(wall, &widgets::HistogramWall::panelActivated, this, &ComparePage::activate);
    connect(table, &widgets::SeparationTable::rowActivated, this, &ComparePage::activate);
    showModels();
}

void ComparePage::showModels() {
    const CompareController& compare = workspace.compare;
    const std::string className = compare.shownClass();
    QList<widgets::PanelData> panels;
    QList<widgets::SeparationRow> rows;
    QList<widgets::ThresholdCost> costs;
    std::vector<ComparedModel> words;
    int baseline = -1;
    shown.clear();

    const std::vector<OpenModel>& models = workspace.models.models();
    for (std::size_t i = 0; i < models.size(); ++i) {
        const OpenModel& model = models[i];
        const auto comparison = compare.comparison(model.digest());
        const auto view = compare.view({.digest = model.digest(), .className = className});
        if (!comparison || !view)
            continue;
        const metrics::Separation& figures = comparison->figures;
        const bool aligned = model.aligned.value_or(false);
        const double cost = 100 * (figures.perClassThresholdF1 - figures.oneThresholdF1);
        if (baseline < 0 && model.classifier->info().loss == LossKind::CrossEntropy)
            baseline = static_cast<int>(shown.size());
        shown.push_back({.model = static_cast<int>(i), .digest = model.digest()});
        panels.append({.title = model.title,
                       .aligned = model.aligned,
                       .trueLogits = view->trueHistogram,
                       .falseLogits = view->falseHistogram,
                       .areaAbove = view->areaAbove});
        rows.append({.title = model.title, .aligned = aligned, .figures = figures});
        costs.append({.title = model.title, .aligned = aligned, .points = cost});
        words.push_back({.title = model.title,
                         .classes = figures.classes.size(),
                         .areaAbove = view->areaAbove,
                         .thresholdCost = cost});
    }

    showLeftOut();
    if (shown.empty()) {
        empty->setContent(QStringLiteral("compare"),
                          compare.running() > 0 || workspace.models.opening()
                              ? tr("Running the models over the labelled pictures…")
                              : tr("Nothing to compare yet: open a model that fits the labelled pictures."));
        stack->setCurrentIndex(0);
        return;
    }
    wall->setPanels(panels);
    wall->setThresholdCosts(compare.allClasses() ? costs : QList<widgets::ThresholdCost>());
    wall->setCaption(compare.allClasses() ? allClassesCaption(words, baseline)
                                          : oneClassCaption(words, baseline, QString::fromStdString(className)));
    table->setRows(rows, baseline);
    showLines();
    stack->setCurrentIndex(1);
}

void ComparePage::showLeftOut() {
    QStringList lines;
    for (const OpenModel& model : workspace.models.models())
        if (const Error* reason = workspace.compare.refusal(model.digest()))
            lines << tr("%1 is left out: %2").arg(model.title, QString::fromStdString(reason->detail));
    leftOut->setText(lines.join(u'\n'));
    leftOut->setVisible(!lines.isEmpty());
}

void ComparePage::showLines() {
    const CompareController& compare = workspace.compare;
    const std::string className = compare.shownClass();
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto view = compare.view({.digest = shown[i].digest, .className = className});
        const std::optional<double> line = compare.threshold({.digest = shown[i].digest, .className = className});
        std::optional<widgets::LineFigures> figures;
        if (view && line) {
            const Rates rates = ratesAt(*view, *line);
            figures = {.precision = rates.precision, .recall = rates.recall};
        }
        wall->setThreshold(static_cast<int>(i), line);
        wall->setLineFigures(static_cast<int>(i), figures);
    }
}

void ComparePage::moveLine(int panel, double value) {
    if (panel < 0 || panel >= static_cast<int>(shown.size()))
        return;
    const std::string className = workspace.compare.shownClass();
    if (!wall->sharedAxis()) {
        workspace.thresholds.set({.digest = shown[static_cast<std::size_t>(panel)].digest, .className = className}, value);
        return;
    }
    for (const Shown& model : shown) // one axis: one line through all panels
        workspace.thresholds.set({.digest = model.digest, .className = className}, value);
}

void ComparePage::activate(int panel) {
    if (panel < 0 || panel >= static_cast<int>(shown.size()))
        return;
    workspace.models.setCurrentModel(shown[static_cast<std::size_t>(panel)].model);
    Q_EMIT searchRequested();
}

bool ComparePage::sharedAxis() const {
    return wall->sharedAxis();
}

void ComparePage::setSharedAxis(bool shared) {
    wall->setSharedAxis(shared);
}

} // namespace onelogit::app
