#pragma once

#include <QObject>

#include <memory>

class QMainWindow;
class QWidget;

namespace onelogit::widgets {
class HelpWindow;
}

namespace onelogit::app {

class Commands;
class JobQueue;

/// The help beside a window: made when it is first asked for, about what has the focus.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    /// Owned by the window, whose Help menu it serves.
    HelpDesk(QMainWindow& window, const Commands& commands, JobQueue& queue);
    ~HelpDesk() override;

    /// The page about the control with the focus, about what it lies in, or the first one.
    void showAboutFocus();
    void showPage(const QString& id);
    /// What the control with the focus is, or, `pointing`, the next one that is clicked on.
    void showWhatThisIs(bool pointing);

private:
    widgets::HelpWindow& help();

    QMainWindow& window;
    const Commands& commands;
    std::unique_ptr<widgets::HelpWindow> shown;
    QString keys; ///< the page of keys, as it was when the pages were made
};

} // namespace onelogit::app
