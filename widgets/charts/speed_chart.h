#pragma once

#include "widgets/charts/chart_accessible.h"

#include <QtCharts/QChartView>

#include <memory>

namespace onelogit::widgets {

/// Measured seconds for a number of classes: the head alone.
struct SpeedPoint {
    double classes = 0;
    double oneLogit = 0;
    double allLogits = 0;
    bool synthetic = false; ///< the head was grown beyond the model's own classes
    bool measured = true;   ///< false: the head does not fit into memory
    double headBytes = 0;
    bool operator==(const SpeedPoint&) const = default;
};

/// Seconds per picture between measured points: straight lines on logarithmic axes; beyond the ends the nearest
/// point's. `points` ascend by classes and are measured; none gives 0.
[[nodiscard]] double secondsAt(const QList<SpeedPoint>& points, double classes, double SpeedPoint::*which);

/// Time a picture for a growing number of classes, on logarithmic axes: one logit against all logits, with the trunk's
/// time under them. Measured points are dots, those of a grown head hollow ones. A handle chooses a number of classes.
///
/// Mouse: press or drag moves the handle. Keys: Left and Right by a twentieth of a decade, Page Up and Page Down by a
/// decade, Home and End. Object name "speedChart".
class SpeedChart : public QChartView, public AdjustableChart {
    Q_OBJECT

public:
    static constexpr double fewestClasses = 10;
    static constexpr double mostClasses = 1'000'000;
    static constexpr double paperClasses = 400'000; ///< where the paper reports its factor of 10

    explicit SpeedChart(QWidget* parent = nullptr);
    ~SpeedChart() override;

    /// `trunk` in seconds is added to both lines; 0 leaves it out.
    void setPoints(const QList<SpeedPoint>& points, double trunk);
    /// Emits nothing; held within the axis.
    void setClasses(double classes);
    [[nodiscard]] double classes() const { return handle; }
    [[nodiscard]] std::optional<Place> adjustable() const override;
    void adjust(double classes) override { moveByUser(classes); }
    /// Stands in the plot's place while there is no point.
    void setEmptyText(const QString& sentence);

Q_SIGNALS:
    /// By the user, a whole number, while dragging as well.
    void classesChosen(double classes);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Parts;

    void redraw();
    void writeNotes(const QList<SpeedPoint>& measured);
    void recolour();
    void place();
    void placeHandle();
    void moveByUser(double classes);
    [[nodiscard]] double classesAt(double x) const;

    std::unique_ptr<Parts> parts;
    QList<SpeedPoint> points;
    double trunk = 0;
    double handle = 1000;
};

} // namespace onelogit::widgets
