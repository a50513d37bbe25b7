#include "widgets/search/borderline_row.h"

#include "widgets/charts/unit_text.h"
#include "widgets/search/answer_keys.h"
#include "widgets/search/picture_delegate.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace onelogit::widgets {
namespace {
constexpr int side = 48;
constexpr int step = side + space::within;
constexpr int lineGap = space::between; ///< between those above and those below
constexpr double radius = 4;
} // namespace

BorderlineRow::BorderlineRow(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*this, Type::Small);
}

QSize BorderlineRow::sizeHint() const {
    return {12 * step + lineGap, side + fontMetrics().height() + space::tight};
}

QSize BorderlineRow::minimumSizeHint() const {
    return {2 * step + lineGap, sizeHint().height()};
}

void BorderlineRow::setPictures(const QList<BorderlinePicture>& pictures) {
    const int before = currentRow();
    QHash<int, QString> paths;
    for (const BorderlinePicture& picture : all)
        paths.insert(picture.row, picture.path);
    QHash<QString, QPixmap> known;
    for (auto it = thumbnails.cbegin(); it != thumbnails.cend(); ++it)
        known.insert(paths.value(it.key()), it.value());
    all = pictures;
    thumbnails.clear();
    for (const BorderlinePicture& picture : all) {
        if (known.contains(picture.path))
            thumbnails.insert(picture.row, known.value(picture.path));
    }
    current = -1;
    choose();
    const auto same = std::ranges::find(shown, before, &BorderlinePicture::row);
    const auto open = std::ranges::find_if(shown, [](const BorderlinePicture& each) { return !each.answer; });
    if (same != shown.end())
        current = same - shown.begin();
    else if (!shown.isEmpty())
        current = open == shown.end() ? 0 : open - shown.begin();
    setCurrent(current);
}

/// Those nearest the line from both sides; where one side has few, the other takes its room.
void BorderlineRow::choose() {
    const qsizetype room = std::max(2, (width() - lineGap + space::within) / step);
    const auto above = static_cast<qsizetype>(std::ranges::count_if(all, &BorderlinePicture::above));
    const qsizetype below = all.size() - above;
    const qsizetype takeBelow = std::min(below, std::max(room / 2, room - above));
    const qsizetype takeAbove = std::min(above, room - takeBelow);
    const int before = currentRow();
    shown = all.mid(above - takeAbove, takeAbove + takeBelow);
    const auto same = std::ranges::find(shown, before, &BorderlinePicture::row);
    current = same == shown.end() ? (shown.isEmpty() ? -1 : 0) : same - shown.begin();
}

void BorderlineRow::setThumbnail(int row, const QImage& image) {
    thumbnails.insert(row, QPixmap::fromImage(image));
    update(place(row));
}

QList<int> BorderlineRow::wanted() const {
    QList<int> rows;
    for (const BorderlinePicture& picture : shown) {
        if (!thumbnails.contains(picture.row))
            rows.append(picture.row);
    }
    return rows;
}

int BorderlineRow::currentRow() const {
    return current < 0 || current >= shown.size() ? -1 : shown.at(current).row;
}

QRect BorderlineRow::place(int row) const {
    int x = 0;
    for (qsizetype i = 0; i < shown.size(); ++i, x += step) {
        if (i > 0 && shown.at(i - 1).above && !shown.at(i).above)
            x += lineGap;
        if (shown.at(i).row == row)
            return {x, 0, side, height()};
    }
    return {};
}

void BorderlineRow::setCurrent(qsizetype number) {
    current = number;
    const int row = currentRow();
    if (row >= 0) {
        const BorderlinePicture& picture = shown.at(current);
        QString words = tr("%1, logit %2").arg(QFileInfo(picture.path).fileName(), logitText(picture.logit));
        if (picture.answer)
            words += *picture.answer ? tr(", you said yes") : tr(", you said no");
        setAccessibleDescription(words);
    }
    update();
    Q_EMIT currentChanged(row);
}

void BorderlineRow::answerCurrent(bool yes) {
    const int row = currentRow();
    if (row < 0)
        return;
    shown[current].answer = yes;
    const auto kept = std::ranges::find(all, row, &BorderlinePicture::row);
    kept->answer = yes;
    for (qsizetype i = 1; i < shown.size(); ++i) {
        const qsizetype next = (current + i) % shown.size();
        if (!shown.at(next).answer) {
            setCurrent(next);
            break;
        }
    }
    update();
    Q_EMIT answered(row, yes);
}

void BorderlineRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // left and right hold in every language
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (qsizetype i = 0; i < shown.size(); ++i)
        paintPicture(painter, i);
    for (qsizetype i = 1; i < shown.size(); ++i) {
        if (!shown.at(i - 1).above || shown.at(i).above)
            continue;
        const int x = place(shown.at(i).row).left() - (lineGap + space::within) / 2;
        painter.fillRect(QRect(x - 1, 0, 2, side), paletteOf(*this).text);
    }
}

void BorderlineRow::paintPicture(QPainter& painter, qsizetype number) const {
    const Palette& colours = paletteOf(*this);
    const BorderlinePicture& picture = shown.at(number);
    const QRect all = place(picture.row);
    const QRectF frame(all.left(), all.top(), side, side);
    const bool chosen = number == current;
    const double width = !chosen ? 1 : hasFocus() ? 4 : 2;
    const double inset = width / 2;
    painter.setPen(QPen(!chosen ? colours.border : hasFocus() ? colours.accent : colours.outline, width));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), radius, radius);
    const QPixmap pixmap = thumbnails.value(picture.row);
    if (!pixmap.isNull()) {
        painter.setOpacity(picture.above ? 1 : 0.55);
        painter.drawPixmap(fitted(pixmap.size(), frame.adjusted(3, 3, -3, -3)), pixmap, QRectF(pixmap.rect()));
        painter.setOpacity(1);
    }
    if (picture.answer) {
        const QRectF badge(frame.right() - 17, frame.top() + 1, 16, 16);
        painter.setPen(QPen(colours.outline, 1));
        painter.drawRoundedRect(badge, 3, 3);
        const QPixmap mark = iconPixmap(*picture.answer ? QStringLiteral("check") : QStringLiteral("close"),
                                        *picture.answer ? colours.alignedText : colours.error, 12, devicePixelRatioF());
        painter.drawPixmap(badge.adjusted(2, 2, -2, -2), mark, QRectF(mark.rect()));
    }
    painter.setPen(chosen ? colours.text : colours.mutedText);
    painter.setFont(font());
    painter.drawText(QRectF(all.left() - space::tight, side + 2, side + space::within, height() - side - 2),
                     Qt::AlignHCenter | Qt::AlignTop, logitText(picture.logit));
}

void BorderlineRow::mousePressEvent(QMouseEvent* event) {
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (place(shown.at(i).row).contains(event->position().toPoint()))
            setCurrent(i);
    }
}

void BorderlineRow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!shown.isEmpty())
            setCurrent(std::clamp<qsizetype>(current + (event->key() == Qt::Key_Left ? -1 : 1), 0, shown.size() - 1));
        return;
    default:
        if (const std::optional<bool> answer = answerOf(*event))
            return answerCurrent(*answer);
        QWidget::keyPressEvent(event);
    }
}

void BorderlineRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int before = currentRow();
    choose();
    if (currentRow() != before)
        setCurrent(current);
    Q_EMIT shownChanged();
}

void BorderlineRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void BorderlineRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace onelogit::widgets
