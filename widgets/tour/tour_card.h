#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace onelogit::widgets {

/// One step of a tour in words, with its buttons. Escape ends. Object names "tourCard", in it "tourCard.title",
/// ".text", ".count", ".next", ".back", ".end".
class TourCard : public QFrame {
    Q_OBJECT

public:
    explicit TourCard(QWidget* parent);

    /// `number` from 0 of `count` steps; the last one's button ends the tour.
    void setStep(const QString& title, const QString& text, int number, int count);
    /// The keyboard begins at the button that goes on.
    void takeFocus();

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void endRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* title = nullptr;
    QLabel* text = nullptr;
    QLabel* count = nullptr;
    QPushButton* end = nullptr;
    QPushButton* back = nullptr;
    QPushButton* next = nullptr;
};

} // namespace onelogit::widgets
