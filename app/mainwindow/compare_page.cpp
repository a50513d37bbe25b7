#include "app/mainwindow/compare_page.h"

#include "app/mainwindow/data_link.h"
#include "app/text/compare_text.h"
#include "app/text/data_text.h"
#include "app/text/number_text.h"
#include "widgets/compare/data_chooser.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/compare/separation_table.h"
#include "widgets/frame/empty_state.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
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
    column->setContentsMargins(widgets::space::between, widgets::space::tight, widgets::space::between,
                               widgets::space::within);
    column->setSpacing(widgets::space::within);
    column->addWidget(wall, 1);
    column->addWidget(table);
    column->addWidget(leftOut);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);

    auto* chooser = new widgets::DataChooser;
    data = new DataLink(workspace, *chooser);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(widgets::space::between, widgets::space::tight, widgets::space::between, 0);
    head->addWidget(chooser);
    stack = new QStackedWidget;
    stack->addWidget(empty);
    stack->addWidget(scroll);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(stack, 1);

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
        const std::size_t matched = comparison->match.matched();
        const std::size_t classes = comparison->match.modelClass.size();
        panels.append(
            {.title = matched == classes
                          ? model.title
                          : tr("%1 (%2 of %3 classes)").arg(model.title, countText(matched), countText(classes)),
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
        empty->setContent(QStringLiteral("compare"), emptySentence());
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

QString ComparePage::emptySentence() const {
    if (workspace.compare.running() > 0 || workspace.models.opening())
        return tr("Running the models over the labelled pictures…");
    if (workspace.compare.held())
        return tr("The comparison was cancelled. Go on with it, or choose other pictures.");
    if (!leftOut->text().isEmpty())
        return leftOut->text();
    return tr("Nothing to compare yet: open a model that fits the labelled pictures.");
}

void ComparePage::showLeftOut() {
    QStringList lines;
    QStringList unmatched; ///< each sentence once, with the models that it is true of
    QList<QStringList> whose;
    for (const OpenModel& model : workspace.models.models()) {
        if (const Error* reason = workspace.compare.refusal(model.digest()))
            lines << leftOutText(model.title, *reason);
        const SharedComparison comparison = workspace.compare.comparison(model.digest());
        const QString text = comparison ? unmatchedText(*workspace.compare.pictures(), comparison->match) : QString();
        if (text.isEmpty())
            continue;
        if (!unmatched.contains(text)) {
            unmatched << text;
            whose.append(QStringList());
        }
        whose[unmatched.indexOf(text)] << model.title;
    }
    for (qsizetype i = 0; i < unmatched.size(); ++i)
        lines << tr("%1: %2", "models: sentence").arg(whose.at(i).join(QStringLiteral(", ")), unmatched.at(i));
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
        workspace.thresholds.set({.digest = shown[static_cast<std::size_t>(panel)].digest, .className = className},
                                 value);
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

void ComparePage::askForData() {
    data->askForFolder();
}

bool ComparePage::sharedAxis() const {
    return wall->sharedAxis();
}

void ComparePage::setSharedAxis(bool shared) {
    wall->setSharedAxis(shared);
}

} // namespace onelogit::app
