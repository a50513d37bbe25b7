#pragma once

#include "engine/metrics/histogram.h"

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QList>
#include <QPointF>
#include <QString>

namespace onelogit::widgets {

/// Words that stand beside a place of the plot.
struct ChartNote {
    enum class Side { Above, Below, Left };
    QPointF at; ///< in exponents of ten
    QString text;
    QColor color;
    bool bold = false;
    Side side = Side::Above;
};

/// Grid, numbers and names of two logarithmic axes, and notes, in the scene's coordinates. Ranges are exponents of ten.
class LogAxes : public QGraphicsItem {
public:
    explicit LogAxes(QGraphicsItem* parent);

    QRectF plot;
    metrics::Interval across{1, 6}; ///< classes: 10 to 1,000,000
    metrics::Interval up{-6, -3};   ///< seconds
    QString acrossTitle, upTitle;
    QString emptyText;     ///< in the plot's place
    double reference = 0;  ///< exponent at which a dotted line stands; 0 for none
    QString referenceText; ///< above the plot, at its end
    QList<ChartNote> notes;
    QFont font;
    QColor textColor, lineColor, gridColor, groundColor;

    void changed() {
        prepareGeometryChange();
        update();
    }
    [[nodiscard]] QPointF place(QPointF exponents) const;
    [[nodiscard]] static int headHeight(const QFont& font);
    [[nodiscard]] static int footHeight(const QFont& font);
    [[nodiscard]] static int sideWidth(const QFont& font);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGrid(QPainter& painter) const;
    void paintTitles(QPainter& painter) const;
    void paintReference(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
};

} // namespace onelogit::widgets
