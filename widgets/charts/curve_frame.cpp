#include "widgets/charts/curve_frame.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onelogit::widgets {
namespace {
constexpr double tickLength = 3;
constexpr double sampleLength = 18;
constexpr double gap = 6;
constexpr double widestName = 170;
constexpr double markRadius = 4.5;
} // namespace

/// Under the lines, where the frame itself lies over them.
class CurveFrame::Grid : public QGraphicsItem {
public:
    Grid(QGraphicsItem* parent, const CurveFrame& frame) : QGraphicsItem(parent), frame(frame) { setZValue(-1); }

    [[nodiscard]] QRectF boundingRect() const override { return frame.boundingRect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override {
        if (frame.emptyText.isEmpty())
            frame.paintGrid(*painter);
    }
    void changed() {
        prepareGeometryChange();
        update();
    }

private:
    const CurveFrame& frame;
};

CurveFrame::CurveFrame(QGraphicsItem* parent)
    : QGraphicsItem(parent), grid(parent ? new Grid(parent, *this) : nullptr) {
    setZValue(20);
}

void CurveFrame::changed() {
    prepareGeometryChange();
    update();
    if (grid)
        grid->changed();
}

QPointF CurveFrame::placeOf(QPointF values) const {
    const auto share = [](double value, metrics::Interval range) {
        return (std::clamp(value, range.lower, range.upper) - range.lower) / (range.upper - range.lower);
    };
    return {plot.left() + share(values.x(), across.range) * plot.width(),
            plot.bottom() - share(values.y(), up.range) * plot.height()};
}

int CurveFrame::footHeight(const QFont& font) {
    return static_cast<int>(std::ceil(tickLength + 2 * QFontMetricsF(font).height() + 2));
}

int CurveFrame::sideWidth(const QFont& font) {
    const QFontMetricsF metrics(font);
    return static_cast<int>(std::ceil(metrics.height() + metrics.horizontalAdvance(QStringLiteral("99.9 %")) + gap));
}

int CurveFrame::namesWidth() const {
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const Entry& entry : entries)
        widest = std::max(widest, metrics.horizontalAdvance(entry.title));
    return entries.isEmpty() ? 0 : static_cast<int>(std::ceil(std::min(widest, widestName) + sampleLength + 3 * gap));
}

QRectF CurveFrame::boundingRect() const {
    return plot.adjusted(-sideWidth(font), -8, namesWidth() + gap, footHeight(font) + 1);
}

void CurveFrame::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    painter->setLayoutDirection(Qt::LeftToRight); // left and right hold in every language
    if (plot.width() < 1)
        return;
    painter->setFont(font);
    if (!emptyText.isEmpty()) {
        painter->setPen(textColor);
        painter->drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, emptyText);
        return;
    }
    paintAxes(*painter);
    paintNames(*painter);
    paintMarks(*painter);
}

void CurveFrame::paintGrid(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(gridColor);
    for (const CurveAxis::Tick& tick : across.ticks) {
        const double x = std::round(placeOf({tick.at, up.range.lower}).x());
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const CurveAxis::Tick& tick : up.ticks) {
        const double y = std::round(placeOf({across.range.lower, tick.at}).y());
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void CurveFrame::paintAxes(QPainter& painter) const {
    const QFontMetricsF metrics(font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    double freeFrom = -1e9;
    for (const CurveAxis::Tick& tick : across.ticks) {
        const double x = std::round(placeOf({tick.at, up.range.lower}).x());
        const double width = metrics.horizontalAdvance(tick.text);
        if (x - width / 2 < freeFrom)
            continue;
        freeFrom = x + width / 2 + gap;
        painter.setPen(textColor);
        painter.drawText(QPointF(x - width / 2, plot.bottom() + tickLength + metrics.ascent()), tick.text);
    }
    double freeBelow = 1e9;
    for (const CurveAxis::Tick& tick : up.ticks) {
        const double y = std::round(placeOf({across.range.lower, tick.at}).y());
        if (y + metrics.height() / 2 > freeBelow)
            continue;
        freeBelow = y - metrics.height() / 2;
        painter.setPen(textColor);
        const QRectF place(plot.left() - sideWidth(font), y - metrics.height() / 2, sideWidth(font) - gap,
                           metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    painter.setPen(lineColor);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    painter.setPen(textColor);
    const double top = plot.bottom() + tickLength + metrics.height();
    painter.drawText(QRectF(plot.left(), top, plot.width(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(across.title, Qt::ElideRight, plot.width()));
    painter.save();
    painter.translate(plot.left() - sideWidth(font), plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, plot.height(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(up.title, Qt::ElideRight, plot.height()));
    painter.restore();
}

void CurveFrame::paintNames(QPainter& painter) const {
    const QFontMetricsF metrics(font);
    const double line = std::min(metrics.height() + 3, plot.height() / std::max(1.0, double(entries.size())));
    double y = plot.top() + line / 2;
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const Entry& entry : entries) {
        const double left = plot.right() + 2 * gap;
        painter.setPen(entry.pen);
        painter.drawLine(QPointF(left, y), QPointF(left + sampleLength, y));
        painter.setPen(strongColor);
        painter.drawText(QRectF(left + sampleLength + gap, y - metrics.height() / 2, widestName, metrics.height()),
                         Qt::AlignVCenter, metrics.elidedText(entry.title, Qt::ElideRight, widestName));
        y += line;
    }
}

void CurveFrame::paintMarks(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (upright && *upright >= across.range.lower && *upright <= across.range.upper) {
        const double x = std::round(placeOf({*upright, up.range.lower}).x());
        painter.fillRect(QRectF(x - 1, plot.top(), 2, plot.height()), strongColor);
    }
    for (const Entry& entry : entries) {
        if (!entry.mark)
            continue;
        painter.setPen(QPen(groundColor, 1.5));
        painter.setBrush(entry.pen.color());
        painter.drawEllipse(placeOf(*entry.mark), markRadius, markRadius);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace onelogit::widgets
