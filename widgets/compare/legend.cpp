#include "widgets/compare/legend.h"

#include "widgets/theme/list_text.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QEvent>
#include <QPainter>

namespace onelogit::widgets {
namespace {
constexpr int swatchWidth = 14;
constexpr int swatchHeight = 11;
} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    writeWords();
}

void Legend::writeWords() {
    const Words words = wordsOf(*this);
    trueText = wordOf(Word::TrueLogits, words);
    falseText = wordOf(Word::FalseLogits, words);
    setAccessibleName(listText({trueText, falseText}));
    setToolTip(
        explained(Word::TrueLogits, words,
                  tr("A true logit is that of the class the picture shows; every other class's logit is a false one")));
    updateGeometry();
    update();
}

void Legend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    QWidget::changeEvent(event);
}

QSize Legend::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(trueText) + metrics.horizontalAdvance(falseText) + 2 * swatchWidth +
                2 * space::within + space::between,
            metrics.height() + 2};
}

void Legend::paintEvent(QPaintEvent*) {
    const Palette& colours = paletteOf(*this);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // left and right hold in every language
    int x = 0;
    const int top = (height() - swatchHeight) / 2;
    const auto text = [&](const QString& words) {
        painter.setPen(colours.mutedText);
        x += swatchWidth + space::within;
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, words);
        x += fontMetrics().horizontalAdvance(words) + space::between;
    };
    painter.fillRect(QRect(x, top, swatchWidth, swatchHeight), colours.trueLogits);
    text(trueText);

    const QRectF swatch(x + 0.5, top + 0.5, swatchWidth - 1, swatchHeight - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(swatch);
    painter.setPen(QPen(colours.falseHatch, 0.9));
    for (int shift = -swatchHeight; shift < swatchWidth; shift += 4)
        painter.drawLine(QPointF(x + shift, top + swatchHeight), QPointF(x + shift + swatchHeight, top));
    painter.setClipping(false);
    painter.setPen(QPen(colours.falseLogits, 1));
    painter.drawRect(swatch);
    text(falseText);
}

} // namespace onelogit::widgets
