#pragma once

#include "widgets/charts/curve_chart.h"

#include <QColor>
#include <QFont>
#include <QGraphicsItem>

namespace onelogit::widgets {

/// Grid, numbers and names of a CurveChart's axes, the lines' names with a sample of each, and marks on the lines, in
/// the scene's coordinates.
class CurveFrame : public QGraphicsItem {
public:
    struct Entry {
        QString title;
        QPen pen;
        std::optional<QPointF> mark;
    };

    explicit CurveFrame(QGraphicsItem* parent);

    QRectF plot;
    CurveAxis across, up;
    QList<Entry> entries;
    std::optional<double> upright;
    QString emptyText; ///< in the plot's place
    QFont font;
    QColor textColor, strongColor, lineColor, gridColor, groundColor;

    void changed();
    [[nodiscard]] QPointF placeOf(QPointF values) const;
    [[nodiscard]] static int footHeight(const QFont& font);
    [[nodiscard]] static int sideWidth(const QFont& font);
    [[nodiscard]] int namesWidth() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    /// Under the lines; a chart's own item calls it.
    void paintGrid(QPainter& painter) const;

private:
    class Grid;

    void paintAxes(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    Grid* grid; ///< the scene's; null outside of one
};

} // namespace onelogit::widgets
