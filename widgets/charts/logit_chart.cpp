#include "widgets/charts/logit_chart.h"

#include "widgets/charts/chart_overlay.h"
#include "widgets/charts/density_series.h"
#include "widgets/charts/unit_text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace onelogit::widgets {
namespace {

constexpr int roles = 5;
constexpr double nearLine = 6; ///< pixels in which the pointer grips the line
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

struct LogitChart::Parts {
    explicit Parts(QChart& chart)
        : axis(new AxisItem(&chart)),
          unsure(new QGraphicsRectItem(&chart)),
          lower(new ThresholdItem(&chart)),
          line(new ThresholdItem(&chart)) {
        unsure->setZValue(25);
        unsure->setPen(Qt::NoPen);
        lower->setThin(true);
        chart.addAxis(&x, Qt::AlignBottom);
        chart.addAxis(&y, Qt::AlignLeft);
        x.setVisible(false);
        y.setVisible(false);
        // The folder is a quiet ground under the outlines; hatching lies over what is filled.
        for (const Role role : {Role::Folder, Role::True, Role::False, Role::TrueOutline, Role::FalseOutline})
            series.at(static_cast<std::size_t>(role)).emplace(chart, x, y);
    }
    DensitySeries& of(Role role) { return *series.at(static_cast<std::size_t>(role)); }

    QValueAxis x, y;
    std::array<std::optional<DensitySeries>, roles> series;
    AxisItem* axis;
    QGraphicsRectItem* unsure; ///< between the lines
    ThresholdItem* lower;
    ThresholdItem* line;
    std::optional<metrics::Interval> wanted;
    metrics::Interval range{0, 1};  ///< the axis without its end bins
    metrics::Interval extent{0, 1}; ///< with them
    QString emptyText;
    bool interactive = false;
    bool dragsLower = false;
};

LogitChart::LogitChart(QWidget* parent) : QChartView(parent), parts(std::make_unique<Parts>(*chart())) {
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(160, 96);
    parts->axis->font = typeFont(QApplication::font(), Type::Small);
    parts->axis->height = tr("density");
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
        if (series->isEmpty())
            continue;
        if (!parts->wanted)
            range = unite(range, series->histogram->range);
        extent = unite(extent, series->extent());
        below += series->histogram->below;
        above += series->histogram->above;
    }
    parts->range = range.value_or(metrics::Interval{0, 1});
    parts->extent = extent.value_or(parts->range);

    const double outlines = total(parts->of(Role::TrueOutline)) + total(parts->of(Role::FalseOutline));
    double highest = 0;
    for (const Role role : {Role::True, Role::False, Role::Folder})
        highest = std::max(highest, parts->of(role).draw(total(parts->of(role))));
    for (const Role role : {Role::TrueOutline, Role::FalseOutline})
        highest = std::max(highest, parts->of(role).draw(outlines));
    parts->x.setRange(parts->extent.lower, parts->extent.upper);
    parts->y.setRange(0, highest > 0 ? highest * 1.02 : 1);

    const QLocale locale;
    AxisItem& axis = *parts->axis;
    axis.ticked = parts->range;
    axis.shown = parts->extent;
    const auto words = [&locale](const QString& pattern, std::uint64_t count) {
        return count > 0 ? pattern.arg(locale.toString(static_cast<qulonglong>(count))) : QString();
    };
    axis.below = words(tr("%1 below"), below);
    axis.above = words(tr("%1 above"), above);
    axis.belowShort = words(QStringLiteral("← %1"), below);
    axis.aboveShort = words(QStringLiteral("%1 →"), above);
    const bool empty = std::ranges::all_of(parts->series, [](const auto& series) { return series->isEmpty(); });
    axis.emptyText = empty ? parts->emptyText : QString();
    axis.changed();
    placeLine();
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

void LogitChart::moveByUser(double value) {
    line = std::clamp(value, parts->range.lower, parts->range.upper);
    const bool pushes = lowerLine && *lowerLine > *line;
    if (pushes)
        lowerLine = line;
    placeLine();
    Q_EMIT thresholdMoved(*line);
    if (pushes)
        Q_EMIT lowerMoved(*lowerLine);
}

void LogitChart::moveLowerByUser(double value) {
    const double highest = line ? std::clamp(*line, parts->range.lower, parts->range.upper) : parts->range.upper;
    lowerLine = std::clamp(value, parts->range.lower, highest);
    placeLine();
    Q_EMIT lowerMoved(*lowerLine);
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

void LogitChart::mousePressEvent(QMouseEvent* event) {
    if (!parts->interactive || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    const double fromLine = std::abs(x - parts->line->x());
    const double fromLower = std::abs(x - parts->lower->x());
    parts->dragsLower = parts->lower->isVisible() && fromLower <= nearLine &&
                        (fromLower < fromLine || (fromLower == fromLine && x < parts->line->x()));
    const double value = valueAt(event->position());
    parts->dragsLower ? moveLowerByUser(value) : moveByUser(value);
}

void LogitChart::mouseMoveEvent(QMouseEvent* event) {
    if (parts->interactive && event->buttons().testFlag(Qt::LeftButton)) {
        const double value = valueAt(event->position());
        parts->dragsLower ? moveLowerByUser(value) : moveByUser(value);
        return;
    }
    const auto grips = [&](const ThresholdItem& item) {
        return item.isVisible() && std::abs(event->position().x() - item.x()) <= nearLine;
    };
    const bool gripped = parts->interactive && (grips(*parts->line) || grips(*parts->lower));
    viewport()->setCursor(gripped ? Qt::SplitHCursor : Qt::ArrowCursor);
    event->ignore();
}

void LogitChart::mouseReleaseEvent(QMouseEvent* event) {
    event->setAccepted(parts->interactive);
}

void LogitChart::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
}

void LogitChart::keyPressEvent(QKeyEvent* event) {
    const bool other = lowerLine && event->modifiers().testFlag(Qt::ControlModifier);
    const double from = (other ? lowerLine : line).value_or((parts->range.lower + parts->range.upper) / 2);
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? step() / 10 : step();
    const auto move = [this, other](double value) { other ? moveLowerByUser(value) : moveByUser(value); };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(from - by);
    case Qt::Key_Right:
        return move(from + by);
    case Qt::Key_Home:
        return move(parts->range.lower);
    case Qt::Key_End:
        return move(parts->range.upper);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    default:
        event->ignore();
    }
}

void LogitChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    recolour();
}

void LogitChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    recolour();
}

} // namespace onelogit::widgets
