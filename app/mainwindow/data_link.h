#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::widgets {
class DataChooser;
} // namespace onelogit::widgets

namespace onelogit::app {

/// Keeps the line above the comparison and the choice of labelled pictures in step, and asks for a folder.
class DataLink : public QObject {
    Q_OBJECT

public:
    DataLink(const Workspace& workspace, widgets::DataChooser& chooser);

    void askForFolder();

private:
    void show();
    void showNotes();
    void showWork();
    [[nodiscard]] std::vector<data::Skipped> unreadable() const;

    Workspace workspace;
    widgets::DataChooser& chooser;
};

} // namespace onelogit::app
