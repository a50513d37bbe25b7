#include "widgets/compare/cost_card.h"

#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace onelogit::widgets {
namespace {
constexpr double barHeight = 8;
constexpr double tallestRow = 20;
} // namespace

CostCard::CostCard(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("costCard"));
    setProperty("card", true);
    setProperty("stressed", true);
    setAccessibleName(tr("One threshold for all classes"));
    setToolTip(tr("How much macro F1 is lost when one threshold must serve every class, against the best threshold for "
                  "each class. Shorter bars are better; losses with the aligned mark are green"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void CostCard::setCosts(const QList<ThresholdCost>& costs) {
    rows = costs;
    QStringList sentences;
    for (const ThresholdCost& row : rows)
        sentences += tr("%1: %2 points").arg(row.title, QLocale().toString(row.points, 'f', 1));
    setAccessibleDescription(sentences.join(u'\n'));
    update();
}

QSize CostCard::sizeHint() const {
    const int line = QFontMetrics(typeFont(QApplication::font(), Type::Small)).height();
    return {260, 56 + (line + 4) * static_cast<int>(qMax<qsizetype>(rows.size(), 7))};
}

QSize CostCard::minimumSizeHint() const {
    return {200, 140};
}

void CostCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    const Palette& colours = paletteOf(*this);
    const QFont bold = typeFont(QApplication::font(), Type::Body, true);
    const QFont small = typeFont(QApplication::font(), Type::Small);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics(small);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // left and right hold in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(space::inner, space::within, -space::inner, -space::within);

    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), boldMetrics.height()), Qt::AlignVCenter,
                     boldMetrics.elidedText(tr("One threshold for all classes"), Qt::ElideRight, area.width()));
    painter.setFont(small);
    painter.setPen(colours.mutedText);
    double y = area.top() + boldMetrics.height() + 2;
    painter.drawText(QRectF(area.left(), y, area.width(), metrics.height()), Qt::AlignVCenter,
                     metrics.elidedText(wordOf(Word::PointsLost, wordsOf(*this)), Qt::ElideRight, area.width()));
    y += metrics.height() + space::tight;
    if (rows.isEmpty())
        return;

    const QLocale locale;
    const double most = std::ranges::max(rows, {}, &ThresholdCost::points).points;
    double nameWidth = 0;
    double valueWidth = 0;
    for (const ThresholdCost& row : rows) {
        nameWidth = qMax(nameWidth, metrics.horizontalAdvance(row.title));
        valueWidth = qMax(valueWidth, metrics.horizontalAdvance(locale.toString(row.points, 'f', 1)));
    }
    nameWidth = qMin(nameWidth + 2, area.width() * 0.55);
    const double barLeft = area.left() + nameWidth + space::within;
    const double barRoom = area.right() - valueWidth - space::within - barLeft;
    const double rowHeight = qMin(tallestRow, (area.bottom() - y) / static_cast<double>(rows.size()));
    for (const ThresholdCost& row : rows) {
        painter.setPen(colours.text);
        painter.drawText(QRectF(area.left(), y, nameWidth, rowHeight), Qt::AlignVCenter,
                         metrics.elidedText(row.title, Qt::ElideRight, nameWidth));
        painter.drawText(QRectF(barLeft, y, area.right() - barLeft, rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                         locale.toString(row.points, 'f', 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.aligned ? colours.aligned : colours.neutralMark);
        const double length = most > 0 ? qMax(0.0, row.points) / most * barRoom : 0;
        painter.drawRoundedRect(QRectF(barLeft, y + (rowHeight - barHeight) / 2, qMax(2.0, length), barHeight), 2, 2);
        y += rowHeight;
    }
}

} // namespace onelogit::widgets
