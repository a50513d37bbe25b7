#pragma once

#include "app/commands/command_buttons.h"
#include "app/commands/commands.h"
#include "app/commands/key_tips.h"
#include "app/mainwindow/workspace.h"

#include <QMainWindow>

namespace onelogit::app {

/// Connects the commands that need nothing of the window but its parts, found by their object names, and the
/// controllers: buttons, pictures, reading, training, comparing, editing, full screen. Tells in the status line what a
/// menu entry does, and in tooltips its key.
class PageCommands : public QObject {
    Q_OBJECT

public:
    PageCommands(Commands& commands, const Workspace& workspace, QMainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    template<typename T>
    [[nodiscard]] T* part(const char* name) const {
        T* found = window.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }

    void bind(const char* command, const char* button, const char* page);
    void bindButtons();
    void nameKeys();
    void connectReading();
    void connectScore();
    void connectPictures();
    void connectComparing();
    void connectEdits();
    void connectWindow();
    void show(const char* page);
    /// The message, the files, the second search; false where there is nothing to close.
    bool closeOne();
    /// As if typed on the control that has the focus.
    void type(Qt::Key key);

    Commands& commands;
    Workspace workspace;
    QMainWindow& window;
    CommandButtons buttons;
    KeyTips tips;
};

} // namespace onelogit::app
