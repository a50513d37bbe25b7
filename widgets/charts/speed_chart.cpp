#include "widgets/charts/speed_chart.h"

#include "widgets/charts/chart_overlay.h"
#include "widgets/charts/log_axes.h"
#include "widgets/charts/unit_text.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace onelogit::widgets {
namespace {

constexpr double nearHandle = 6; ///< pixels in which the pointer grips it
constexpr double markerSize = 8;
constexpr double keyStep = 0.05; ///< decades
constexpr double sideRoom = 14;
constexpr double edge = 0.04;     ///< decades around the axis, so that dots at its ends are whole
constexpr double oneNoteAt = 1.5; ///< decades: where a line's name stands

double exponent(double seconds) {
    return std::log10(std::max(seconds, 1e-12));
}

} // namespace

double secondsAt(const QList<SpeedPoint>& points, double classes, double SpeedPoint::*which) {
    if (points.isEmpty())
        return 0;
    if (classes <= points.first().classes)
        return points.first().*which;
    if (classes >= points.last().classes)
        return points.last().*which;
    const auto above = std::ranges::upper_bound(points, classes, {}, &SpeedPoint::classes);
    const SpeedPoint& right = *above;
    const SpeedPoint& left = *std::prev(above);
    const double share = std::log(classes / left.classes) / std::log(right.classes / left.classes);
    return std::pow(10.0, exponent(left.*which) * (1 - share) + exponent(right.*which) * share);
}

struct SpeedChart::Parts {
    /// A line through all measured points, dots for the model's own head, rings for grown ones.
    struct Curve {
        QLineSeries* line;
        QScatterSeries* own;
        QScatterSeries* grown;
    };

    explicit Parts(QChart& chart) : axes(new LogAxes(&chart)), handle(new ThresholdItem(&chart)) {
        chart.addAxis(&x, Qt::AlignBottom);
        chart.addAxis(&y, Qt::AlignLeft);
        x.setVisible(false);
        y.setVisible(false);
        upper = new QLineSeries(&chart);
        lower = new QLineSeries(&chart);
        trunk = new QAreaSeries(upper, lower);
        add(chart, trunk);
        all = makeCurve(chart);
        one = makeCurve(chart);
    }

    void add(QChart& chart, QAbstractSeries* series) {
        chart.addSeries(series);
        series->attachAxis(&x);
        series->attachAxis(&y);
    }

    Curve makeCurve(QChart& chart) {
        const Curve curve{new QLineSeries, new QScatterSeries, new QScatterSeries};
        add(chart, curve.line);
        for (QScatterSeries* dots : {curve.own, curve.grown}) {
            dots->setMarkerSize(markerSize);
            add(chart, dots);
        }
        return curve;
    }

    QValueAxis x, y;
    Curve one{}, all{};
    QLineSeries* upper;
    QLineSeries* lower;
    QAreaSeries* trunk;
    LogAxes* axes;
    ThresholdItem* handle;
    QString emptyText;
};

SpeedChart::SpeedChart(QWidget* parent) : QChartView(parent), parts(std::make_unique<Parts>(*chart())) {
    setObjectName(QStringLiteral("speedChart"));
    setAccessibleName(tr("Time a picture by number of classes"));
    setToolTip(tr("Drag, or use the arrow keys, to choose a number of classes"));
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setMinimumSize(300, 200);
    LogAxes& axes = *parts->axes;
    axes.font = typeFont(QApplication::font(), Type::Small);
    axes.across = {std::log10(fewestClasses) - edge, std::log10(mostClasses) + edge};
    axes.acrossTitle = tr("number of classes");
    axes.upTitle = tr("time a picture");
    axes.reference = std::log10(paperClasses);
    axes.referenceText = tr("the paper: 10 times faster at 400,000 classes");
    recolour();
    redraw();
}

SpeedChart::~SpeedChart() {
    chart()->removeAllSeries();
    chart()->removeAxis(&parts->x);
    chart()->removeAxis(&parts->y);
}

