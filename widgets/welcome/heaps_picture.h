#pragma once

#include <QWidget>

namespace onelogit::widgets {

/// What the program is for, drawn: two heaps of pictures on the axis of one logit, and the line between them. Takes no
/// keys and no clicks.
class HeapsPicture : public QWidget {
    Q_OBJECT

public:
    explicit HeapsPicture(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace onelogit::widgets
