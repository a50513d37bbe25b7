#include "app/session/project_controller.h"

#include "app/text/path_text.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace onelogit::app {
namespace {

const QString ending = QStringLiteral(".onelogit");

bool isThere(const QString& path) {
    std::error_code problem;
    return std::filesystem::exists(toPath(path), problem);
}

} // namespace

ProjectController::ProjectController(JobQueue& queue, Capture now, QObject* parent)
    : QObject(parent), job(queue), look(queue), capture(std::move(now)) {}

QString ProjectController::name() const {
    return QFileInfo(path).completeBaseName();
}

Result<ProjectController::Read> ProjectController::read(const QString& file) {
    Result<Project> project = readProject(file);
    if (!project)
        return project.error();
    Read content{.project = std::move(*project), .missing = {}};
    const Work& work = content.project.work;
    std::ranges::copy_if(work.models, std::back_inserter(content.missing),
                         [](const QString& model) { return !isThere(model); });
    content.dataMissing = !work.data.isDemo() && !isThere(work.data.path);
    return content;
}

void ProjectController::open(const QString& given) {
    const QString file = absoluteText(given);
    job.submit(
        {.title = tr("Opening %1").arg(QFileInfo(file).fileName()), .lane = Lane::Session}, this,
        [file](const std::stop_token&, const ProgressSink&) { return read(file); },
        [this, file](const Result<Read>& content) {
            if (content) {
                const QString former = path;
                take(file, *content);
                Work work = kept->work;
                work.models.removeIf([this](const QString& model) { return missingModels.contains(model); });
                if (missingData)
                    work.data = {};
                Q_EMIT opened(work, former);
                return compare(capture());
            }
            if (content.error().code == ErrorCode::NotFound)
                known.removeAll(file);
            Q_EMIT changed();
            if (content.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(content.error());
        });
}

void ProjectController::resume(const QString& file) {
    job.discard();
    path = file;
    kept.reset();
    missingModels.clear();
    missingData.reset();
    changedSince = false;
    Q_EMIT changed();
    if (file.isEmpty())
        return;
    job.submit(
        {.title = {}, .lane = Lane::Session}, this,
        [file](const std::stop_token&, const ProgressSink&) { return read(file); },
        [this, file](const Result<Read>& content) {
            if (content)
                take(file, *content);
            compare(capture());
        });
}

void ProjectController::take(const QString& file, const Read& content) {
    path = file;
    kept = content.project;
    missingModels = content.missing;
    missingData = content.dataMissing ? std::optional(content.project.work.data) : std::nullopt;
    remember(file);
}

Work ProjectController::withMissing(Work work) const {
    for (const QString& model : missingModels)
        if (!work.models.contains(model))
            work.models.insert(
                std::clamp<qsizetype>(kept ? kept->work.models.indexOf(model) : 0, 0, work.models.size()), model);
    if (missingData && work.data.isDemo())
        work.data = *missingData;
    return work;
}

void ProjectController::compare(const Work& now) {
    const bool differs = !path.isEmpty() && (!kept || withMissing(now) != kept->work);
    if (differs == changedSince)
        return;
    changedSince = differs;
    Q_EMIT changed();
}

void ProjectController::save() {
    if (!path.isEmpty())
        write(path);
}

void ProjectController::saveAs(const QString& file) {
    const QString whole = file.endsWith(ending, Qt::CaseInsensitive) ? file : file + ending;
    write(absoluteText(whole));
}

void ProjectController::write(const QString& file) {
    const Project project{.work = withMissing(capture()), .others = kept ? kept->others : QJsonObject()};
    job.submit(
        {.title = {}, .lane = Lane::Session}, this,
        [file, project](const std::stop_token&, const ProgressSink&) { return writeProject(file, project); },
        [this, file, project](const Result<void>& written) {
            if (!written) {
                Q_EMIT failed(written.error());
                return;
            }
            path = file;
            kept = project;
            changedSince = false;
            remember(file);
            compare(capture());
            Q_EMIT saved();
        });
}

void ProjectController::close() {
    resume({});
}

void ProjectController::found(const QString& missing) {
    missingModels.removeAll(missing);
    Q_EMIT changed();
}

void ProjectController::setRecent(const QStringList& files) {
    known = files.mid(0, mostRecent);
    Q_EMIT changed();
}

void ProjectController::lookAtRecent() {
    look.submit(
        {.title = {}, .lane = Lane::Pictures}, this,
        [files = known](const std::stop_token&, const ProgressSink&) -> Result<QSet<QString>> {
            QSet<QString> missing;
            for (const QString& file : files)
                if (!isThere(file))
                    missing.insert(file);
            return missing;
        },
        [this](const Result<QSet<QString>>& missing) {
            if (missing && *missing != std::exchange(gone, *missing))
                Q_EMIT changed();
        });
}

void ProjectController::remember(const QString& file) {
    known.removeAll(file);
    known.prepend(file);
    gone.remove(file);
    setRecent(known);
}

} // namespace onelogit::app
