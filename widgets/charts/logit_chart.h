#pragma once

#include "engine/metrics/histogram.h"

#include <QtCharts/QChartView>

#include <memory>
#include <optional>

namespace onelogit::widgets {

/// Histograms of logits as densities over one logit axis, with a threshold line on top. Densities (share per logit)
/// make groups of different sizes comparable; values outside the histogram's range stand in a bin of their own at the
/// ends, set apart and counted under the axis. New data replaces whole series; moving the line redraws only the line.
///
/// Mouse: press or drag anywhere moves the line. Keys: Left and Right by one bin, with Shift by a tenth of a bin, Home
/// and End to the ends of the axis. The pure display has no focus policy; interactive() turns it on.
class LogitChart : public QChartView {
    Q_OBJECT

public:
    enum class Role {
        True,   ///< filled, in the colour of true logits
        False,  ///< outlined and hatched, in the colour of false logits
        Folder, ///< filled, neutral: logits whose class nobody told
        TrueOutline,
        FalseOutline,
    };

    explicit LogitChart(QWidget* parent = nullptr);
    ~LogitChart() override;

    /// Replaces that role's histogram; none removes it. Histograms without a count are drawn as nothing.
    void setHistogram(Role role, const std::optional<metrics::Histogram>& histogram);

    /// The range of the axis; none (as at start) takes the union of the histograms' ranges.
    void setAxisRange(const std::optional<metrics::Interval>& range);
    [[nodiscard]] metrics::Interval axisRange() const;
    /// The width of the bins of the first histogram: the step of the arrow keys.
    [[nodiscard]] double step() const;

    /// Emits nothing; a value outside the axis is shown at its end. None hides the line.
    void setThreshold(std::optional<double> value);
    [[nodiscard]] std::optional<double> threshold() const { return line; }

    void setInteractive(bool interactive);

    /// Words under the axis, left to right: counts below the axis, the axis's name with its unit, counts above.
    void setAxisTitle(const QString& title);

Q_SIGNALS:
    /// By the user, while dragging as well.
    void thresholdMoved(double value);
    /// Enter or double click.
    void activated();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Group;
    struct Parts;
    std::unique_ptr<Parts> parts;
    std::optional<double> line;

    void rescale();
    void recolour();
    void placePlot();
    void placeLine();
    void moveByUser(double value);
};

} // namespace onelogit::widgets
