#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QWidget;

namespace onelogit::app {

/// Tooltips that name the key of a command, "text (Ctrl+K)": the shortcut that the command has at the time. Texts hold
/// no keys of commands themselves.
class KeyTips : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on the widget's tooltip, also one that it is given later, ends with the action's first shortcut.
    void follow(QWidget* widget, const QAction* action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Tip {
        QPointer<const QAction> action;
        QString text;    ///< as the widget was given it
        QString written; ///< with the key
    };

    void write(QWidget& widget, Tip& tip);

    QHash<const QObject*, Tip> tips;
};

} // namespace onelogit::app
