#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace onelogit::widgets {

class ElidedLabel;

/// One picture as large as its parent, over everything else there; hidden until opened. Left and Right ask for the
/// neighbours, Space and Escape close. Object names: "largePreview", "largePreview.name", "largePreview.logit",
/// "largePreview.previous", "largePreview.next", "largePreview.close".
class LargePreview : public QWidget {
    Q_OBJECT

public:
    /// Covers `page` and follows its size.
    explicit LargePreview(QWidget* page);

    /// Null shows `note`. Emits nothing.
    void setPicture(const QImage& picture, const QString& name, const QString& logit, const QString& note = {});
    /// Shows it and takes the focus.
    void open();

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    /// By the user; it has hidden itself.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void shut();
    void tintIcons();

    QImage image;
    QString words;
    ElidedLabel* name = nullptr;
    QLabel* logit = nullptr;
    QToolButton* previous = nullptr;
    QToolButton* next = nullptr;
    QToolButton* close = nullptr;
};

} // namespace onelogit::widgets
