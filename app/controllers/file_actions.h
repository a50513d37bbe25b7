#pragma once

#include "app/jobs/job_queue.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <filesystem>
#include <functional>
#include <vector>

namespace onelogit::app {

/// What is asked of the desktop. Called on the window thread; nothing of it waits for another program.
struct Desktop {
    /// Starts the program for a file or folder; false where there is none.
    std::function<bool(const QUrl&)> open;
    /// Shows files, named by file: addresses, in the file manager, each in its folder and marked. `done` comes in a
    /// later turn of the event loop while `context` lives; false where no file manager did it.
    std::function<void(const QStringList& uris, QObject* context, std::function<void(bool shown)> done)> showFiles;
    bool hears = true; ///< false: the two above do nothing
};

/// Without D-Bus no file manager shows files.
[[nodiscard]] Desktop systemDesktop();
/// Does nothing and says that it was done.
[[nodiscard]] Desktop deafDesktop();

/// Hands pictures to other programs. Lives on the window thread; files are looked at by jobs.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// A file manager opens a window for every folder among them.
    static constexpr std::size_t mostShown = 20;

    explicit FileActions(JobQueue& queue, Desktop desktop = systemDesktop(), QObject* parent = nullptr);

    /// False where nothing that is asked of the desktop does anything.
    [[nodiscard]] bool useful() const { return desktop.hears; }
    /// With the program that the system has for it. An absolute path.
    void open(const std::filesystem::path& file);
    /// The first mostShown of those that are still there, marked in the file manager; where no file manager can do
    /// that, their folders are opened. Absolute paths.
    void showInFolder(const std::vector<std::filesystem::path>& files);

Q_SIGNALS:
    /// NotFound or Unreadable, naming the first such file if none is left to show.
    void failed(const onelogit::Error& error);
    /// The desktop has no program for files of this kind.
    void noProgramForFile(const std::filesystem::path& file);
    /// It has none for folders either: there is no file manager.
    void noFileManager(const std::filesystem::path& folder);

private:
    void show(const std::vector<std::filesystem::path>& files);

    JobQueue& queue;
    Desktop desktop;
};

} // namespace onelogit::app
