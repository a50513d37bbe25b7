#pragma once

#include "engine/metrics/histogram.h"

#include <QtCharts/QChartView>

#include <memory>
#include <optional>

namespace onelogit::widgets {

/// Histograms of logits over one logit axis, with a threshold line on top. The height is a density (share per logit),
/// so that groups of different sizes compare; values outside a histogram's range stand in a bin of their own at its
/// ends, set apart and counted under the axis. New data replaces whole series; moving the line redraws only the line.
///
/// Mouse: press or drag moves the line. Keys: Left and Right by one bin, with Shift by a tenth of a bin, Home and End
/// to the ends of the axis; the same with Ctrl for the lower line, where there is one.
class LogitChart : public QChartView {
    Q_OBJECT

public:
    enum class Role {
        True,        ///< filled, in the colour of true logits
        False,       ///< outlined and hatched, in the colour of false logits
        Folder,      ///< filled, neutral, behind all others: logits whose class nobody told
        TrueOutline, ///< the outlines are shares of both outlines' values together: parts of a whole, as in the folder
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

    /// A second, thinner line, drawn never above the threshold; between the two the ground is shaded. Emits nothing;
    /// none (as at start) hides it.
    void setLower(std::optional<double> value);
    [[nodiscard]] std::optional<double> lower() const { return lowerLine; }

    /// Without it (as at start) the chart takes neither focus nor mouse.
    void setInteractive(bool interactive);

    /// The axis's name, unit and number of values, between the counts of values below and above the range.
    void setAxisTitle(const QString& title);
    /// Stands in the plot's place while there is no histogram with a count.
    void setEmptyText(const QString& sentence);

Q_SIGNALS:
    /// By the user, while dragging as well.
    void thresholdMoved(double value);
    /// By the user, while dragging as well; also when the threshold pushed it down.
    void lowerMoved(double value);
    /// Enter.
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
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Parts;

    void redrawSeries();
    void recolour();
    void placePlot();
    void placeLine();
    void moveByUser(double value);
    void moveLowerByUser(double value);
    [[nodiscard]] double placeOf(double value) const;
    [[nodiscard]] double valueAt(const QPointF& position) const;

    std::unique_ptr<Parts> parts;
    std::optional<double> line;
    std::optional<double> lowerLine;
};

} // namespace onelogit::widgets
