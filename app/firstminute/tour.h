#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace onelogit::widgets {
class TourOverlay;
}

namespace onelogit::app {

/// One stop of a tour.
struct TourStep {
    int page = 0; ///< of MainWindow
    /// Object names. What is pointed at are all that can be seen of the first list of which any can.
    QList<QStringList> controls;
    QString title;
    QString text;
    /// Calls `done` when the person does what the text says, while `context` lives. None: only the button goes on.
    std::function<void(QWidget& window, QObject& context, const std::function<void()>& done)> follow = {};
};

/// Walks a person through controls of the window, which all stay usable. A step whose controls cannot be seen is
/// skipped. Ends by itself behind the last one.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(QWidget& window, QList<TourStep> steps, std::function<void(int)> showPage, QObject* parent = nullptr);
    ~Tour() override;

    void start();
    void next() { walk(1); }
    void back() { walk(-1); }
    void end();
    /// From 0; -1 while there is no tour.
    [[nodiscard]] int step() const { return at; }
    [[nodiscard]] int stepCount() const { return static_cast<int>(steps.size()); }
    /// From what the person did to the next step: long enough to see what it did.
    void setPause(int milliseconds) { pause.setInterval(milliseconds); }

Q_SIGNALS:
    void stepChanged(int step);
    void ended();

private:
    void walk(int by);
    bool enter(int number);
    void point();
    [[nodiscard]] QList<QWidget*> controlsOf(const TourStep& step) const;

    QWidget& window;
    QList<TourStep> steps;
    std::function<void(int)> showPage;
    std::unique_ptr<widgets::TourOverlay> overlay;
    std::unique_ptr<QObject> watched; ///< context of what the step follows
    QTimer pause;
    QTimer look; ///< what a step points at may appear later
    int at = -1;
};

} // namespace onelogit::app
