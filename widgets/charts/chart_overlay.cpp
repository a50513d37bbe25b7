#include "widgets/charts/chart_overlay.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace onelogit::widgets {
namespace {

constexpr double tickLength = 3;
constexpr double tickSpacing = 44; ///< pixels a number needs
constexpr double gripRadius = 5;
constexpr double numberGap = 6; ///< pixels between two numbers at least

double tickInterval(metrics::Interval range, int most) {
    const double raw = (range.upper - range.lower) / qMax(1, most);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

QList<double> axisTicks(metrics::Interval range, int most) {
    QList<double> ticks;
    if (!(range.upper > range.lower) || !std::isfinite(range.upper - range.lower))
        return ticks;
    const double interval = tickInterval(range, most);
    const double slack = interval * 1e-9;
    for (double step = std::ceil((range.lower - slack) / interval); step * interval <= range.upper + slack; ++step)
        ticks.append(step == 0 ? 0.0 : step * interval);
    return ticks;
}

QString tickText(double value, double interval) {
    const int decimals = interval > 0 ? qBound(0, static_cast<int>(std::ceil(-std::log10(interval) - 1e-9)), 6) : 2;
    return QLocale().toString(value, 'f', decimals);
}

QString fittingText(const QStringList& texts, const QFont& font, double room) {
    const QFontMetricsF metrics(font);
    const auto found =
        std::ranges::find_if(texts, [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; });
    return found == texts.end() ? QString() : *found;
}

QList<double> fittingTicks(metrics::Interval range, double width, const QFontMetricsF& metrics) {
    const int most = static_cast<int>(width / tickSpacing);
    QList<double> ticks = axisTicks(range, most);
    if (ticks.size() > 1)
        return ticks;
    // The round number that suits the width is there once or not at all: closer ones, where their texts are short.
    constexpr int closest = 4;
    for (int finer = qMax(1, most) + 1; finer <= closest * qMax(1, most); ++finer) {
        ticks = axisTicks(range, finer);
        if (ticks.size() < 2)
            continue;
        const double interval = ticks.at(1) - ticks.at(0);
        double widest = 0;
        for (const double tick : ticks)
            widest = qMax(widest, metrics.horizontalAdvance(tickText(tick, interval)));
        if (widest + numberGap <= interval / (range.upper - range.lower) * width)
            return ticks;
        break;
    }
    return {};
}

AxisItem::AxisItem(QGraphicsItem* parent) : QGraphicsItem(parent) {
    setZValue(20);
}

int AxisItem::footHeight(const QFont& font) {
    return static_cast<int>(std::ceil(tickLength + 2 * QFontMetricsF(font).height() + 2));
}

QRectF AxisItem::boundingRect() const {
    const double lineHeight = QFontMetricsF(font).height();
    return plot.adjusted(-lineHeight - 4, -2, 8, footHeight(font) + 1);
}

void AxisItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setLayoutDirection(Qt::LeftToRight); // left and right hold in every language
    if (plot.width() < 1)
        return;
    painter->setFont(font);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (!emptyText.isEmpty()) {
        painter->setPen(textColor);
        painter->drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, emptyText);
        return;
    }
    paintNumbers(*painter);
    paintWords(*painter);
}

void AxisItem::paintNumbers(QPainter& painter) const {
    painter.setPen(lineColor);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    const QFontMetricsF metrics(font);
    const double ownWidth = (ticked.upper - ticked.lower) / (shown.upper - shown.lower) * plot.width();
    const QList<double> ticks = fittingTicks(ticked, ownWidth, metrics);
    const double interval = ticks.size() > 1 ? ticks.at(1) - ticks.at(0) : 0;
    for (const double tick : ticks) {
        const double x = plot.left() + (tick - shown.lower) / (shown.upper - shown.lower) * plot.width();
        painter.setPen(lineColor);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + tickLength));
        const QString text = tickText(tick, interval);
        const double width = metrics.horizontalAdvance(text);
        const double left = qBound(plot.left() - 2, x - width / 2, plot.right() + 4 - width);
        painter.setPen(textColor);
        painter.drawText(QPointF(left, plot.bottom() + tickLength + metrics.ascent()), text);
    }
}

void AxisItem::paintWords(QPainter& painter) const {
    const QFontMetricsF metrics(font);
    painter.setPen(textColor);
    const double top = plot.bottom() + tickLength + metrics.height();
    const QRectF row(plot.left(), top, plot.width(), metrics.height());
    const auto beside = [&metrics](const QString& left, const QString& right) {
        const double widest = qMax(metrics.horizontalAdvance(left), metrics.horizontalAdvance(right));
        return widest > 0 ? widest + 6 : 0;
    };
    const bool roomy = row.width() - 2 * beside(below, above) >= metrics.horizontalAdvance(title);
    const QString& left = roomy ? below : belowShort;
    const QString& right = roomy ? above : aboveShort;
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, left);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, right);
    const QRectF middle = row.adjusted(beside(left, right), 0, -beside(left, right), 0);
    painter.drawText(middle, Qt::AlignCenter, metrics.elidedText(title, Qt::ElideRight, middle.width()));

    const QString name = fittingText({height, heightShort}, font, plot.height() + metrics.height());
    const double length = metrics.horizontalAdvance(name) + 1;
    const double beyond = qMax(0.0, length - plot.height()); // below the axis, left of its numbers
    painter.save();
    painter.translate(plot.left() - metrics.height() - 2, plot.bottom() + beyond);
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, length, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.restore();
}

ThresholdItem::ThresholdItem(QGraphicsItem* parent) : QGraphicsItem(parent) {
    setZValue(30);
}

void ThresholdItem::setExtent(double newTop, double newBottom) {
    prepareGeometryChange();
    top = newTop;
    bottom = newBottom;
}

void ThresholdItem::setLook(const QColor& newColor, const QColor& newFocusColor, bool newGrip, bool newFocused) {
    color = newColor;
    focusColor = newFocusColor;
    grip = newGrip;
    focused = newFocused;
    update();
}

void ThresholdItem::setThin(bool newThin) {
    thin = newThin;
    setZValue(thin ? 29 : 30);
    update();
}

QRectF ThresholdItem::boundingRect() const {
    const double half = gripRadius + 4;
    return {-half, top - 1, 2 * half, bottom - top + half + 2};
}

void ThresholdItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(thin ? QRectF(0, top, 1, bottom - top) : QRectF(-1, top, 2, bottom - top), color);
    if (!grip)
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    if (thin) {
        painter->setPen(QPen(color, 1.5));
        painter->setBrush(widget ? widget->palette().base() : QBrush(Qt::NoBrush));
        painter->drawEllipse(QPointF(0.5, bottom), gripRadius - 1, gripRadius - 1);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(QPointF(0, bottom), gripRadius, gripRadius);
    if (focused) {
        painter->setPen(QPen(focusColor, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QPointF(0, bottom), gripRadius + 2, gripRadius + 2);
    }
}

} // namespace onelogit::widgets