void SpeedChart::setPoints(const QList<SpeedPoint>& newPoints, double newTrunk) {
    points = newPoints;
    std::ranges::sort(points, {}, &SpeedPoint::classes);
    trunk = newTrunk;
    redraw();
}

void SpeedChart::setEmptyText(const QString& sentence) {
    parts->emptyText = sentence;
    redraw();
}

void SpeedChart::setClasses(double classes) {
    handle = std::clamp(classes, fewestClasses, mostClasses);
    placeHandle();
}

QSize SpeedChart::sizeHint() const {
    return {620, 360};
}

void SpeedChart::redraw() {
    QList<SpeedPoint> measured;
    std::ranges::copy_if(points, std::back_inserter(measured), &SpeedPoint::measured);
    double lowest = trunk > 0 ? exponent(trunk) : 0;
    double highest = trunk > 0 ? lowest : -12;
    const auto draw = [&](const Parts::Curve& curve, double SpeedPoint::*which) {
        QList<QPointF> line, own, grown;
        for (const SpeedPoint& point : measured) {
            const QPointF at(std::log10(point.classes), exponent(trunk + point.*which));
            lowest = std::min(lowest, at.y());
            highest = std::max(highest, at.y());
            line.append(at);
            (point.synthetic ? grown : own).append(at);
        }
        curve.line->replace(line);
        curve.own->replace(own);
        curve.grown->replace(grown);
    };
    draw(parts->one, &SpeedPoint::oneLogit);
    draw(parts->all, &SpeedPoint::allLogits);

    LogAxes& axes = *parts->axes;
    axes.up = {std::min(lowest, highest - 0.5) - 0.3, highest + 0.15};
    axes.emptyText = measured.isEmpty() ? parts->emptyText : QString();
    parts->x.setRange(axes.across.lower, axes.across.upper);
    parts->y.setRange(axes.up.lower, axes.up.upper);

    const bool shaded = trunk > 0 && !measured.isEmpty();
    parts->upper->replace(
        shaded ? QList<QPointF>{{axes.across.lower, exponent(trunk)}, {axes.across.upper, exponent(trunk)}}
               : QList<QPointF>{});
    parts->lower->replace(shaded
                              ? QList<QPointF>{{axes.across.lower, axes.up.lower}, {axes.across.upper, axes.up.lower}}
                              : QList<QPointF>{});

    writeNotes(measured);
    axes.changed();
    place();
}

void SpeedChart::writeNotes(const QList<SpeedPoint>& measured) {
    using Side = ChartNote::Side;
    LogAxes& axes = *parts->axes;
    const Palette& colours = paletteOf(*this);
    axes.notes.clear();
    if (measured.isEmpty())
        return;
    const auto note = [&axes](double at, double seconds, const QString& text, const QColor& color, Side side) {
        axes.notes.append(
            {.at = {at, exponent(seconds)}, .text = text, .color = color, .bold = side != Side::Below, .side = side});
    };
    const SpeedPoint& last = measured.last();
    const SpeedPoint& highest = *std::ranges::max_element(measured, {}, &SpeedPoint::allLogits); // left of it is room
    const double apart = (axes.up.upper - axes.up.lower) / 10; // two names need this much room
    if (exponent(trunk + last.allLogits) > exponent(trunk + last.oneLogit) + apart)
        note(std::log10(highest.classes), trunk + highest.allLogits, tr("all logits"), colours.neutralMark, Side::Left);
    note(oneNoteAt, trunk + secondsAt(measured, std::pow(10.0, oneNoteAt), &SpeedPoint::oneLogit), tr("one logit"),
         colours.accent, Side::Above);
    if (trunk > 0)
        note(oneNoteAt, trunk, tr("trunk"), colours.mutedText, Side::Below);
    for (const SpeedPoint& point : points)
        if (!point.measured)
            note(std::log10(point.classes), trunk + last.allLogits, tr("does not fit into memory"), colours.warning,
                 Side::Below);
}

