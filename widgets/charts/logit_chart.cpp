#include "widgets/charts/logit_chart.h"

#include "widgets/charts/logit_chart_parts.h"
#include "widgets/charts/unit_text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace onelogit::widgets {
namespace {

constexpr int topRoom = 4;
constexpr int sideRoom = 7; ///< half a handle

/// Diagonal lines as a texture of the screen's resolution: Qt's own patterns shrink on fine screens.
QBrush hatch(const QColor& color, qreal devicePixelRatio) {
    constexpr int side = 6;
    QPixmap tile(QSize(side, side) * devicePixelRatio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.scale(devicePixelRatio, devicePixelRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 0.9));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / devicePixelRatio, 1 / devicePixelRatio));
    return brush;
}

metrics::Interval unite(const std::optional<metrics::Interval>& a, metrics::Interval b) {
    return a ? metrics::Interval{std::min(a->lower, b.lower), std::max(a->upper, b.upper)} : b;
}

double total(const DensitySeries& series) {
    return series.isEmpty() ? 0 : static_cast<double>(series.histogram->total());
}

} // namespace

LogitChart::LogitChart(QWidget* parent) : QChartView(parent), parts(std::make_unique<Parts>(*chart())) {
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(160, 68);
    parts->axis->font = typeFont(QApplication::font(), Type::Small);
    placeLine();
    setAxisTitle(tr("logit"));
    setInteractive(false);
    recolour();
    redrawSeries();
}

LogitChart::~LogitChart() {
    chart()->removeAllSeries();
    chart()->removeAxis(&parts->x);
    chart()->removeAxis(&parts->y);
}

void LogitChart::setHistogram(Role role, const std::optional<metrics::Histogram>& histogram) {
    parts->of(role).histogram = histogram;
    redrawSeries();
}

void LogitChart::setAxisRange(const std::optional<metrics::Interval>& range) {
    parts->wanted = range;
    redrawSeries();
}

void LogitChart::setBarHeight(BarHeight height) {
    parts->height = height;
    redrawSeries();
}

void LogitChart::setOutlinesApart(bool apart) {
    parts->outlinesApart = apart;
    redrawSeries();
}

void LogitChart::setIntervals(const QList<LogitInterval>& intervals) {
    parts->intervals->setIntervals(intervals);
    redrawSeries();
}

const QList<LogitInterval>& LogitChart::intervals() const {
    return parts->intervals->intervals();
}

int LogitChart::crossedIntervals() const {
    return line ? parts->intervals->crossedBy(*line) : 0;
}

void LogitChart::setPicksBars(bool picks) {
    parts->picksBars = picks;
}

void LogitChart::setPointer(std::optional<double> value) {
    const bool inside = value && *value >= parts->extent.lower && *value <= parts->extent.upper;
    pointedAt = inside ? value : std::nullopt;
    parts->pointer->setVisible(inside);
    if (inside)
        parts->pointer->setPos(placeOf(*value), 0);
}

metrics::Interval LogitChart::axisRange() const {
    return parts->range;
}

double LogitChart::step() const {
    for (const auto& series : parts->series) {
        if (!series->isEmpty())
            return series->histogram->binWidth();
    }
    return (parts->range.upper - parts->range.lower) / 50;
}

void LogitChart::setSpokenValue(const QString& words) {
    spoken = words;
    if (line)
        tellPlace(*this, *line);
}

void LogitChart::setThreshold(std::optional<double> value) {
    line = value && std::isfinite(*value) ? value : std::nullopt;
    placeLine();
}

void LogitChart::setLower(std::optional<double> value) {
    lowerLine = value && std::isfinite(*value) ? value : std::nullopt;
    placeLine();
}

void LogitChart::setInteractive(bool interactive) {
    parts->interactive = interactive;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    viewport()->setMouseTracking(interactive);
    recolour();
}

void LogitChart::setAxisTitle(const QString& title) {
    parts->axis->title = title;
    parts->axis->changed();
}

void LogitChart::setEmptyText(const QString& sentence) {
    parts->emptyText = sentence;
    redrawSeries();
}

QSize LogitChart::sizeHint() const {
    return {260, 124};
}

/// New data or a new axis: every series is replaced once.
void LogitChart::redrawSeries() {
    std::optional<metrics::Interval> range = parts->wanted;
    std::optional<metrics::Interval> extent = parts->wanted;
    std::uint64_t below = 0;
    std::uint64_t above = 0;
    for (const auto& series : parts->series) {
        if (series->isEmpty() || parts->intervals->isVisible())
            continue;
        if (!parts->wanted)
            range = unite(range, series->histogram->range);
        extent = unite(extent, extentOf(*series->histogram));
        below += series->histogram->below;
        above += series->histogram->above;
    }
    parts->range = range.value_or(metrics::Interval{0, 1});
    parts->extent = extent.value_or(parts->range);

    drawSeries();
    parts->x.setRange(parts->extent.lower, parts->extent.upper);

    const QLocale locale;
    AxisItem& axis = *parts->axis;
    axis.ticked = parts->range;
    axis.shown = parts->extent;
    parts->intervals->shown = parts->extent;
    parts->intervals->changed();
    const auto words = [&locale](const QString& pattern, std::uint64_t count) {
        return count > 0 ? pattern.arg(locale.toString(static_cast<qulonglong>(count))) : QString();
    };
    axis.below = words(tr("%1 below"), below);
    axis.above = words(tr("%1 above"), above);
    axis.belowShort = words(QStringLiteral("← %1"), below);
    axis.aboveShort = words(QStringLiteral("%1 →"), above);
    const bool empty = std::ranges::all_of(parts->series, [](const auto& series) { return series->isEmpty(); });
    axis.height = parts->intervals->isVisible() ? tr("classes") : heightName();
    axis.heightShort = parts->height.logarithmic && !parts->intervals->isVisible()
                           ? tr("log", "the height of bars, where there is no room for more")
                           : QString();
    axis.emptyText = empty && !parts->intervals->isVisible() ? parts->emptyText : QString();
    axis.changed();
    placeLine();
}

