#pragma once

#include <QLabel>

namespace onelogit::widgets {

/// One line of plain text that gives way: too little room shows an ellipsis and the whole text as tooltip. text() is
/// always whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr, Qt::TextElideMode elide = Qt::ElideRight);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Whether an ellipsis stands for a part of the text now.
    [[nodiscard]] bool isElided() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode mode;
};

} // namespace onelogit::widgets
