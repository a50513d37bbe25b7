#include "widgets/charts/interval_item.h"

#include <QPainter>

#include <algorithm>

namespace onelogit::widgets {
namespace {
constexpr double thickestBar = 6;
constexpr double headRoom = 6;
} // namespace

IntervalItem::IntervalItem(QGraphicsItem* parent) : QGraphicsItem(parent) {
    setZValue(15);
    hide();
}

void IntervalItem::setIntervals(const QList<LogitInterval>& intervals) {
    rows = intervals;
    std::ranges::stable_sort(rows, std::less(), &LogitInterval::best);
    setVisible(!rows.isEmpty());
    changed();
}

int IntervalItem::crossedBy(double value) const {
    return static_cast<int>(std::ranges::count_if(
        rows, [value](const LogitInterval& row) { return row.range.lower < value && value <= row.range.upper; }));
}

void IntervalItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    const double room = (plot.height() - headRoom) / static_cast<double>(rows.size());
    const double thick = std::clamp(room * 0.6, 1.0, thickestBar);
    const auto place = [this](double value) {
        const double inside = std::clamp(value, shown.lower, shown.upper);
        return plot.left() + (inside - shown.lower) / (shown.upper - shown.lower) * plot.width();
    };
    painter->setPen(Qt::NoPen);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const LogitInterval& row = rows.at(i);
        const double y = plot.top() + headRoom + (static_cast<double>(i) + 0.5) * room;
        const double left = place(row.range.lower);
        const double right = std::max(place(row.range.upper), left + 2);
        const bool hit = at && row.range.lower < *at && *at <= row.range.upper;
        painter->setBrush(hit ? crossed : missed);
        painter->drawRoundedRect(QRectF(left, y - thick / 2, right - left, thick), thick / 2, thick / 2);
        painter->setBrush(mark);
        painter->drawRect(QRectF(place(row.best) - 0.75, y - thick / 2 - 1, 1.5, thick + 2));
    }
}

} // namespace onelogit::widgets
