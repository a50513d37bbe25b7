#pragma once

#include "engine/metrics/histogram.h"
#include "widgets/charts/chart_accessible.h"
#include "widgets/charts/density_series.h"
#include "widgets/charts/interval_item.h"

#include <QtCharts/QChartView>

#include <memory>
#include <optional>

namespace onelogit::widgets {

/// Histograms of logits over one logit axis, with a threshold line on top. The height is a density (share per logit),
/// so that groups of different sizes compare; values outside a histogram's range stand in a bin of their own at its
/// ends, set apart and counted under the axis. New data replaces whole series; moving the line redraws only the line.
///
/// Logit intervals, where there are any, are drawn in place of the histograms.
///
/// Mouse: press or drag moves the line; where bars can be picked, a click on one picks it and a double click asks to
/// enlarge (keys: Space picks at the line, + enlarges). Keys: Left and Right by one bin, with Shift by a tenth of a
/// bin, Home and End to the ends of the axis; the same with Ctrl for the lower line, where there is one.
class LogitChart : public QChartView, public AdjustableChart {
    Q_OBJECT

public:
    enum class Role {
        True,        ///< filled, in the colour of true logits
        False,       ///< outlined and hatched, in the colour of false logits
        Folder,      ///< filled, neutral, behind all others: logits whose class nobody told
        TrueOutline, ///< the outlines are shares of both outlines' values together: parts of a whole, as in the folder
        FalseOutline,
    };

    struct Counts {
        std::uint64_t trueLogits = 0;
        std::uint64_t falseLogits = 0;
    };

    explicit LogitChart(QWidget* parent = nullptr);
    ~LogitChart() override;

    /// Replaces that role's histogram; none removes it. Histograms without a count are drawn as nothing.
    void setHistogram(Role role, const std::optional<metrics::Histogram>& histogram);

    void setBarHeight(BarHeight height);
    /// Outlines are shares of their own values each, as filled histograms are.
    void setOutlinesApart(bool apart);
    /// None (as at start): the histograms are drawn.
    void setIntervals(const QList<LogitInterval>& intervals);
    [[nodiscard]] const QList<LogitInterval>& intervals() const;
    /// By the line; 0 without.
    [[nodiscard]] int crossedIntervals() const;
    void setPicksBars(bool picks);

    /// A thin line at a value that the pointer shows somewhere; outside the axis it is hidden.
    void setPointer(std::optional<double> value);
    [[nodiscard]] std::optional<double> pointer() const { return pointedAt; }
    /// Of the filled histograms' bars over that value.
    [[nodiscard]] Counts countsAt(double value) const;

    /// The range of the axis; none (as at start) takes the union of the histograms' ranges.
    void setAxisRange(const std::optional<metrics::Interval>& range);
    [[nodiscard]] metrics::Interval axisRange() const;
    /// The width of the bins of the first histogram: the step of the arrow keys.
    [[nodiscard]] double step() const;

    /// Emits nothing; a value outside the axis is shown at its end. None hides the line.
    void setThreshold(std::optional<double> value);
    [[nodiscard]] std::optional<double> threshold() const { return line; }

    [[nodiscard]] std::optional<Place> adjustable() const override;
    void adjust(double value) override;
    /// What assistive technology says of the threshold beside its value.
    void setSpokenValue(const QString& words);

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
    /// The pointer took (true) or left (false) a line: what moves in between is one drag.
    void gripped(bool taken);
    /// By the user, while dragging as well; also when the threshold pushed it down.
    void lowerMoved(double value);
    /// Enter.
    void activated();
    /// The pointer is over that value; pointerLeft() ends it.
    void pointed(double value);
    void pointerLeft();
    /// The interval is infinite for bars at the ends.
    void barPicked(onelogit::widgets::LogitChart::Role role, onelogit::metrics::Interval interval);
    void enlargeRequested();
    /// T: the numbers are wanted as a table.
    void tableRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Parts;
    struct Pick {
        Role role;
        metrics::Interval interval;
    };

    void redrawSeries();
    void drawSeries();
    [[nodiscard]] QString heightName() const;
    [[nodiscard]] std::optional<Pick> pickAt(const QPointF& position) const;
    void pickByKey();
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
    std::optional<double> pointedAt;
    QString spoken;
};

} // namespace onelogit::widgets
