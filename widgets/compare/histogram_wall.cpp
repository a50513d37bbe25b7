#include "widgets/compare/histogram_wall.h"

#include "widgets/charts/logit_chart.h"
#include "widgets/compare/cost_card.h"
#include "widgets/compare/legend.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {
constexpr int narrowestPanel = 244;
constexpr int mostColumns = 4;
constexpr int fewestColumns = 2;
} // namespace

HistogramWall::HistogramWall(QWidget* parent)
    : QWidget(parent),
      grid(new QGridLayout),
      costs(new CostCard(this)),
      caption(new QLabel(this)),
      shared(new QCheckBox(tr("same a&xis"), this)) {
    setObjectName(QStringLiteral("histogramWall"));
    caption->setObjectName(QStringLiteral("histogramWall.caption"));
    caption->setTextFormat(Qt::RichText);
    caption->setWordWrap(true);
    shared->setObjectName(QStringLiteral("histogramWall.sharedAxis"));
    shared->setAccessibleName(tr("Same logit axis for all panels"));
    shared->setToolTip(tr("Show every panel on the same logit axis, or each on its own"));
    costs->hide();
    grid->setSpacing(space::inner);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::between);
    foot->addWidget(caption, 1);
    foot->addWidget(shared);
    foot->addWidget(new Legend(this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::within);
    column->addLayout(grid, 1);
    column->addLayout(foot);

    connect(shared, &QCheckBox::toggled, this, [this](bool on) {
        applyAxes();
        Q_EMIT sharedAxisToggled(on);
    });
}

void HistogramWall::setPanels(const QList<PanelData>& wanted) {
    const auto before = panels.size();
    while (panels.size() > wanted.size())
        delete panels.takeLast();
    while (panels.size() < wanted.size()) {
        auto* added = new HistogramPanel(this);
        const auto number = static_cast<int>(panels.size());
        added->setObjectName(QStringLiteral("histogramPanel%1").arg(number));
        connect(added, &HistogramPanel::thresholdMoved, this,
                [this, number](double value) { Q_EMIT thresholdMoved(number, value); });
        connect(added, &HistogramPanel::activated, this, [this, number] { Q_EMIT panelActivated(number); });
        panels.append(added);
    }
    for (qsizetype i = 0; i < wanted.size(); ++i)
        panels.at(i)->setData(wanted.at(i));
    applyAxes();
    if (before != panels.size())
        arrange();
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
    const QSignalBlocker quiet(shared);
    shared->setChecked(on);
    applyAxes();
}

bool HistogramWall::sharedAxis() const {
    return shared->isChecked();
}

void HistogramWall::setThresholdCosts(const QList<ThresholdCost>& rows) {
    costs->setCosts(rows);
    if (costs->isHidden() == rows.isEmpty())
        return;
    costs->setVisible(!rows.isEmpty());
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
    QList<QWidget*> cards(panels.begin(), panels.end());
    if (!costs->isHidden())
        cards.append(costs);
    for (int i = 0; i < cards.size(); ++i)
        grid->addWidget(cards.at(i), i / columns, i % columns);
    for (int c = 0; c < mostColumns; ++c)
        grid->setColumnStretch(c, c < columns ? 1 : 0);
    for (int r = 0; r < grid->rowCount(); ++r)
        grid->setRowStretch(r, r * columns < cards.size() ? 1 : 0);
}

void HistogramWall::applyAxes() {
    std::optional<metrics::Interval> all;
    if (shared->isChecked()) {
        for (const HistogramPanel* each : panels) {
            const metrics::Interval own = each->ownRange();
            all = all ? metrics::Interval{std::min(all->lower, own.lower), std::max(all->upper, own.upper)} : own;
        }
    }
    for (HistogramPanel* each : panels)
        each->setAxisRange(all);
}

} // namespace onelogit::widgets
