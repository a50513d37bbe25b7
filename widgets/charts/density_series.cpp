#include "widgets/charts/density_series.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <cmath>
#include <limits>

namespace onelogit::widgets {
namespace {
// An end bin is as wide as the others and one bin's width away from them.
constexpr double endBinFar = 2;
constexpr double endBinNear = 1;
constexpr double endBinRoom = 2.5;

double drawnHeight(std::uint64_t count, double one, BarHeight unit, double floor) {
    if (count == 0)
        return 0;
    const double height = static_cast<double>(count) * one;
    return unit.logarithmic ? std::max(0.0, std::log10(height / floor)) : height;
}

} // namespace

DensitySeries::DensitySeries(QChart& chart, QAbstractAxis& x, QAbstractAxis& y)
    : upper(new QLineSeries(&chart)), lower(new QLineSeries(&chart)), area(new QAreaSeries(upper, lower)) {
    chart.addSeries(area);
    area->attachAxis(&x);
    area->attachAxis(&y);
    area->setVisible(false);
}

double heightOfOne(const metrics::Histogram& histogram, double whole, BarHeight height) {
    return height.count ? 1 : 1 / (whole * histogram.binWidth());
}

Steps stepsOf(const metrics::Histogram& histogram, double whole, BarHeight unit, double floor) {
    const metrics::Interval range = histogram.range;
    const double width = histogram.binWidth();
    Steps steps;
    steps.points.reserve(static_cast<qsizetype>(2 * histogram.counts.size() + 12));
    const auto block = [&](double from, double to, std::uint64_t count) {
        const double height = drawnHeight(count, heightOfOne(histogram, whole, unit), unit, floor);
        steps.highest = std::max(steps.highest, height);
        steps.points << QPointF(from, height) << QPointF(to, height);
    };
    if (histogram.below > 0) {
        steps.points << QPointF(range.lower - endBinFar * width, 0);
        block(range.lower - endBinFar * width, range.lower - endBinNear * width, histogram.below);
        steps.points << QPointF(range.lower - endBinNear * width, 0);
    }
    steps.points << QPointF(range.lower, 0);
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double from = range.lower + static_cast<double>(i) * width;
        block(from, i + 1 == histogram.counts.size() ? range.upper : from + width, histogram.counts[i]);
    }
    steps.points << QPointF(range.upper, 0);
    if (histogram.above > 0) {
        steps.points << QPointF(range.upper + endBinNear * width, 0);
        block(range.upper + endBinNear * width, range.upper + endBinFar * width, histogram.above);
        steps.points << QPointF(range.upper + endBinFar * width, 0);
    }
    return steps;
}

metrics::Interval extentOf(const metrics::Histogram& histogram) {
    const double width = histogram.binWidth();
    return {.lower = histogram.range.lower - (histogram.below > 0 ? endBinRoom * width : 0),
            .upper = histogram.range.upper + (histogram.above > 0 ? endBinRoom * width : 0)};
}

std::optional<Bar> DensitySeries::barAt(double value) const {
    if (!area->isVisible())
        return {};
    const metrics::Interval range = histogram->range;
    const double width = histogram->binWidth();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (value >= range.lower && value <= range.upper) {
        const auto last = histogram->counts.size() - 1;
        const std::size_t bin = std::min(last, static_cast<std::size_t>((value - range.lower) / width));
        const double upper = bin == last ? range.upper : histogram->edge(bin + 1);
        return Bar{.interval = {histogram->edge(bin), upper},
                   .count = histogram->counts[bin],
                   .height = drawnHeight(histogram->counts[bin], one, unit, floorDrawn)};
    }
    const bool below = value < range.lower;
    const double away = (below ? range.lower - value : value - range.upper) / width;
    const std::uint64_t count = below ? histogram->below : histogram->above;
    if (count == 0 || away < endBinNear || away > endBinFar)
        return {};
    return Bar{.interval = below ? metrics::Interval{-infinity, range.lower} : metrics::Interval{range.upper, infinity},
               .count = count,
               .height = drawnHeight(count, one, unit, floorDrawn)};
}

double DensitySeries::draw(double whole, BarHeight height, double floor) {
    area->setVisible(!isEmpty() && whole > 0);
    if (isEmpty() || whole <= 0)
        return 0;
    one = heightOfOne(*histogram, whole, height);
    unit = height;
    floorDrawn = floor;
    const Steps steps = stepsOf(*histogram, whole, height, floor);
    lower->replace(QList<QPointF>{QPointF(steps.points.first().x(), 0), QPointF(steps.points.last().x(), 0)});
    upper->replace(steps.points);
    return steps.highest;
}

void DensitySeries::setLook(const QPen& pen, const QBrush& brush) {
    area->setPen(pen);
    area->setBrush(brush);
}

} // namespace onelogit::widgets
