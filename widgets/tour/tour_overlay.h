#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>

class QWidget;

namespace onelogit::widgets {

class TourCard;

/// A card beside controls of a window and an outline around them. Neither takes a click that is meant for the window;
/// both follow while things move. Object name of the outline: "tourOutline".
class TourOverlay : public QObject {
    Q_OBJECT

public:
    explicit TourOverlay(QWidget& window);
    ~TourOverlay() override;

    [[nodiscard]] TourCard& card() const { return *shownCard; }
    /// Those of them that can be seen; none: only the card is shown.
    void pointAt(const QList<QWidget*>& controls);
    void hide();
    /// Around what is pointed at, in the window; null for nothing.
    [[nodiscard]] QRect pointed() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Outline;

    void place();

    QWidget& window;
    QPointer<TourCard> shownCard;
    QPointer<Outline> outline;
    QList<QPointer<QWidget>> targets;
    QTimer look; ///< a control that is moved by what it lies in gets no event of it
};

/// Where a card of that size lies best: beside `target`, within `room`, covering as little of it as can be. A null
/// target: the lower right corner.
[[nodiscard]] QRect placeBeside(const QRect& target, const QSize& card, const QRect& room);

} // namespace onelogit::widgets
