#include "widgets/welcome/heaps_picture.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onelogit::widgets {
namespace {

constexpr int columns = 40;
constexpr int tallest = 13; ///< tiles in the highest column
constexpr double lineAt = 0.585;
constexpr double handleRadius = 5;

struct Heap {
    double centre; ///< of the width
    double width;
    double height; ///< of the tallest
};

constexpr Heap falseHeap{.centre = 0.33, .width = 0.125, .height = 1};
constexpr Heap trueHeap{.centre = 0.78, .width = 0.075, .height = 0.72};

/// Pictures in a column of that heap.
int tiles(const Heap& heap, double at) {
    const double away = (at - heap.centre) / heap.width;
    return static_cast<int>(std::lround(tallest * heap.height * std::exp(-away * away / 2)));
}

} // namespace

HeapsPicture::HeapsPicture(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("heapsPicture"));
    setAccessibleName(tr("Two heaps of pictures on the axis of one logit, and a line between them"));
    setToolTip(tr("Each tile stands for a picture. Its logit says where it lies; what is right of the line is shown"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize HeapsPicture::sizeHint() const {
    return {440, 200};
}

QSize HeapsPicture::minimumSizeHint() const {
    return {280, 168};
}

void HeapsPicture::paintEvent(QPaintEvent*) {
    const Palette& colours = paletteOf(*this);
    const QFont small = typeFont(QApplication::font(), Type::Small);
    const QFontMetricsF metrics(small);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    const double foot = metrics.height() + space::within;
    const double head = metrics.height() + space::tight;
    const QRectF area = QRectF(rect()).adjusted(0, head, 0, -foot);
    const double pitch = std::min(area.width() / columns, area.height() / tallest);
    const double left = area.left() + (area.width() - pitch * columns) / 2;
    const double span = pitch * columns;
    const double side = pitch - 2;

    const auto tile = [&](int column, int row, bool isTrue) {
        const QRectF box(left + column * pitch + 1, area.bottom() - (row + 1) * pitch + 1, side, side);
        if (isTrue) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.trueLogits);
            painter.drawRoundedRect(box, 1.5, 1.5);
            return;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.falseHatch, 1));
        painter.drawLine(box.bottomLeft() + QPointF(1.5, -1.5), box.topRight() + QPointF(-1.5, 1.5));
        painter.setPen(QPen(colours.falseLogits, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    };
    for (int column = 0; column < columns; ++column) {
        const double at = (column + 0.5) / columns;
        const int falseTiles = tiles(falseHeap, at);
        const int trueTiles = tiles(trueHeap, at);
        for (int row = 0; row < falseTiles + trueTiles; ++row)
            tile(column, row, row >= falseTiles);
    }

    painter.setPen(QPen(colours.outline, 1));
    painter.drawLine(QPointF(left, area.bottom() + 0.5), QPointF(left + span, area.bottom() + 0.5));
    const double line = std::round(left + lineAt * span) + 0.5;
    painter.setPen(QPen(colours.text, 2));
    painter.drawLine(QPointF(line, area.top() - 2), QPointF(line, area.bottom()));
    painter.setBrush(colours.surface);
    painter.drawEllipse(QPointF(line, area.bottom()), handleRadius, handleRadius);

    const auto words = [&](double centre, double top, const QString& text, const QColor& colour) {
        const double half = metrics.horizontalAdvance(text) / 2 + 1;
        const double x = std::clamp(centre, half, std::max(half, this->width() - half));
        painter.setPen(colour);
        painter.drawText(QRectF(x - half, top, 2 * half, metrics.height()), Qt::AlignCenter, text);
    };
    words(line, 0, tr("one line"), colours.text);
    words(left + falseHeap.centre * span, area.bottom() + space::within, tr("other pictures"), colours.mutedText);
    words(left + trueHeap.centre * span, area.bottom() + space::within, tr("what you look for"), colours.mutedText);
}

} // namespace onelogit::widgets
