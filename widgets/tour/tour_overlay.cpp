#include "widgets/tour/tour_overlay.h"

#include "widgets/theme/theme.h"
#include "widgets/tour/tour_card.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <array>
#include <limits>

namespace onelogit::widgets {
namespace {
constexpr int lookEvery = 150; ///< ms
constexpr int around = 4;      ///< from a control to its outline
constexpr int gap = 12;
constexpr int cornerRadius = 6;
} // namespace

class TourOverlay::Outline : public QWidget {
public:
    explicit Outline(QWidget* parent) : QWidget(parent) {
        setObjectName(QStringLiteral("tourOutline"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(paletteOf(*this).accent, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), cornerRadius, cornerRadius);
    }
};

QRect placeBeside(const QRect& target, const QSize& card, const QRect& room) {
    if (target.isNull())
        return {room.bottomRight() - QPoint(card.width(), card.height()), card};
    const QPoint middle = target.center() - QPoint(card.width() / 2, card.height() / 2);
    const std::array places{
        QPoint(middle.x(), target.bottom() + gap), QPoint(middle.x(), target.top() - gap - card.height()),
        QPoint(target.right() + gap, middle.y()), QPoint(target.left() - gap - card.width(), middle.y()),
        QPoint(target.right() - gap - card.width(), target.bottom() - gap - card.height())};
    QRect best;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const QPoint& place : places) {
        QRect rect(place, card);
        rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() - card.width())));
        rect.moveTop(std::max(room.top(), std::min(rect.top(), room.bottom() - card.height())));
        const QRect covered = rect & target;
        const qint64 area = covered.isEmpty() ? 0 : qint64{covered.width()} * covered.height();
        if (area < least) {
            least = area;
            best = rect;
        }
    }
    return best;
}

TourOverlay::TourOverlay(QWidget& shownIn)
    : QObject(&shownIn), window(shownIn), shownCard(new TourCard(&shownIn)), outline(new Outline(&shownIn)) {
    shownCard->hide();
    outline->hide();
    window.installEventFilter(this);
    look.setInterval(lookEvery);
    connect(&look, &QTimer::timeout, this, &TourOverlay::place);
}

TourOverlay::~TourOverlay() {
    delete shownCard;
    delete outline;
}

void TourOverlay::pointAt(const QList<QWidget*>& controls) {
    targets.clear();
    for (QWidget* control : controls)
        targets.append(control);
    shownCard->show();
    look.start();
    place();
}

void TourOverlay::hide() {
    look.stop();
    targets.clear();
    shownCard->hide();
    outline->hide();
}

QRect TourOverlay::pointed() const {
    QRect all;
    for (const QPointer<QWidget>& target : targets)
        if (target && target->isVisible() && target->window() == window.window())
            all |= QRect(target->mapTo(&window, QPoint()), target->size());
    return all & window.rect();
}

void TourOverlay::place() {
    const QRect rect = pointed();
    const QRect ring = rect.isNull() ? rect : rect.adjusted(-around, -around, around, around) & window.rect();
    outline->setVisible(!rect.isNull());
    if (outline->geometry() != ring && !rect.isNull())
        outline->setGeometry(ring);
    const QSize size(shownCard->width(), shownCard->heightForWidth(shownCard->width()));
    const QRect card = placeBeside(ring, size, window.rect().adjusted(gap, gap, -gap, -gap));
    if (shownCard->geometry() != card)
        shownCard->setGeometry(card);
    outline->raise();
    shownCard->raise();
}

bool TourOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &window && event->type() == QEvent::Resize && look.isActive())
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace onelogit::widgets
