#include "widgets/compare/histogram_wall.h"

#include "widgets/compare/cost_card.h"
#include "widgets/compare/legend.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onelogit::widgets {
namespace {
constexpr int narrowestPanel = 216;
constexpr int mostColumns = 4;
constexpr int fewestColumns = 2;
} // namespace

HistogramWall::HistogramWall(QWidget* parent)
    : QWidget(parent), grid(new QGridLayout), costs(new CostCard(this)), caption(new QLabel(this)) {
    setObjectName(QStringLiteral("histogramWall"));
    caption->setObjectName(QStringLiteral("histogramWall.caption"));
    caption->setTextFormat(Qt::RichText);
    caption->setWordWrap(true);
    costs->hide();
    grid->setSpacing(space::inner);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::between);
    foot->addWidget(caption, 1);
    foot->addWidget(new Legend(this));
    auto* column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint); // columns give way, see minimumSizeHint()
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::within);
    column->addLayout(grid, 1);
    column->addLayout(foot);
}

HistogramPanel* HistogramWall::makePanel(int number) {
    auto* made = new HistogramPanel(this);
    made->setObjectName(QStringLiteral("histogramPanel%1").arg(number));
    made->setBarHeight(height);
    made->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(made, &HistogramPanel::thresholdMoved, this,
            [this, number](double value) { Q_EMIT thresholdMoved(number, value); });
    connect(made, &HistogramPanel::gripped, this, &HistogramWall::gripped);
    connect(made, &HistogramPanel::activated, this, [this, number] { Q_EMIT panelActivated(number); });
    connect(made, &HistogramPanel::barPicked, this, [this, number](LogitChart::Role role, metrics::Interval interval) {
        Q_EMIT barPicked(number, role, interval);
    });
    connect(made, &HistogramPanel::tableRequested, this, [this, number] { Q_EMIT tableRequested(number); });
    connect(made, &HistogramPanel::enlargeRequested, this, [this, number] { setEnlarged(alone < 0 ? number : -1); });
    connect(made, &HistogramPanel::customContextMenuRequested, this,
            [this, number, made](const QPoint& at) { Q_EMIT menuRequested(number, made->mapToGlobal(at)); });
    connect(made, &HistogramPanel::pointed, this, [this](double value) {
        for (HistogramPanel* each : panels)
            each->setPointer(value);
    });
    connect(made, &HistogramPanel::pointerLeft, this, [this] {
        for (HistogramPanel* each : panels)
            each->setPointer({});
    });
    return made;
}

/// Panels come late, at the end of the window's chain; their place in it is before the wall.
void HistogramWall::orderFocus() {
    QWidget* before = previousInFocusChain();
    while (before != this && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (HistogramPanel* panel : panels) {
        if (before != this)
            setTabOrder(before, panel->chart());
        before = panel->chart();
    }
}

void HistogramWall::setPanels(const QList<PanelData>& wanted) {
    const auto before = panels.size();
    while (panels.size() > wanted.size())
        delete panels.takeLast();
    while (panels.size() < wanted.size())
        panels.append(makePanel(static_cast<int>(panels.size())));
    orderFocus();
    for (qsizetype i = 0; i < wanted.size(); ++i)
        panels.at(i)->setData(wanted.at(i));
    if (alone >= panels.size())
        alone = -1;
    applyAxes();
    if (before != panels.size())
        arrange();
}

void HistogramWall::setBarHeight(BarHeight wanted) {
    if (std::exchange(height, wanted) == wanted)
        return;
    for (HistogramPanel* each : panels)
        each->setBarHeight(height);
}

void HistogramWall::setIntervals(const QList<QList<LogitInterval>>& intervals) {
    for (qsizetype i = 0; i < panels.size(); ++i)
        panels.at(i)->setIntervals(intervals.value(i));
    applyAxes();
}

void HistogramWall::setEnlarged(int number) {
    if (std::exchange(alone, number) == number)
        return;
    arrange();
    if (alone >= 0)
        panels.at(alone)->chart()->setFocus();
}

void HistogramWall::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && alone >= 0)
        setEnlarged(-1);
    else
        QWidget::keyPressEvent(event);
}

void HistogramWall::setThreshold(std::optional<double> value) {
    for (HistogramPanel* each : panels)
        each->setThreshold(value);
}

void HistogramWall::setThreshold(int number, std::optional<double> value) {
    panels.at(number)->setThreshold(value);
}

void HistogramWall::setLineFigures(int number, const std::optional<LineFigures>& figures) {
    panels.at(number)->setLineFigures(figures);
}

void HistogramWall::setSharedAxis(bool on) {
    shared = on;
    applyAxes();
}

void HistogramWall::setThresholdCosts(const QList<ThresholdCost>& rows) {
    costs->setCosts(rows);
    if (hasCosts == !rows.isEmpty())
        return;
    hasCosts = !rows.isEmpty();
    arrange();
}

void HistogramWall::setCaption(const QString& text) {
    caption->setText(text);
}

QSize HistogramWall::minimumSizeHint() const {
    return {fewestColumns * (narrowestPanel + space::inner) - space::inner, QWidget::minimumSizeHint().height()};
}

void HistogramWall::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int fitting = (width() + space::inner) / (narrowestPanel + space::inner);
    const int now = std::clamp(fitting, fewestColumns, mostColumns);
    if (now != columns) {
        columns = now;
        arrange();
    }
}

void HistogramWall::arrange() {
    if (columns == 0)
        columns = mostColumns;
    while (grid->count() > 0)
        delete grid->takeAt(0);
    for (qsizetype i = 0; i < panels.size(); ++i)
        panels.at(i)->setVisible(alone < 0 || i == alone);
    costs->setVisible(hasCosts && alone < 0);
    QList<QWidget*> cards(panels.begin(), panels.end());
    if (alone >= 0)
        cards = {panels.at(alone)};
    else if (hasCosts)
        cards.append(costs);
    for (int i = 0; i < cards.size(); ++i)
        grid->addWidget(cards.at(i), i / columns, i % columns);
    const int used = alone >= 0 ? 1 : columns;
    for (int c = 0; c < mostColumns; ++c)
        grid->setColumnStretch(c, c < used ? 1 : 0);
    for (int r = 0; r < grid->rowCount(); ++r)
        grid->setRowStretch(r, r * columns < cards.size() ? 1 : 0);
}

void HistogramWall::applyAxes() {
    std::optional<metrics::Interval> all;
    if (shared) {
        for (const HistogramPanel* each : panels) {
            const metrics::Interval own = each->ownRange();
            all = all ? metrics::Interval{std::min(all->lower, own.lower), std::max(all->upper, own.upper)} : own;
        }
    }
    for (HistogramPanel* each : panels)
        each->setAxisRange(all || each->chart()->intervals().isEmpty() ? all : std::optional(each->ownRange()));
}

} // namespace onelogit::widgets
