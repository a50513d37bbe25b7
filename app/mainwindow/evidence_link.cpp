#include "app/mainwindow/evidence_link.h"

#include "app/export/curve_lines.h"
#include "app/text/evidence_text.h"
#include "app/text/number_text.h"
#include "widgets/charts/curve_chart.h"
#include "widgets/compare/compare_tabs.h"
#include "widgets/compare/number_table.h"
#include "widgets/compare/pair_table.h"
#include "widgets/compare/picture_strip.h"
#include "widgets/compare/supplier_table.h"

#include <algorithm>
#include <limits>

namespace onelogit::app {
namespace {

using Tabs = widgets::CompareTabs;

CurveKind kindOf(int tab) {
    return tab == Tabs::PrecisionRecall ? CurveKind::PrecisionRecall
           : tab == Tabs::Roc           ? CurveKind::Roc
                                        : CurveKind::Det;
}

bool isCurve(int tab) {
    return tab == Tabs::PrecisionRecall || tab == Tabs::Roc || tab == Tabs::Det;
}

widgets::LabelledPicture shownPicture(const EvidencePicture& picture) {
    return {.image = picture.image,
            .name = picture.name,
            .label = picture.label,
            .logitOf = picture.logitOf,
            .logit = picture.logit};
}

} // namespace

EvidenceLink::EvidenceLink(const Workspace& shared, const WallLink& models, Tabs& shownTabs)
    : QObject(&shownTabs), workspace(shared), wall(models), tabs(shownTabs) {
    connect(&wall, &WallLink::contentChanged, this, &EvidenceLink::showTab);
    connect(&wall, &WallLink::linesChanged, this, &EvidenceLink::moveMarks);
    connect(&workspace.models, &ModelsController::currentModelChanged, this, &EvidenceLink::showTab);
    connect(&tabs, &QTabWidget::currentChanged, this, &EvidenceLink::showTab);
    connect(tabs.pairs(), &widgets::PairTable::pairingChosen, this, &EvidenceLink::askPairs);
    connect(tabs.suppliers(), &widgets::SupplierTable::supplierChosen, this, &EvidenceLink::showSupplier);
    connect(&workspace.evidence, &EvidenceController::picturesChanged, this, &EvidenceLink::showPictures);
    connect(&workspace.evidence, &EvidenceController::pairsChanged, this, &EvidenceLink::showPairs);
    connect(&workspace.evidence, &EvidenceController::suppliersChanged, this, &EvidenceLink::showSuppliers);
    for (const Tabs::Tab tab : {Tabs::PrecisionRecall, Tabs::Roc, Tabs::Det}) {
        const auto [across, up] = curveAxes(kindOf(tab));
        tabs.curve(tab)->setAxes(across, up);
    }
    for (const Tabs::Tab tab : Tabs::curveTabs)
        connect(tabs.curve(tab), &widgets::CurveChart::tableRequested, this, [this, tab] { showPoints(tab); });
    showTab();
}

const ShownModel* EvidenceLink::subject() const {
    const std::vector<ShownModel>& models = wall.models();
    if (models.empty())
        return nullptr;
    const auto found = std::ranges::find(models, workspace.models.currentModel(), &ShownModel::model);
    return found == models.end() ? &models.front() : &*found;
}

EvidenceSubject EvidenceLink::subjectOf(const ShownModel& model) const {
    return {.digest = model.digest, .className = workspace.compare.shownClass(), .score = wall.score()};
}

QString EvidenceLink::titleOf(const std::string& digest) const {
    const auto found = std::ranges::find(wall.models(), digest, &ShownModel::digest);
    return found == wall.models().end() ? QString() : found->title;
}

void EvidenceLink::showTab() {
    const int tab = tabs.currentIndex();
    if (isCurve(tab))
        showCurves(tab);
    else if (tab == Tabs::Sweep)
        showSweep();
    else if (tab == Tabs::Violations)
        askPairs();
    else if (tab == Tabs::Suppliers)
        askSuppliers();
}

void EvidenceLink::showCurves(int tab) {
    QList<widgets::CurveLine> lines;
    const ShownModel* current = subject();
    for (const ShownModel& model : wall.models())
        lines.append({.title = model.title,
                      .colour = static_cast<int>(lines.size()),
                      .stressed = &model == current,
                      .points = curvePoints(kindOf(tab), *model.view),
                      .mark = {}});
    tabs.curve(static_cast<Tabs::Tab>(tab))->setLines(lines);
    moveMarks();
}

void EvidenceLink::showSweep() {
    const ShownModel* model = subject();
    widgets::CurveChart& chart = *tabs.curve(Tabs::Sweep);
    if (!model)
        return chart.setLines({});
    const metrics::Interval range = model->view->trueHistogram.range;
    chart.setAxes(widgets::plainAxis(tr("threshold, logit of %1").arg(model->title), range, 10),
                  widgets::plainAxis(tr("share"), {0, 1}));
    chart.setLines(sweepLines(*model->view));
    moveMarks();
}

/// The threshold moved: only marks are drawn anew.
void EvidenceLink::moveMarks() {
    const int tab = tabs.currentIndex();
    if (isCurve(tab)) {
        QList<std::optional<QPointF>> marks;
        for (const ShownModel& model : wall.models()) {
            const std::optional<double> line = wall.thresholdOf(model);
            marks.append(line ? std::optional(curvePlace(kindOf(tab), *model.view, model.view->trueAccepted(*line),
                                                         model.view->falseAccepted(*line)))
                              : std::nullopt);
        }
        tabs.curve(static_cast<Tabs::Tab>(tab))->setMarks(marks);
    } else if (tab == Tabs::Sweep) {
        const ShownModel* model = subject();
        tabs.curve(Tabs::Sweep)->setUpright(model ? wall.thresholdOf(*model) : std::nullopt);
    } else if (tab == Tabs::Suppliers) {
        askSuppliers();
    }
}

void EvidenceLink::askPairs() {
    if (const ShownModel* model = subject())
        workspace.evidence.askPairs(subjectOf(*model),
                                    tabs.pairs()->eachOnce() ? metrics::Pairing::EachOnce : metrics::Pairing::All);
}

void EvidenceLink::askSuppliers() {
    const ShownModel* model = subject();
    const std::optional<double> line = model ? wall.thresholdOf(*model) : std::nullopt;
    if (line)
        workspace.evidence.askSuppliers(subjectOf(*model), *line);
}

void EvidenceLink::showBar(int panel, widgets::LogitChart::Role role, metrics::Interval interval) {
    if (panel < 0 || panel >= static_cast<int>(wall.models().size()))
        return;
    const ShownModel& model = wall.models()[static_cast<std::size_t>(panel)];
    using Role = widgets::LogitChart::Role;
    const bool outline = role == Role::TrueOutline || role == Role::FalseOutline;
    const metrics::Histogram& bars =
        outline && model.normalized ? model.normalized->trueHistogram : model.view->trueHistogram;
    workspace.evidence.askPictures(
        {.digest = model.digest,
         .className = workspace.compare.shownClass(),
         .score = outline ? search::ScoreKind::NormalizedLogit : wall.score(),
         .trueLogits = role == Role::True || role == Role::TrueOutline,
         .interval = interval,
         .includesUpper = interval.upper == bars.range.upper && interval.lower >= bars.range.lower,
         .label = {}});
    tabs.setCurrentIndex(Tabs::Pictures);
}

void EvidenceLink::showBins(int panel) {
    if (panel < 0 || panel >= static_cast<int>(wall.models().size()))
        return;
    const ShownModel& model = wall.models()[static_cast<std::size_t>(panel)];
    QList<QStringList> rows;
    if (wall.look().content == widgets::PanelContent::Intervals) {
        for (const metrics::ClassSeparation& each : model.comparison->shownFigures(wall.score()).classes)
            rows.append({QString::fromStdString(model.comparison->catalog.name(each.classId)),
                         decimalText(each.nearBestF1Thresholds.lower, 3), decimalText(each.bestF1Threshold, 3),
                         decimalText(each.nearBestF1Thresholds.upper, 3), decimalText(each.bestF1, 3)});
        tabs.numbers()->setNumbers(tr("%1: thresholds that cost each class less than a point of F1").arg(model.title),
                                   {tr("class"), tr("from"), tr("best"), tr("to"), tr("best F1")}, rows);
    } else {
        const metrics::Histogram& right = model.view->trueHistogram;
        const metrics::Histogram& wrong = model.view->falseHistogram;
        const QString lowest = decimalText(right.range.lower, 3);
        const QString highest = decimalText(right.range.upper, 3);
        rows.append({QString(), lowest, countText(right.below), countText(wrong.below)});
        for (std::size_t bin = 0; bin < right.counts.size(); ++bin)
            rows.append({decimalText(right.edge(bin), 3), decimalText(right.edge(bin + 1), 3),
                         countText(right.counts[bin]), countText(wrong.counts[bin])});
        rows.append({highest, QString(), countText(right.above), countText(wrong.above)});
        tabs.numbers()->setNumbers(tr("%1: true and false logits in equal bins").arg(model.title),
                                   {tr("from"), tr("to"), tr("true logits"), tr("false logits")}, rows);
    }
    tabs.setCurrentIndex(Tabs::Numbers);
}

/// Of every line the values at twenty places spread over its points.
void EvidenceLink::showPoints(int tab) {
    const bool sweep = tab == Tabs::Sweep;
    const ShownModel* current = subject();
    QList<QStringList> rows;
    for (const ShownModel& model : wall.models()) {
        if (sweep && &model != current)
            continue;
        constexpr std::size_t places = 20;
        const std::vector<metrics::CurvePoint>& curve = model.view->curve;
        for (std::size_t place = 0; place < std::min(places, curve.size()); ++place) {
            const metrics::CurvePoint& point = curve[place * (curve.size() - 1) / (places - 1)];
            const Rates rates = ratesAt(*model.view, point.threshold);
            rows.append({model.title, decimalText(point.threshold, 3), decimalText(rates.precision, 4),
                         decimalText(rates.recall, 4), countText(point.falseAccepted),
                         countText(model.view->trueLogits.size() - point.trueAccepted)});
        }
    }
    tabs.numbers()->setNumbers(
        tr("%1: twenty thresholds of each line").arg(tabs.tabText(tab)),
        {tr("model"), tr("threshold"), tr("precision"), tr("recall"), tr("false alarms"), tr("misses")}, rows);
    tabs.setCurrentIndex(Tabs::Numbers);
}

void EvidenceLink::showSupplier(int row) {
    const auto& suppliers = workspace.evidence.suppliers();
    const ShownModel* model = subject();
    const std::optional<double> line = model ? wall.thresholdOf(*model) : std::nullopt;
    if (!suppliers || !line || row < 0 || row >= static_cast<int>(suppliers->size()))
        return;
    workspace.evidence.askPictures({.digest = model->digest,
                                    .className = workspace.compare.shownClass(),
                                    .score = wall.score(),
                                    .trueLogits = false,
                                    .interval = {*line, std::numeric_limits<double>::infinity()},
                                    .includesUpper = true,
                                    .label = (*suppliers)[static_cast<std::size_t>(row)].label});
    tabs.setCurrentIndex(Tabs::Pictures);
}

void EvidenceLink::showPictures() {
    const auto& evidence = workspace.evidence.pictures();
    const SharedComparison comparison = evidence ? workspace.compare.comparison(evidence->query.digest) : nullptr;
    if (!comparison)
        return tabs.pictures()->setSentence(tr("Click a bar of a panel to see the pictures behind it."));
    QList<widgets::LabelledPicture> pictures;
    for (const EvidencePicture& picture : evidence->pictures)
        pictures.append(shownPicture(picture));
    tabs.pictures()->setPictures(evidenceTitle(*evidence, titleOf(evidence->query.digest), comparison->catalog),
                                 pictures);
}

void EvidenceLink::showPairs() {
    const auto& violations = workspace.evidence.pairs();
    const ShownModel* model = subject();
    if (!violations || !model)
        return tabs.pairs()->setPairs({}, {});
    QList<widgets::LogitPair> pairs;
    for (const ViolatingPair& pair : violations->pairs)
        pairs.append({.low = shownPicture(pair.low), .high = shownPicture(pair.high), .margin = pair.margin});
    tabs.pairs()->setPairs(
        pairsTitle(*violations, model->title, QString::fromStdString(workspace.compare.shownClass())), pairs);
}

void EvidenceLink::showSuppliers() {
    const auto& suppliers = workspace.evidence.suppliers();
    const ShownModel* model = subject();
    const std::optional<double> line = model ? wall.thresholdOf(*model) : std::nullopt;
    if (!suppliers || !line)
        return tabs.suppliers()->setSuppliers({}, {});
    QList<widgets::Supplier> rows;
    for (const metrics::Supply& supply : *suppliers)
        rows.append({.name = QString::fromStdString(model->comparison->catalog.name(supply.label)),
                     .accepted = supply.accepted,
                     .examples = supply.examples});
    tabs.suppliers()->setSuppliers(
        suppliersTitle(*suppliers, model->title, QString::fromStdString(workspace.compare.shownClass()), *line), rows);
}

} // namespace onelogit::app
