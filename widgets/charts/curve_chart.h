#pragma once

#include "engine/metrics/interval.h"

#include <QList>
#include <QString>
#include <QtCharts/QChartView>

#include <memory>
#include <optional>

namespace onelogit::widgets {

/// An axis of a CurveChart, in whatever coordinates its points are in.
struct CurveAxis {
    struct Tick {
        double at = 0;
        QString text;
    };
    QString title;
    metrics::Interval range;
    QList<Tick> ticks;
};

/// From `lower` to `upper` with round numbers.
[[nodiscard]] CurveAxis plainAxis(const QString& title, metrics::Interval range, int mostTicks = 6);
/// Of shares in (0, 1) on the scale of normal deviates, as detection error trade-off curves are drawn (Martin et al.,
/// "The DET curve in assessment of detection task performance", 1997); 0.1 % to 90 %.
[[nodiscard]] CurveAxis deviateAxis(const QString& title);
/// The normal deviate below which that share lies, kept inside deviateAxis()'s range.
[[nodiscard]] double deviate(double share);

struct CurveLine {
    QString title;
    int colour = 0;        ///< number in Palette::curves; from the eighth on dashed
    bool stressed = false; ///< thicker than the others
    QList<QPointF> points;
    std::optional<QPointF> mark; ///< where the threshold is on it
};

/// Lines of several models in one frame, their names at the side, a mark on each where its threshold stands. New lines
/// replace whole series; moving marks redraws only them. A tooltip names the line under the pointer.
class CurveChart : public QChartView {
    Q_OBJECT

public:
    explicit CurveChart(QWidget* parent = nullptr);
    ~CurveChart() override;

    void setAxes(const CurveAxis& across, const CurveAxis& up);
    void setLines(const QList<CurveLine>& lines);
    [[nodiscard]] const QList<CurveLine>& lines() const;
    /// One a line.
    void setMarks(const QList<std::optional<QPointF>>& marks);
    /// A threshold that belongs to the axis itself; none hides it.
    void setUpright(std::optional<double> value);
    /// Stands in the plot's place while there are no lines.
    void setEmptyText(const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override { return {420, 190}; }

Q_SIGNALS:
    /// T, or by the menu: the numbers are wanted as a table.
    void tableRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Parts;

    void place();
    void recolour();
    [[nodiscard]] QPen penOf(const CurveLine& line) const;
    [[nodiscard]] QString wordsAt(const QPointF& position) const;

    std::unique_ptr<Parts> parts;
};

} // namespace onelogit::widgets
