#pragma once

#include <QFrame>

class QProgressBar;
class QPushButton;

namespace onelogit::widgets {

class ElidedLabel;

/// What is going on while a folder is read, and for how long; the search goes on under it.
/// Object names: "indexBar", "indexBar.progress", "indexBar.text", "indexBar.pause", "indexBar.cancel".
class IndexBar : public QFrame {
    Q_OBJECT

public:
    explicit IndexBar(QWidget* parent = nullptr);

    /// 0 to 1, negative while unknown; "37 % read, 420 pictures a second, 2 min left".
    void setProgress(double fraction, const QString& text);
    /// Emits nothing.
    void setPaused(bool paused);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();

private:
    bool paused = false;
    QProgressBar* bar = nullptr;
    ElidedLabel* words = nullptr;
    QPushButton* pause = nullptr;
    QPushButton* cancel = nullptr;
};

} // namespace onelogit::widgets
