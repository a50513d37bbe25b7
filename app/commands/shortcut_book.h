#pragma once

#include "app/commands/commands.h"

#include <QMap>
#include <QPointer>

namespace onelogit::app {

/// By an action's object name, the shortcut that the person gave it (portable text), or an empty one for none.
using ShortcutChanges = QMap<QString, QString>;

/// The shortcuts that differ from those commands are made with. Outlives windows; each window's commands get them.
class ShortcutBook : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Problem {
        None,
        Taken,    ///< by another command or a menu
        Reserved, ///< for typing and for what the pages do with keys
    };
    struct Verdict {
        Problem problem = Problem::None;
        QString owner = {}; ///< of Taken: what the other is called
    };

    /// Of an earlier start. What is no shortcut is left out.
    void setChanges(const ShortcutChanges& wanted);
    [[nodiscard]] const ShortcutChanges& changes() const { return own; }

    /// Those of the window that is there now.
    void setCommands(Commands* window);

    [[nodiscard]] Verdict judge(const QString& name, const QKeySequence& keys) const;
    /// Does nothing where judge() sees a problem.
    void change(const QString& name, const QKeySequence& keys);
    void reset(const QString& name);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] QAction* find(const QString& name) const;

    QPointer<Commands> commands;
    ShortcutChanges own;
};

} // namespace onelogit::app
