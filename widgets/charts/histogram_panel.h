#pragma once

#include "engine/metrics/histogram.h"

#include <QFrame>
#include <QString>

#include <optional>

class QLabel;

namespace onelogit::widgets {

class ElidedLabel;
class LogitChart;

/// What one card shows of one model.
struct PanelData {
    QString title;                 ///< the loss, "batch cross-entropy"
    std::optional<bool> aligned;   ///< none shows no mark
    metrics::Histogram trueLogits; ///< both over one range with equal bins
    metrics::Histogram falseLogits;
    std::optional<double> areaAbove; ///< 1-AUPRC; none shows a dash
};

/// Precision and recall where the threshold line stands.
struct LineFigures {
    double precision = 0;
    double recall = 0;
};

/// A card: title, aligned mark, 1-AUPRC large, P and R at the line, histograms of true and false logits.
/// Object names: "histogramPanel" (HistogramWall appends the number), inside it "chart", "title", "mark", "area",
/// "figures". The chart takes the keys.
class HistogramPanel : public QFrame {
    Q_OBJECT

public:
    explicit HistogramPanel(QWidget* parent = nullptr);

    void setData(const PanelData& panel);
    /// Emits nothing.
    void setThreshold(std::optional<double> value);
    void setLineFigures(const std::optional<LineFigures>& figures);
    /// None: the histograms' own range.
    void setAxisRange(const std::optional<metrics::Interval>& range);

    [[nodiscard]] LogitChart* chart() const { return plot; }
    [[nodiscard]] metrics::Interval ownRange() const { return range; }

Q_SIGNALS:
    void thresholdMoved(double value);
    /// Enter, or a double click beside the plot.
    void activated();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    metrics::Interval range;
    ElidedLabel* title = nullptr;
    QLabel* mark = nullptr;
    QLabel* area = nullptr;
    QLabel* figures = nullptr;
    LogitChart* plot = nullptr;
};

} // namespace onelogit::widgets
