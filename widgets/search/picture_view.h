#pragma once

#include <QImage>
#include <QWidget>

namespace onelogit::widgets {

/// One picture as large as the room allows. A picture of a few pixels is enlarged by whole steps with hard edges first,
/// so that its pixels can be told apart, and a large one is shrunk smoothly.
class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    /// Null shows `note` instead.
    void setPicture(const QImage& picture, const QString& note);

    [[nodiscard]] QSize sizeHint() const override { return {240, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 120}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image;
    QString words;
};

} // namespace onelogit::widgets
