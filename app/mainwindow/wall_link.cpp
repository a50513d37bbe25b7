#include "app/mainwindow/wall_link.h"

#include "app/text/compare_text.h"
#include "app/text/number_text.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/compare/separation_table.h"

#include <QEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace onelogit::app {
namespace {

constexpr double points = 100; ///< of F1 in one

double thresholdCost(const metrics::Separation& figures) {
    return points * (figures.perClassThresholdF1 - figures.oneThresholdF1);
}

} // namespace

WallLink::WallLink(const Workspace& shared, widgets::HistogramWall& panels, widgets::SeparationTable& figures)
    : QObject(&panels), workspace(shared), wall(panels), table(figures) {
    connect(&workspace.compare, &CompareController::comparisonsChanged, this, &WallLink::show);
    connect(&workspace.compare, &CompareController::viewsChanged, this, &WallLink::show);
    connect(&workspace.compare, &CompareController::shownClassChanged, this, &WallLink::show);
    connect(&workspace.thresholds, &Thresholds::changed, this, &WallLink::showLines);
    connect(&workspace.spreads, &SpreadController::changed, this, &WallLink::showTable);
    connect(&table, &widgets::SeparationTable::baselineChosen, this, &WallLink::setBaseline);
    connect(&workspace.targets, &TargetController::targetChanged, this, &WallLink::followTarget);
    connect(&workspace.panelOrder, &PanelOrder::changed, this, &WallLink::followOrder);
    connect(&wall, &widgets::HistogramWall::gripped, &workspace.edits, &Edits::setGripped);
    connect(&wall, &widgets::HistogramWall::thresholdMoved, this, &WallLink::moveLine);
    show();
    wall.installEventFilter(this); // for its words
}

bool WallLink::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &wall && event->type() == QEvent::LanguageChange)
        show();
    return QObject::eventFilter(watched, event);
}

search::ScoreKind WallLink::score() const {
    return shownLook.scores == widgets::ScoresShown::Normalized ? search::ScoreKind::NormalizedLogit
                                                                : search::ScoreKind::RawLogit;
}

ThresholdKey WallLink::keyOf(const ShownModel& model) const {
    return {.digest = model.digest, .className = workspace.compare.shownClass(), .score = score()};
}

std::optional<double> WallLink::thresholdOf(const ShownModel& model) const {
    return workspace.compare.threshold(keyOf(model));
}

void WallLink::setLook(const widgets::WallLook& look) {
    const bool onlyTarget = [&] {
        widgets::WallLook other = look;
        other.target = shownLook.target;
        return other == shownLook;
    }();
    shownLook = look;
    workspace.targets.setScore(score());
    workspace.spreads.setScore(score());
    workspace.targets.setTarget(look.target);
    workspace.panelOrder.setBy(look.order);
    wall.setSharedAxis(look.sharedAxis);
    wall.setBarHeight(look.height);
    if (!onlyTarget)
        show();
}

void WallLink::chooseLook(const widgets::WallLook& look) {
    workspace.edits.setTarget(look.target);
    workspace.edits.arrangePanels({.by = look.order, .hand = workspace.panelOrder.value().hand});
    setLook(look);
}

void WallLink::followOrder() {
    const widgets::PanelOrder by = workspace.panelOrder.value().by;
    if (std::exchange(shownLook.order, by) == by && by != widgets::PanelOrder::ByHand)
        return;
    show();
    Q_EMIT lookChanged(shownLook);
}

void WallLink::followTarget() {
    if (shownLook.target == workspace.targets.target())
        return;
    shownLook.target = workspace.targets.target();
    Q_EMIT lookChanged(shownLook);
}

