#pragma once

#include "app/export/comparison_sheet.h"
#include "app/mainwindow/wall_link.h"

#include <QObject>

class QMenu;

namespace onelogit::app {

/// The menu of what the comparison can be saved as; asks for a file and writes it. Actions are named
/// "compareSave.<what>".
class SaveMenu : public QObject {
    Q_OBJECT

public:
    SaveMenu(const Workspace& workspace, const WallLink& wall, QWidget* window);

    [[nodiscard]] QMenu* menu() const { return shown; }
    /// Of what is shown now.
    [[nodiscard]] ComparisonState state() const;

Q_SIGNALS:
    void failed(const onelogit::Error& error);
    /// To be said in passing.
    void done(const QString& sentence);

private:
    using Make = QByteArray (*)(const ComparisonState&);

    void addFile(const char* name, const QString& text, const QString& suffix, Make make);
    void askForFile(const QString& name, const QString& suffix, Make make);
    void copyCommand();

    Workspace workspace;
    const WallLink& wall;
    QMenu* shown;
};

} // namespace onelogit::app
