#pragma once

#include "engine/metrics/interval.h"

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QList>
#include <QString>

#include <optional>

namespace onelogit::widgets {

/// Thresholds that serve one class nearly as well as its best one.
struct LogitInterval {
    QString name; ///< of the class
    metrics::Interval range;
    double best = 0;
};

/// One thin bar a class over the logit axis, the best threshold marked in it, in the scene's coordinates: a vertical
/// line that crosses all bars serves all classes. Drawn from the lowest best threshold up.
class IntervalItem : public QGraphicsItem {
public:
    explicit IntervalItem(QGraphicsItem* parent);

    QRectF plot;
    metrics::Interval shown;  ///< what the plot's width covers
    std::optional<double> at; ///< the line: bars that it crosses are drawn stronger
    QColor crossed, missed, mark;

    void setIntervals(const QList<LogitInterval>& intervals);
    [[nodiscard]] const QList<LogitInterval>& intervals() const { return rows; }
    /// How many the value lies in.
    [[nodiscard]] int crossedBy(double value) const;
    void changed() {
        prepareGeometryChange();
        update();
    }

    [[nodiscard]] QRectF boundingRect() const override { return plot; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QList<LogitInterval> rows;
};

} // namespace onelogit::widgets
