#pragma once

#include "engine/metrics/histogram.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QString>
#include <QStringList>

namespace onelogit::widgets {

/// Round numbers for an axis: multiples of 1, 2 or 5 times a power of ten inside the range, at most `most` of them.
[[nodiscard]] QList<double> axisTicks(metrics::Interval range, int most);
/// `value` with the digits that tell neighbouring ticks apart, in the current locale.
[[nodiscard]] QString tickText(double value, double interval);

/// The first of the texts that is no wider than `room`; empty where none is.
[[nodiscard]] QString fittingText(const QStringList& texts, const QFont& font, double room);

/// Those of axisTicks that suit an axis of `width` pixels: two or more, closer ones where the usual ones are too few,
/// or none where no two numbers have room.
[[nodiscard]] QList<double> fittingTicks(metrics::Interval range, double width, const QFontMetricsF& metrics);

/// Base line, ticks, their numbers and the words under them, in the scene's coordinates.
class AxisItem : public QGraphicsItem {
public:
    explicit AxisItem(QGraphicsItem* parent);

    QRectF plot;
    metrics::Interval shown;  ///< what the plot's width covers
    metrics::Interval ticked; ///< where numbers stand
    QString title;
    QString height;
    QString heightShort; ///< in its place where there is no room; without room for this nothing
    QString emptyText;   ///< in the plot's place, with no numbers
    /// Counts outside the range: in words if there is room, else short.
    QString below, above, belowShort, aboveShort;
    QFont font;
    QColor textColor, lineColor;

    /// After any change above.
    void changed() {
        prepareGeometryChange();
        update();
    }
    /// Pixels needed under the plot.
    [[nodiscard]] static int footHeight(const QFont& font);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintNumbers(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
};

/// The threshold: a line through the plot with a handle on the axis; its position is the item's x.
class ThresholdItem : public QGraphicsItem {
public:
    explicit ThresholdItem(QGraphicsItem* parent);

    /// Top and bottom of the line.
    void setExtent(double top, double bottom);
    void setLook(const QColor& color, const QColor& focusColor, bool grip, bool focused);
    /// One pixel wide with a hollow handle, for a line of less weight.
    void setThin(bool thin);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    double top = 0;
    double bottom = 0;
    QColor color;
    QColor focusColor;
    bool grip = false;
    bool focused = false;
    bool thin = false;
};

} // namespace onelogit::widgets
