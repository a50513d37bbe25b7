#include "widgets/charts/chart_drawing.h"

#include "widgets/charts/chart_overlay.h"
#include "widgets/charts/curve_frame.h"
#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace onelogit::widgets {
namespace {

constexpr double hatchDistance = 4;
constexpr double panelMargin = 10;

/// From the values of a step curve to the paper.
struct Placing {
    QRectF plot;
    metrics::Interval axis;
    double highest = 1;

    [[nodiscard]] QPointF of(QPointF value) const {
        const double share = (value.x() - axis.lower) / (axis.upper - axis.lower);
        return {plot.left() + share * plot.width(), plot.bottom() - value.y() / highest * plot.height()};
    }
};

QPainterPath pathOf(const Steps& steps, const Placing& placing) {
    QPainterPath path(placing.of({steps.points.first().x(), 0}));
    for (const QPointF& point : steps.points)
        path.lineTo(placing.of(point));
    return path;
}

void drawFalse(QPainter& painter, const Steps& steps, const Placing& placing, const Palette& colours) {
    painter.setPen(QPen(colours.falseHatch, 0.6));
    const QList<QPointF>& points = steps.points;
    double next = placing.of(points.first()).x();
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF from = placing.of(points.at(i));
        const QPointF to = placing.of(points.at(i + 1));
        for (; next < to.x(); next += hatchDistance)
            if (next >= from.x() && placing.plot.bottom() - from.y() > 1)
                painter.drawLine(QPointF(next, placing.plot.bottom()), QPointF(next, from.y()));
    }
    painter.setPen(QPen(colours.falseLogits, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(steps, placing));
}

void drawHistograms(QPainter& painter, const PanelDrawing& panel, Placing placing, const Palette& colours) {
    const auto whole = [](const metrics::Histogram& histogram) { return static_cast<double>(histogram.total()); };
    double floor = std::numeric_limits<double>::infinity();
    for (const metrics::Histogram* each : {&panel.trueLogits, &panel.falseLogits})
        if (each->total() > 0)
            floor = std::min(floor, heightOfOne(*each, whole(*each), panel.height) / 2);
    std::array<Steps, 2> steps;
    placing.highest = 0;
    for (const auto& [each, made] : {std::pair(&panel.trueLogits, &steps[0]), {&panel.falseLogits, &steps[1]}}) {
        if (each->total() > 0)
            *made = stepsOf(*each, whole(*each), panel.height, floor);
        placing.highest = std::max(placing.highest, made->highest);
    }
    if (placing.highest <= 0)
        return;
    if (!steps[0].points.isEmpty()) {
        QColor fill = colours.trueLogits;
        fill.setAlphaF(0.85F);
        painter.fillPath(pathOf(steps[0], placing), fill);
    }
    if (!steps[1].points.isEmpty())
        drawFalse(painter, steps[1], placing, colours);
}

QString heightName(BarHeight height) {
    if (height.count)
        return height.logarithmic ? PanelDrawing::tr("count, log") : PanelDrawing::tr("count");
    return height.logarithmic ? PanelDrawing::tr("density, log") : PanelDrawing::tr("density");
}

} // namespace

