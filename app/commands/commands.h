#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QMainWindow;
class QMenu;

namespace onelogit::app {

/// The texts of all menus.
struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// One thing that can be asked of the window.
struct Command {
    const char* name; ///< the action's object name is "action.<name>"
    QString text;     ///< with its menu key
    QString tip;      ///< what it does, in the status line
    QList<QKeySequence> keys = {};
    bool checkable = false;
};

/// The actions of one window, each in a menu of its menu bar. Owned by the window and made anew with it.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(QMainWindow& window);

    /// At the end of the menu bar. Its object name is "menu.<name>".
    QMenu* addMenu(const char* name, const QString& title);
    QMenu* addSubmenu(QMenu* menu, const char* name, const QString& title);
    QAction* add(QMenu* menu, const Command& command);

    /// Never null: a name that is not there ends the program.
    [[nodiscard]] QAction* action(const char* name) const;
    [[nodiscard]] QMenu* menu(const char* name) const;
    /// Those of the menu bar.
    [[nodiscard]] QList<QMenu*> menus() const;
    /// In the order they were added.
    [[nodiscard]] const QList<QAction*>& all() const { return actions; }
    /// What its top menu is called, without the menu key.
    [[nodiscard]] static QString menuTitle(const QAction& action);
    [[nodiscard]] static QString plainText(const QAction& action);
    /// Those it was made with.
    [[nodiscard]] static QList<QKeySequence> defaultKeys(const QAction& action);

    template<typename Do>
    void on(const char* name, QObject* context, Do todo) const {
        connect(action(name), &QAction::triggered, context, std::move(todo));
    }

private:
    QMainWindow& window;
    QList<QAction*> actions;
};

} // namespace onelogit::app
