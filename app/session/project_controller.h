#pragma once

#include "app/jobs/latest_only.h"
#include "app/session/project_file.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace onelogit::app {

/// The project file that is open, and whether what is worked on has changed since it was saved. Files are read and
/// written by jobs, the newest wish wins.
class ProjectController : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRecent = 8;

    using Capture = std::function<Work()>;

    /// `capture` gives what is worked on now.
    ProjectController(JobQueue& queue, Capture capture, QObject* parent = nullptr);

    void open(const QString& file);
    /// The project of a session: what is worked on stays, the file only tells whether that has changed.
    void resume(const QString& file);
    /// To the open file; does nothing without.
    void save();
    /// The file becomes the open one. Without the ending of project files it is added.
    void saveAs(const QString& file);
    /// What is worked on stays.
    void close();

    /// Absolute; empty without a project.
    [[nodiscard]] const QString& file() const { return path; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool modified() const { return changedSince; }
    /// Looks whether this is what the file holds.
    void compare(const Work& now);

    /// Model files that were not where the project says; they are kept in the project.
    [[nodiscard]] const QStringList& missing() const { return missingModels; }
    /// One of them is at another place now.
    void found(const QString& missing);

    /// The files opened and saved lately, the last one first.
    [[nodiscard]] const QStringList& recent() const { return known; }
    void setRecent(const QStringList& files);
    /// As lookAtRecent() has found it.
    [[nodiscard]] bool isMissing(const QString& file) const { return gone.contains(file); }
    /// Whether they are still there, by a job.
    void lookAtRecent();

Q_SIGNALS:
    /// The file, whether it is modified, what is missing or what was opened lately.
    void changed();
    /// What the file holds, without what is missing, is to be worked on from now on; `former` was open before.
    void opened(const onelogit::app::Work& work, const QString& former);
    void saved();
    void failed(const onelogit::Error& error);

private:
    struct Read {
        Project project;
        QStringList missing;
        bool dataMissing = false;
    };

    static Result<Read> read(const QString& file);
    void take(const QString& file, const Read& content);
    void write(const QString& file);
    [[nodiscard]] Work withMissing(Work work) const;
    void remember(const QString& file);

    LatestOnly job;
    LatestOnly look;
    Capture capture;
    QString path;
    std::optional<Project> kept; ///< as in the file; none while it is not known
    QStringList missingModels;
    std::optional<DataChoice> missingData;
    bool changedSince = false;
    QStringList known;
    QSet<QString> gone;
};

} // namespace onelogit::app