void drawPanel(QPainter& painter, const QRectF& where, const PanelDrawing& panel, const QFont& font,
               const Palette& colours) {
    const QFont bold = typeFont(font, Type::Body, true);
    const QFont small = typeFont(font, Type::Small);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics(small);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRect(where);
    const QRectF inside = where.adjusted(panelMargin, panelMargin, -panelMargin, -panelMargin);
    const double head = std::max(boldMetrics.height(), 2 * metrics.height()) + 4;
    painter.setPen(colours.text);
    painter.setFont(bold);
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), boldMetrics.height()), Qt::AlignLeft,
                     boldMetrics.elidedText(panel.title, Qt::ElideRight, inside.width() * 0.6));
    painter.setFont(small);
    painter.setPen(colours.mutedText);
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), 2 * metrics.height()), Qt::AlignRight,
                     panel.figures);
    painter.drawText(QRectF(inside.left(), inside.bottom() - metrics.height(), inside.width(), metrics.height()),
                     Qt::AlignLeft, metrics.elidedText(panel.foot, Qt::ElideRight, inside.width()));

    const double left = metrics.height() + 4;
    const double bottom = AxisItem::footHeight(small) + metrics.height() + 4;
    const QRectF plot = inside.adjusted(left, head, -4, -bottom);
    AxisItem axis(nullptr);
    axis.plot = plot;
    axis.shown = panel.axis;
    axis.ticked = panel.axis;
    axis.title = panel.axisTitle;
    axis.height = panel.intervals.isEmpty() ? heightName(panel.height) : PanelDrawing::tr("classes");
    axis.font = small;
    axis.textColor = colours.mutedText;
    axis.lineColor = colours.outline;
    const QLocale locale;
    const auto count = [&](const QString& words, std::uint64_t number) {
        return number > 0 ? words.arg(locale.toString(static_cast<qulonglong>(number))) : QString();
    };
    if (panel.intervals.isEmpty()) {
        axis.below = count(QStringLiteral("← %1"), panel.trueLogits.below + panel.falseLogits.below);
        axis.above = count(QStringLiteral("%1 →"), panel.trueLogits.above + panel.falseLogits.above);
        axis.belowShort = axis.below;
        axis.aboveShort = axis.above;
        drawHistograms(painter, panel, {.plot = plot, .axis = panel.axis}, colours);
    } else {
        IntervalItem bars(nullptr);
        bars.plot = plot;
        bars.shown = panel.axis;
        bars.at = panel.threshold;
        bars.crossed = colours.aligned;
        bars.missed = colours.neutralMark;
        bars.mark = colours.text;
        bars.setIntervals(panel.intervals);
        bars.paint(&painter, nullptr, nullptr);
    }
    axis.paint(&painter, nullptr, nullptr);
    if (panel.threshold && *panel.threshold >= panel.axis.lower && *panel.threshold <= panel.axis.upper) {
        const double x = Placing{.plot = plot, .axis = panel.axis}.of({*panel.threshold, 0}).x();
        painter.fillRect(QRectF(x - 1, plot.top(), 2, plot.height()), colours.text);
    }
    painter.restore();
}

QPen curvePen(const CurveLine& line, const Palette& colours) {
    const auto number = static_cast<std::size_t>(std::max(0, line.colour));
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(colours.curves[number % colours.curves.size()], line.stressed ? 2.5 : 1.5);
    pen.setStyle(styles[number / colours.curves.size() % styles.size()]);
    return pen;
}

void drawCurves(QPainter& painter, const QRectF& where, const CurvesDrawing& curves, const QFont& font,
                const Palette& colours) {
    const QFont bold = typeFont(font, Type::Body, true);
    const double head = QFontMetricsF(bold).height() + panelMargin;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(where, Qt::AlignLeft | Qt::AlignTop, curves.title);
    CurveFrame frame(nullptr);
    frame.font = typeFont(font, Type::Small);
    frame.across = curves.across;
    frame.up = curves.up;
    frame.upright = curves.upright;
    frame.textColor = colours.mutedText;
    frame.strongColor = colours.text;
    frame.lineColor = colours.outline;
    frame.gridColor = colours.border;
    frame.groundColor = colours.surface;
    for (const CurveLine& line : curves.lines)
        frame.entries.append({.title = line.title, .pen = curvePen(line, colours), .mark = line.mark});
    frame.plot = where.adjusted(CurveFrame::sideWidth(frame.font), head, -frame.namesWidth() - panelMargin,
                                -CurveFrame::footHeight(frame.font));
    frame.paintGrid(painter);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < curves.lines.size(); ++i) {
        QPolygonF places;
        for (const QPointF& point : curves.lines.at(i).points)
            places << frame.placeOf(point);
        painter.setPen(frame.entries.at(i).pen);
        painter.drawPolyline(places);
    }
    frame.paint(&painter, nullptr, nullptr);
    painter.restore();
}

} // namespace onelogit::widgets
