#include "widgets/search/score_bars.h"

#include "widgets/charts/unit_text.h"
#include "widgets/theme/list_text.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace onelogit::widgets {
namespace {

constexpr double barHeight = 8;
constexpr double shortest = 0.08; ///< share of the room that the lowest logit keeps

} // namespace

ScoreBars::ScoreBars(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("previewPanel.classes"));
    setAccessibleName(tr("Highest classes"));
    setToolTip(tr("The classes with the highest logits for this picture; bars grow from the lowest logit shown"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*this, Type::Small);
}

void ScoreBars::setScores(const QList<ClassScore>& scores) {
    rows = scores;
    QStringList sentences;
    for (const ClassScore& row : rows)
        sentences += row.name + u' ' + logitText(row.logit);
    setAccessibleDescription(listText(sentences));
    updateGeometry();
    update();
}

QSize ScoreBars::sizeHint() const {
    return {220, static_cast<int>(rows.size()) * (fontMetrics().height() + space::tight + 1)};
}

void ScoreBars::paintEvent(QPaintEvent*) {
    if (rows.isEmpty())
        return;
    const Palette& colours = paletteOf(*this);
    const QFontMetricsF metrics(font());
    const auto [lowest, highest] = std::ranges::minmax(rows, {}, &ClassScore::logit);
    double nameWidth = 0;
    double numberWidth = 0;
    for (const ClassScore& row : rows) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(row.name));
        numberWidth = std::max(numberWidth, metrics.horizontalAdvance(logitText(row.logit)));
    }
    nameWidth = std::min(nameWidth + 2, width() * 0.42);
    const double left = nameWidth + space::within;
    const double room = std::max(0.0, width() - left - numberWidth - space::within);
    const double rowHeight = static_cast<double>(height()) / static_cast<double>(rows.size());

    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // left and right hold in every language
    painter.setRenderHint(QPainter::Antialiasing);
    double y = 0;
    for (const ClassScore& row : rows) {
        painter.setPen(colours.text);
        painter.drawText(QRectF(0, y, nameWidth, rowHeight), Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, nameWidth));
        painter.drawText(QRectF(left, y, width() - left, rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                         logitText(row.logit));
        const double span = highest.logit - lowest.logit;
        const double share = span > 0 ? shortest + (1 - shortest) * (row.logit - lowest.logit) / span : 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.asked ? colours.trueLogits : colours.neutralMark);
        painter.drawRoundedRect(QRectF(left, y + (rowHeight - barHeight) / 2, share * room, barHeight), 2, 2);
        y += rowHeight;
    }
}

} // namespace onelogit::widgets
