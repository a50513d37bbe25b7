#pragma once

#include <QLabel>

namespace onelogit::widgets {

/// Plain text, mostly one line, that gives way: a line with too little room ends in an ellipsis, and the whole text is
/// the tooltip. text() is always whole.
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