void WallLink::collect() {
    shown.clear();
    const std::string className = workspace.compare.shownClass();
    const std::vector<OpenModel>& models = workspace.models.models();
    for (std::size_t i = 0; i < models.size(); ++i) {
        const OpenModel& model = models[i];
        ShownModel entry{.model = static_cast<int>(i),
                         .title = model.title,
                         .aligned = model.aligned,
                         .loss = model.classifier->info().loss,
                         .digest = model.digest(),
                         .comparison = workspace.compare.comparison(model.digest()),
                         .view = {},
                         .normalized = {}};
        entry.view = workspace.compare.view(keyOf(entry));
        if (shownLook.scores == widgets::ScoresShown::Both)
            entry.normalized = workspace.compare.view(
                {.digest = entry.digest, .className = className, .score = search::ScoreKind::NormalizedLogit});
        if (entry.comparison && entry.view)
            shown.push_back(std::move(entry));
    }
    sortShown();
}

void WallLink::sortShown() {
    const auto& models = workspace.models.models();
    const auto lossOf = [&](const ShownModel& model) {
        const std::optional<LossKind> loss = models[static_cast<std::size_t>(model.model)].classifier->info().loss;
        return std::pair(!loss.has_value(), loss.value_or(LossKind{}));
    };
    const std::vector<std::string>& hand = workspace.panelOrder.value().hand;
    const auto placeByHand = [&](const ShownModel& model) {
        return std::ranges::find(hand, model.digest) - hand.begin();
    };
    switch (shownLook.order) {
    case widgets::PanelOrder::ByHand:
        std::ranges::stable_sort(shown, {}, placeByHand);
        break;
    case widgets::PanelOrder::ByLoss:
        std::ranges::stable_sort(shown, {}, lossOf);
        break;
    case widgets::PanelOrder::ByArea:
        std::ranges::stable_sort(shown, {}, [](const ShownModel& model) { return model.view->areaAbove; });
        break;
    case widgets::PanelOrder::ByThresholdCost:
        std::ranges::stable_sort(shown, {}, [this](const ShownModel& model) {
            return thresholdCost(model.comparison->shownFigures(score()));
        });
        break;
    }
}

void WallLink::movePanel(int panel, int by) {
    const int to = panel + by;
    if (panel < 0 || to < 0 || std::max(panel, to) >= static_cast<int>(shown.size()))
        return;
    PanelOrder::Value order{.by = widgets::PanelOrder::ByHand};
    for (const ShownModel& model : shown)
        order.hand.push_back(model.digest);
    std::swap(order.hand[static_cast<std::size_t>(panel)], order.hand[static_cast<std::size_t>(to)]);
    workspace.edits.arrangePanels(order);
}

widgets::PanelData WallLink::panelOf(const ShownModel& model) const {
    const OpenModel& open = workspace.models.models()[static_cast<std::size_t>(model.model)];
    const std::size_t matched = model.comparison->match.matched();
    const std::size_t classes = model.comparison->match.modelClass.size();
    widgets::PanelData panel{
        .title = matched == classes
                     ? open.title
                     : tr("%1 (%2 of %3 classes)").arg(open.title, countText(matched), countText(classes)),
        .aligned = open.aligned,
        .trueLogits = model.view->trueHistogram,
        .falseLogits = model.view->falseHistogram,
        .areaAbove = model.view->areaAbove,
        .normalized = score() == search::ScoreKind::NormalizedLogit};
    if (model.normalized) {
        panel.trueOutline = model.normalized->trueHistogram;
        panel.falseOutline = model.normalized->falseHistogram;
        panel.areaOfOutlines = model.normalized->areaAbove;
    }
    return panel;
}

QList<widgets::LogitInterval> WallLink::intervalsOf(const ShownModel& model) const {
    QList<widgets::LogitInterval> intervals;
    const metrics::Separation* figures = model.comparison->figuresOf(score());
    if (shownLook.content != widgets::PanelContent::Intervals || !figures)
        return intervals;
    const std::string className = workspace.compare.shownClass();
    for (const metrics::ClassSeparation& each : figures->classes) {
        const std::string& name = model.comparison->catalog.name(each.classId);
        if (className.empty() || name == className)
            intervals.append({.name = QString::fromStdString(name),
                              .range = each.nearBestF1Thresholds,
                              .best = each.bestF1Threshold});
    }
    return intervals;
}