QString LogitChart::heightName() const {
    if (parts->height.count)
        return parts->height.logarithmic ? tr("count, log") : tr("count");
    return parts->height.logarithmic ? tr("density, log") : tr("density");
}

void LogitChart::drawSeries() {
    constexpr std::array filled{Role::True, Role::False, Role::Folder};
    constexpr std::array outlined{Role::TrueOutline, Role::FalseOutline};
    const double outlines = total(parts->of(Role::TrueOutline)) + total(parts->of(Role::FalseOutline));
    const bool hidden = parts->intervals->isVisible();
    const auto whole = [&](Role role) {
        const bool together = std::ranges::find(outlined, role) != outlined.end() && !parts->outlinesApart;
        return hidden ? 0 : together ? outlines : total(parts->of(role));
    };
    double floor = std::numeric_limits<double>::infinity();
    double highest = 0;
    const auto each = [&](const auto& work) {
        std::ranges::for_each(filled, work);
        std::ranges::for_each(outlined, work);
    };
    each([&](Role role) {
        if (whole(role) > 0)
            floor = std::min(floor, heightOfOne(*parts->of(role).histogram, whole(role), parts->height) / 2);
    });
    each([&](Role role) { highest = std::max(highest, parts->of(role).draw(whole(role), parts->height, floor)); });
    parts->y.setRange(0, highest > 0 ? highest * 1.02 : 1);
}

void LogitChart::recolour() {
    const Palette& colours = paletteOf(*this);
    QColor fill = colours.trueLogits;
    fill.setAlphaF(0.85F);
    QColor folder = colours.neutralMark;
    folder.setAlphaF(0.35F);
    const auto outline = [](const QColor& color) {
        QPen pen(color, 1.5);
        pen.setJoinStyle(Qt::MiterJoin);
        return pen;
    };
    parts->of(Role::True).setLook(Qt::NoPen, fill);
    parts->of(Role::False).setLook(outline(colours.falseLogits), hatch(colours.falseHatch, devicePixelRatioF()));
    parts->of(Role::Folder).setLook(Qt::NoPen, folder);
    QColor tint = colours.trueLogits;
    tint.setAlphaF(0.5F);
    parts->of(Role::TrueOutline).setLook(outline(colours.trueLogits), tint);
    parts->of(Role::FalseOutline).setLook(outline(colours.falseLogits), hatch(colours.falseHatch, devicePixelRatioF()));
    parts->axis->textColor = colours.mutedText;
    parts->axis->lineColor = colours.outline;
    parts->axis->changed();
    parts->line->setLook(colours.text, colours.accent, parts->interactive, hasFocus());
    parts->lower->setLook(colours.text, colours.accent, parts->interactive, false);
    parts->pointer->setLook(colours.mutedText, colours.accent, false, false);
    parts->intervals->crossed = colours.aligned;
    parts->intervals->missed = colours.neutralMark;
    parts->intervals->mark = colours.text;
    QColor shade = colours.text;
    shade.setAlphaF(0.09F);
    parts->unsure->setBrush(shade);
}

void LogitChart::placePlot() {
    const int left = QFontMetrics(parts->axis->font).height() + 4;
    const int foot = AxisItem::footHeight(parts->axis->font);
    const QRectF plot(left, topRoom, qMax(1, width() - left - sideRoom), qMax(1, height() - topRoom - foot));
    chart()->setPlotArea(plot);
    parts->axis->plot = plot;
    parts->axis->changed();
    parts->line->setExtent(0, plot.bottom());
    parts->lower->setExtent(topRoom, plot.bottom());
    parts->pointer->setExtent(topRoom, plot.bottom());
    parts->intervals->plot = plot;
    parts->intervals->changed();
    placeLine();
}

/// Whole pixels from the left, inside the axis.
double LogitChart::placeOf(double value) const {
    const double inside = std::clamp(value, parts->range.lower, parts->range.upper);
    const QRectF plot = parts->axis->plot;
    const double share = (inside - parts->extent.lower) / (parts->extent.upper - parts->extent.lower);
    return std::round(plot.left() + share * plot.width());
}

void LogitChart::placeLine() {
    const bool both = line && lowerLine;
    parts->line->setVisible(line.has_value());
    parts->lower->setVisible(both);
    parts->unsure->setVisible(both);
    parts->intervals->at = line;
    parts->intervals->update();
    if (!line)
        return;
    parts->line->setPos(placeOf(*line), 0);
    QString words = tr("Threshold at logit %1").arg(logitText(*line));
    if (both) {
        const double drawn = std::min(*lowerLine, *line);
        parts->lower->setPos(placeOf(drawn), 0);
        parts->unsure->setRect(
            QRectF(QPointF(parts->lower->x(), topRoom), QPointF(parts->line->x(), parts->axis->plot.bottom())));
        words += tr(", unsure from %1").arg(logitText(drawn));
    }
    setAccessibleDescription(words);
}

double LogitChart::valueAt(const QPointF& position) const {
    const QRectF plot = parts->axis->plot;
    const double share = (position.x() - plot.left()) / plot.width();
    return parts->extent.lower + share * (parts->extent.upper - parts->extent.lower);
}

void LogitChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    placePlot();
}

void LogitChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QChartView::changeEvent(event);
}

} // namespace onelogit::widgets
