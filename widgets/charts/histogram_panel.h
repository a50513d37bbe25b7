#pragma once

#include "engine/metrics/histogram.h"
#include "widgets/charts/logit_chart.h"

#include <QFrame>
#include <QString>

#include <optional>

class QLabel;

namespace onelogit::widgets {

class ElidedLabel;

/// What one card shows of one model.
struct PanelData {
    QString title;                 ///< the loss, "batch cross-entropy"
    std::optional<bool> aligned;   ///< none shows no mark
    metrics::Histogram trueLogits; ///< both over one range with equal bins
    metrics::Histogram falseLogits;
    std::optional<double> areaAbove; ///< 1-AUPRC; none shows a dash
    bool normalized = false;         ///< the histograms are of normalized logits
    /// Normalized logits drawn over raw ones as outlines; without a count: none.
    metrics::Histogram trueOutline{};
    metrics::Histogram falseOutline{};
    std::optional<double> areaOfOutlines; ///< 1-AUPRC of those
};

/// What the threshold line does where it stands.
struct LineFigures {
    double precision = 0;
    double recall = 0;
    std::uint64_t falseAlarms = 0;
    std::uint64_t misses = 0;
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
    void setBarHeight(BarHeight height);
    /// Drawn in place of the histograms where there are any; the figures then say how many the line crosses.
    void setIntervals(const QList<LogitInterval>& intervals);
    /// The pointer shows that value in this panel or another: a thin line, and counts in place of the axis's name.
    void setPointer(std::optional<double> value);

    [[nodiscard]] LogitChart* chart() const { return plot; }
    /// Of what is drawn.
    [[nodiscard]] metrics::Interval ownRange() const { return intervalRange.value_or(range); }

Q_SIGNALS:
    void thresholdMoved(double value);
    void gripped(bool taken);
    /// Enter.
    void activated();
    void pointed(double value);
    void pointerLeft();
    void barPicked(onelogit::widgets::LogitChart::Role role, onelogit::metrics::Interval interval);
    /// Double click, or + in the chart.
    void enlargeRequested();
    /// The numbers are wanted as a table.
    void tableRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showFigures();
    void writeWords();
    [[nodiscard]] QString axisTitle() const;

    metrics::Interval range; ///< of the histograms
    std::optional<metrics::Interval> intervalRange;
    PanelData shown;
    std::optional<LineFigures> at;
    ElidedLabel* title = nullptr;
    QLabel* mark = nullptr;
    QLabel* area = nullptr;
    QLabel* unit = nullptr;
    ElidedLabel* figures = nullptr;
    LogitChart* plot = nullptr;
};

} // namespace onelogit::widgets
