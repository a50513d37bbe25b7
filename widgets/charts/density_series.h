#pragma once

#include "engine/metrics/histogram.h"

#include <QtCharts/QAreaSeries>

#include <optional>

class QChart;
class QLineSeries;
class QAbstractAxis;

namespace onelogit::widgets {

/// One histogram as the area under a step curve. Its points are exchanged all at once, never one by one.
class DensitySeries {
public:
    /// The chart owns the series.
    DensitySeries(QChart& chart, QAbstractAxis& x, QAbstractAxis& y);

    std::optional<metrics::Histogram> histogram;

    /// Draws densities as count / (whole * bin width) and returns the largest; 0 for nothing to draw.
    double draw(double whole);
    void setLook(const QPen& pen, const QBrush& brush);

    /// The histogram's range with room for the end bins that are not empty.
    [[nodiscard]] metrics::Interval extent() const;
    [[nodiscard]] bool isEmpty() const { return !histogram || histogram->counts.empty() || histogram->total() == 0; }

private:
    QLineSeries* upper;
    QLineSeries* lower;
    QAreaSeries* area;
};

} // namespace onelogit::widgets
