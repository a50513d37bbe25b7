#pragma once

#include "engine/metrics/histogram.h"

#include <QtCharts/QAreaSeries>

#include <optional>

class QChart;
class QLineSeries;
class QAbstractAxis;

namespace onelogit::widgets {

/// What a bar's height says.
struct BarHeight {
    bool count = false;       ///< number of values, else density: share of the whole per logit
    bool logarithmic = false; ///< half of one value's height lies on the axis
    bool operator==(const BarHeight&) const = default;
};

/// Height of a single value's bar, before the logarithm.
[[nodiscard]] double heightOfOne(const metrics::Histogram& histogram, double whole, BarHeight height);

/// The step curve over a histogram, from the axis up and back to it; values outside its range stand in a bin of their
/// own at either end. Densities are count / (whole * bin width); logarithmic heights are the decades above `floor`.
struct Steps {
    QList<QPointF> points;
    double highest = 0;
};
[[nodiscard]] Steps stepsOf(const metrics::Histogram& histogram, double whole, BarHeight height, double floor);

/// The histogram's range with room for the end bins that are not empty.
[[nodiscard]] metrics::Interval extentOf(const metrics::Histogram& histogram);

/// A bar: the bins' own, or one of those at the ends, which hold what lies outside.
struct Bar {
    metrics::Interval interval; ///< infinite for an end bin
    std::uint64_t count = 0;
    double height = 0; ///< in the units of draw()
};

/// One histogram as the area under a step curve. Its points are exchanged all at once, never one by one.
class DensitySeries {
public:
    /// The chart owns the series.
    DensitySeries(QChart& chart, QAbstractAxis& x, QAbstractAxis& y);

    std::optional<metrics::Histogram> histogram;

    /// Draws stepsOf() and returns the highest; 0 for nothing to draw.
    double draw(double whole, BarHeight height = {}, double floor = 1);
    /// The bar over that place of the axis; none beside the bars and for a hidden histogram.
    [[nodiscard]] std::optional<Bar> barAt(double value) const;
    void setLook(const QPen& pen, const QBrush& brush);

    [[nodiscard]] bool isEmpty() const { return !histogram || histogram->counts.empty() || histogram->total() == 0; }

private:
    double one = 0;
    BarHeight unit;
    double floorDrawn = 1;
    QLineSeries* upper;
    QLineSeries* lower;
    QAreaSeries* area;
};

} // namespace onelogit::widgets