void SpeedChart::recolour() {
    const Palette& colours = paletteOf(*this);
    const auto colour = [&colours](const Parts::Curve& curve, const QColor& color, double width) {
        curve.line->setPen(QPen(color, width));
        for (QScatterSeries* dots : {curve.own, curve.grown})
            dots->setBorderColor(color);
        curve.own->setColor(color);
        curve.grown->setColor(colours.surface);
    };
    colour(parts->one, colours.accent, 2.5);
    colour(parts->all, colours.neutralMark, 2);
    parts->trunk->setPen(Qt::NoPen);
    QColor shade = colours.neutralMark;
    shade.setAlphaF(0.12F);
    parts->trunk->setBrush(shade);
    LogAxes& axes = *parts->axes;
    axes.textColor = colours.mutedText;
    axes.lineColor = colours.outline;
    axes.gridColor = colours.border;
    axes.groundColor = colours.surface;
    axes.changed();
    parts->handle->setLook(colours.text, colours.accent, true, hasFocus());
}

void SpeedChart::place() {
    const int left = LogAxes::sideWidth(parts->axes->font);
    const int foot = LogAxes::footHeight(parts->axes->font);
    const int head = LogAxes::headHeight(parts->axes->font);
    const QRectF plot(left, head, qMax(1.0, width() - left - sideRoom), qMax(1, height() - head - foot));
    chart()->setPlotArea(plot);
    parts->axes->plot = plot;
    parts->axes->changed();
    parts->handle->setExtent(plot.top(), plot.bottom());
    placeHandle();
}

void SpeedChart::placeHandle() {
    parts->handle->setVisible(!points.isEmpty());
    parts->handle->setPos(std::round(parts->axes->place({std::log10(handle), 0}).x()), 0);
    tellPlace(*this, handle);
}

double SpeedChart::classesAt(double x) const {
    const LogAxes& axes = *parts->axes;
    const double share = (x - axes.plot.left()) / axes.plot.width();
    return std::pow(10.0, axes.across.lower + share * (axes.across.upper - axes.across.lower));
}

void SpeedChart::moveByUser(double classes) {
    const double rough = std::clamp(classes, fewestClasses, mostClasses);
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(rough)) - 1)); // two digits
    setClasses(std::round(rough / unit) * unit);
    Q_EMIT classesChosen(handle);
}

std::optional<AdjustableChart::Place> SpeedChart::adjustable() const {
    if (points.isEmpty())
        return {};
    return Place{.value = handle,
                 .least = fewestClasses,
                 .most = mostClasses,
                 .step = handle * (std::pow(10.0, keyStep) - 1),
                 .spoken = tr("%1 classes").arg(QLocale().toString(std::round(handle), 'f', 0))};
}

void SpeedChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    place();
}

void SpeedChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        recolour();
        redraw();
    }
    QChartView::changeEvent(event);
}

void SpeedChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || points.isEmpty())
        event->ignore();
    else
        moveByUser(classesAt(event->position().x()));
}

void SpeedChart::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton) && !points.isEmpty())
        return moveByUser(classesAt(event->position().x()));
    const bool grips = !points.isEmpty() && std::abs(event->position().x() - parts->handle->x()) <= nearHandle;
    viewport()->setCursor(grips ? Qt::SplitHCursor : Qt::ArrowCursor);
    event->ignore();
}

void SpeedChart::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
}

void SpeedChart::keyPressEvent(QKeyEvent* event) {
    const double step = std::pow(10.0, keyStep);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveByUser(handle / step);
    case Qt::Key_Right:
        return moveByUser(handle * step);
    case Qt::Key_PageDown:
        return moveByUser(handle / 10);
    case Qt::Key_PageUp:
        return moveByUser(handle * 10);
    case Qt::Key_Home:
        return moveByUser(fewestClasses);
    case Qt::Key_End:
        return moveByUser(mostClasses);
    default:
        event->ignore();
    }
}

void SpeedChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    recolour();
}

void SpeedChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    recolour();
}

} // namespace onelogit::widgets
