#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace onelogit::app {

/// Opens what is dropped, named on the command line or chosen in a file dialog: model files and picture folders.
class FileOpener : public QObject {
    Q_OBJECT

public:
    FileOpener(const Workspace& workspace, QWidget& window);

    /// What a drop brings.
    [[nodiscard]] static QStringList localFiles(const QMimeData& data);
    /// From now on everything is searched as a folder of pictures, or refused.
    void openFoldersOnly() { foldersOnly = true; }
    /// Model files by their suffix; a file with another suffix by its content; everything else is taken for a folder.
    void open(const QStringList& paths);
    /// What was dropped on the comparison: model files as always, everything else is labelled pictures.
    void openForComparison(const QStringList& paths);
    void openFolder(const QString& path);
    void askForFolder();
    void askForModel();
    /// Asks where a file that is missing is now.
    void find(const RecentModel& missing);

Q_SIGNALS:
    /// A folder was opened, in any way.
    void folderOpened(const QString& folder);
    /// What was opened is a project's file, by its name.
    void projectFound(const QString& file);
    /// The file chosen in place of a missing one holds something else.
    void otherFileFound(const QString& missing, const QString& found);

private:
    void openByContent(const QString& path);
    void compareWithMissing(int number);

    Workspace workspace;
    QWidget& window;
    RecentModel sought; ///< the missing file that is being looked for
    QString foundPath;  ///< what was chosen for it
    bool foldersOnly = false;
};

} // namespace onelogit::app
