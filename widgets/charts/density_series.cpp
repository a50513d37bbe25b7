#include "widgets/charts/density_series.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include <algorithm>

namespace onelogit::widgets {
namespace {
// An end bin is as wide as the others and one bin's width away from them.
constexpr double endBinFar = 2;
constexpr double endBinNear = 1;
constexpr double endBinRoom = 2.5;
} // namespace

DensitySeries::DensitySeries(QChart& chart, QAbstractAxis& x, QAbstractAxis& y)
    : upper(new QLineSeries(&chart)), lower(new QLineSeries(&chart)), area(new QAreaSeries(upper, lower)) {
    chart.addSeries(area);
    area->attachAxis(&x);
    area->attachAxis(&y);
    area->setVisible(false);
}

double DensitySeries::draw(double whole) {
    area->setVisible(!isEmpty() && whole > 0);
    if (isEmpty() || whole <= 0)
        return 0;
    const metrics::Interval range = histogram->range;
    const double width = histogram->binWidth();
    const double scale = 1 / (whole * width);
    double highest = 0;
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(2 * histogram->counts.size() + 12));
    const auto block = [&](double from, double to, std::uint64_t count) {
        const double density = static_cast<double>(count) * scale;
        highest = std::max(highest, density);
        points << QPointF(from, density) << QPointF(to, density);
    };
    if (histogram->below > 0) {
        points << QPointF(range.lower - endBinFar * width, 0);
        block(range.lower - endBinFar * width, range.lower - endBinNear * width, histogram->below);
        points << QPointF(range.lower - endBinNear * width, 0);
    }
    points << QPointF(range.lower, 0);
    for (std::size_t i = 0; i < histogram->counts.size(); ++i) {
        const double from = range.lower + static_cast<double>(i) * width;
        block(from, i + 1 == histogram->counts.size() ? range.upper : from + width, histogram->counts[i]);
    }
    points << QPointF(range.upper, 0);
    if (histogram->above > 0) {
        points << QPointF(range.upper + endBinNear * width, 0);
        block(range.upper + endBinNear * width, range.upper + endBinFar * width, histogram->above);
        points << QPointF(range.upper + endBinFar * width, 0);
    }
    lower->replace(QList<QPointF>{QPointF(points.first().x(), 0), QPointF(points.last().x(), 0)});
    upper->replace(points);
    return highest;
}

void DensitySeries::setLook(const QPen& pen, const QBrush& brush) {
    area->setPen(pen);
    area->setBrush(brush);
}

metrics::Interval DensitySeries::extent() const {
    const double width = histogram->binWidth();
    return {.lower = histogram->range.lower - (histogram->below > 0 ? endBinRoom * width : 0),
            .upper = histogram->range.upper + (histogram->above > 0 ? endBinRoom * width : 0)};
}

} // namespace onelogit::widgets
