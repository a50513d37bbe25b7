#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAbstractButton;
class QAction;
class QWidget;

namespace onelogit::app {

/// Commands that do what a button of a page does. They are enabled while it can be pressed, whatever page is shown, and
/// checked while it is.
class CommandButtons : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The button is below `page`. `before` comes before it is pressed.
    void bind(QAction* action, QAbstractButton* button, QWidget* page, std::function<void()> before);
    /// Enabled like the button, and no more.
    void follow(QAction* action, QAbstractButton* button, QWidget* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Pair {
        QPointer<QAction> action;
        QPointer<QAbstractButton> button;
        QPointer<QWidget> page;
    };

    void refresh();

    std::vector<Pair> pairs;
};

} // namespace onelogit::app
