#include "app/session/project_file.h"

#include "app/session/session_file.h"
#include "app/session/work_json.h"
#include "app/text/path_text.h"
#include "engine/storage/files.h"
#include "version.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace onelogit::app {
namespace {

const QString projectFormat = QStringLiteral("onelogit-project");
constexpr std::uint64_t largest = 64ULL << 20;

QJsonObject known(const Work& work, const PathWriting& paths) {
    QJsonObject object = writeWork(work, paths);
    object.insert(QStringLiteral("format"), projectFormat);
    object.insert(QStringLiteral("version"), projectVersion);
    object.insert(QStringLiteral("program"), QLatin1String(version));
    return object;
}

/// What one that holds everything has at the top.
QJsonObject everyMember() {
    Work full;
    full.folder = QStringLiteral("/");
    full.data.path = QStringLiteral("/");
    return known(full, {});
}

} // namespace

QByteArray encodeProject(const Project& project, const QString& folder) {
    QJsonObject object = project.others;
    const QJsonObject own = known(project.work, PathWriting(folder));
    for (auto member = own.begin(); member != own.end(); ++member)
        object.insert(member.key(), member.value());
    return QJsonDocument(object).toJson();
}

Result<Project> decodeProject(const QByteArray& content, const QString& folder) {
    const Result<QJsonObject> object = decodeObject(content, projectFormat, projectVersion);
    if (!object)
        return object.error();
    QString wrong;
    Fields fields(*object, wrong);
    Project project{.work = readWork(fields, PathWriting(folder)), .others = *object};
    if (!wrong.isEmpty())
        return Error{ErrorCode::Damaged, {}, wrong.toStdString()};
    for (const QString& member : everyMember().keys())
        project.others.remove(member);
    return project;
}

Result<Project> readProject(const QString& file) {
    const auto named = [&file](Error error) {
        error.subject = file.toStdString();
        return error;
    };
    const Result<std::vector<std::byte>> content = storage::readFile(toPath(file), largest);
    if (!content)
        return named(content.error());
    const auto size = static_cast<qsizetype>(content->size());
    Result<Project> project =
        decodeProject({reinterpret_cast<const char*>(content->data()), size}, QFileInfo(file).path());
    return project ? project : named(project.error());
}

Result<void> writeProject(const QString& file, const Project& project) {
    const QByteArray content = encodeProject(project, QFileInfo(file).path());
    return storage::writeFileAtomically(
        toPath(file), std::as_bytes(std::span(content.constData(), static_cast<std::size_t>(content.size()))));
}

} // namespace onelogit::app
