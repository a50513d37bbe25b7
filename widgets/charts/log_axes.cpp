#include "widgets/charts/log_axes.h"

#include "widgets/charts/unit_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace onelogit::widgets {
namespace {

constexpr double gap = 4;
constexpr double noteLift = 4;
constexpr double noteGap = 12;
constexpr double fewDecades = 1.6; ///< need numbers between the powers of ten

QString decadeText(int exponent) {
    return QLocale().toString(static_cast<qulonglong>(std::llround(std::pow(10.0, exponent))));
}

} // namespace

LogAxes::LogAxes(QGraphicsItem* parent) : QGraphicsItem(parent) {
    setZValue(-1);
}

QPointF LogAxes::place(QPointF exponents) const {
    const double x = (exponents.x() - across.lower) / (across.upper - across.lower);
    const double y = (exponents.y() - up.lower) / (up.upper - up.lower);
    return {plot.left() + x * plot.width(), plot.bottom() - y * plot.height()};
}

int LogAxes::headHeight(const QFont& font) {
    return static_cast<int>(std::ceil(QFontMetricsF(font).height() + 2 * gap));
}

int LogAxes::footHeight(const QFont& font) {
    return static_cast<int>(std::ceil(2 * QFontMetricsF(font).height() + 3 * gap));
}

int LogAxes::sideWidth(const QFont& font) {
    const QFontMetricsF metrics(font);
    return static_cast<int>(std::ceil(metrics.horizontalAdvance(durationText(100e-6)) + metrics.height() + 3 * gap));
}

QRectF LogAxes::boundingRect() const {
    const double side = sideWidth(font);
    return plot.adjusted(-side, -headHeight(font), 40, footHeight(font));
}

void LogAxes::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setLayoutDirection(Qt::LeftToRight); // left and right hold in every language
    if (plot.width() < 1)
        return;
    painter->setFont(font);
    if (!emptyText.isEmpty()) {
        painter->setPen(textColor);
        painter->drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, emptyText);
        return;
    }
    paintGrid(*painter);
    paintTitles(*painter);
    paintReference(*painter);
    paintNotes(*painter);
}

void LogAxes::paintGrid(QPainter& painter) const {
    const QFontMetricsF metrics(font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool fine = up.upper - up.lower < fewDecades;
    for (int exponent = static_cast<int>(std::floor(up.lower)); exponent <= up.upper; ++exponent) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = exponent + std::log10(factor);
            if (value < up.lower || value > up.upper || (factor > 1 && !fine))
                continue;
            const double y = place({across.lower, value}).y();
            painter.setPen(gridColor);
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            painter.setPen(textColor);
            const QRectF cell(plot.left() - sideWidth(font), y - metrics.height() / 2, sideWidth(font) - gap,
                              metrics.height());
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, durationText(std::pow(10.0, value)));
        }
    }
    for (int exponent = static_cast<int>(std::ceil(across.lower)); exponent <= across.upper; ++exponent) {
        const double x = place({static_cast<double>(exponent), up.lower}).x();
        painter.setPen(gridColor);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(textColor);
        const QString text = decadeText(exponent);
        const double width = metrics.horizontalAdvance(text);
        const double left = qBound(plot.left() - width / 2, x - width / 2, plot.right() + gap - width);
        painter.drawText(QPointF(left, plot.bottom() + gap + metrics.ascent()), text);
    }
    painter.setPen(lineColor);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.bottomLeft(), plot.topLeft());
}

void LogAxes::paintTitles(QPainter& painter) const {
    const QFontMetricsF metrics(font);
    painter.setPen(textColor);
    const QRectF foot(plot.left(), plot.bottom() + gap + metrics.height(), plot.width(), metrics.height() + gap);
    painter.drawText(foot, Qt::AlignCenter, metrics.elidedText(acrossTitle, Qt::ElideRight, foot.width()));
    painter.save();
    painter.translate(plot.left() - sideWidth(font), plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, plot.height(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(upTitle, Qt::ElideRight, plot.height()));
    painter.restore();
}

void LogAxes::paintReference(QPainter& painter) const {
    if (reference <= 0)
        return;
    const QFontMetricsF metrics(font);
    const double x = place({reference, up.lower}).x();
    painter.setPen(QPen(lineColor, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, plot.top() - gap), QPointF(x, plot.bottom()));
    painter.setPen(textColor);
    const QRectF words(plot.left(), plot.top() - headHeight(font), plot.width(), metrics.height());
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop,
                     metrics.elidedText(referenceText, Qt::ElideRight, words.width()));
}

void LogAxes::paintNotes(QPainter& painter) const {
    for (const ChartNote& note : notes) {
        QFont own = font;
        own.setBold(note.bold);
        painter.setFont(own);
        const QFontMetricsF metrics(own);
        const QPointF at = place(note.at);
        const double width = metrics.horizontalAdvance(note.text);
        const bool left = note.side == ChartNote::Side::Left;
        const double from = left ? at.x() - width - noteGap : at.x() - width / 2;
        const double base = left                                  ? at.y() + metrics.ascent() / 2 - 1
                            : note.side == ChartNote::Side::Above ? at.y() - noteLift - metrics.descent()
                                                                  : at.y() + noteLift + metrics.ascent();
        const QPointF start(qBound(plot.left() + gap, from, plot.right() - width), base);
        if (note.side != ChartNote::Side::Below)
            painter.fillRect(QRectF(start.x() - 2, base - metrics.ascent(), width + 4, metrics.height()), groundColor);
        painter.setPen(note.color);
        painter.drawText(start, note.text);
    }
}

} // namespace onelogit::widgets
