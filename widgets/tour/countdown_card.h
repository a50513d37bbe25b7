#pragma once

#include <QFrame>

class QLabel;

namespace onelogit::widgets {

/// Says over a window that something is about to happen by itself. Takes no click. Object name "countdownCard".
class CountdownCard : public QFrame {
    Q_OBJECT

public:
    explicit CountdownCard(QWidget& window);

    /// At the foot of the window, in the middle.
    void say(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* label = nullptr;
};

} // namespace onelogit::widgets