void WallLink::show() {
    collect();
    QList<widgets::PanelData> panels;
    QList<widgets::ThresholdCost> costs;
    std::vector<ComparedModel> words;
    for (const ShownModel& model : shown) {
        const OpenModel& open = workspace.models.models()[static_cast<std::size_t>(model.model)];
        const metrics::Separation& figures = model.comparison->shownFigures(score());
        const bool aligned = open.aligned.value_or(false);
        const double cost = thresholdCost(figures);
        panels.append(panelOf(model));
        costs.append({.title = open.title, .aligned = aligned, .points = cost});
        words.push_back({.title = open.title,
                         .classes = figures.classes.size(),
                         .areaAbove = model.view->areaAbove,
                         .thresholdCost = cost,
                         .aligned = open.aligned,
                         .rawArea = 1 - model.comparison->figures.macroAp,
                         .normalizedArea = 1 - model.comparison->figures.softmaxMacroAp});
    }
    const bool all = workspace.compare.allClasses();
    wall.setPanels(panels);
    QList<QList<widgets::LogitInterval>> intervals;
    for (const ShownModel& model : shown)
        intervals.append(intervalsOf(model));
    wall.setIntervals(intervals);
    wall.setThresholdCosts(all ? costs : QList<widgets::ThresholdCost>());
    const QString className = QString::fromStdString(workspace.compare.shownClass());
    const widgets::Words said = widgets::wordsOf(wall);
    sentence =
        all ? QString(allClassesCaption(words, baseline(), said) + u' ' + explanation(words, score(), said)).trimmed()
            : oneClassCaption(words, baseline(), className, said);
    wall.setCaption(sentence);
    showTable();
    Q_EMIT contentChanged();
    showLines();
}

int WallLink::baseline() const {
    const auto chosen = std::ranges::find(shown, chosenBaseline, &ShownModel::digest);
    const auto usual = std::ranges::find(shown, std::optional(LossKind::CrossEntropy), &ShownModel::loss);
    const auto found = chosen != shown.end() ? chosen : usual;
    return found == shown.end() ? -1 : static_cast<int>(found - shown.begin());
}

void WallLink::setBaseline(int panel) {
    if (panel < 0 || panel >= static_cast<int>(shown.size()))
        return;
    chosenBaseline = shown[static_cast<std::size_t>(panel)].digest;
    show();
}

void WallLink::showTable() {
    QList<widgets::SeparationRow> rows;
    for (const ShownModel& model : shown)
        rows.append({.title = model.title,
                     .aligned = model.aligned.value_or(false),
                     .figures = model.comparison->shownFigures(score()),
                     .spread = workspace.spreads.find(model.digest, score())});
    table.setRows(rows, baseline());
}

void WallLink::showLines() {
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const std::optional<double> line = thresholdOf(shown[i]);
        std::optional<widgets::LineFigures> figures;
        if (line) {
            const ClassView& view = *shown[i].view;
            const Rates rates = ratesAt(view, *line);
            figures = {.precision = rates.precision,
                       .recall = rates.recall,
                       .falseAlarms = view.falseAccepted(*line),
                       .misses = view.trueLogits.size() - view.trueAccepted(*line)};
        }
        wall.setThreshold(static_cast<int>(i), line);
        wall.setLineFigures(static_cast<int>(i), figures);
    }
    Q_EMIT linesChanged();
}

void WallLink::moveLine(int panel, double value) {
    if (panel < 0 || panel >= static_cast<int>(shown.size()))
        return;
    if (shownLook.sharedAxis) // one line through all panels
        return workspace.edits.moveLines(keysOfShown(), value);
    const std::array one{keyOf(shown[static_cast<std::size_t>(panel)])};
    workspace.edits.moveLines(one, value);
}

std::vector<ThresholdKey> WallLink::keysOfShown() const {
    std::vector<ThresholdKey> keys;
    for (const ShownModel& model : shown)
        keys.push_back(keyOf(model));
    return keys;
}

} // namespace onelogit::app
