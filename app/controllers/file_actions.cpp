#include "app/controllers/file_actions.h"

#include "app/text/path_url.h"

#include <QDesktopServices>
#include <QTimer>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif

#include <optional>
#include <set>

namespace onelogit::app {
namespace {

namespace fs = std::filesystem;

using Files = std::vector<fs::path>;

/// The first ones that can be reached, at most `most`; the first one's error if there are none.
Result<Files> reachable(const Files& files, std::size_t most) {
    Files there;
    std::optional<Error> first;
    for (const fs::path& file : files) {
        if (there.size() == most)
            break;
        std::error_code failed;
        const fs::file_status status = fs::status(file, failed);
        if (fs::exists(status))
            there.push_back(file);
        else if (!first)
            first = status.type() == fs::file_type::not_found
                        ? Error{ErrorCode::NotFound, file.string(), {}}
                        : Error{ErrorCode::Unreadable, file.string(), failed.message()};
    }
    if (there.empty() && first)
        return *first;
    return there;
}

void refuseLater(QObject* context, const std::function<void(bool)>& done) {
    QMetaObject::invokeMethod(
        context, [done] { done(false); }, Qt::QueuedConnection);
}

#ifdef QT_DBUS_LIB

constexpr int answerMilliseconds = 10'000; ///< the file manager may have to start

void showFiles(const QStringList& uris, QObject* context, const std::function<void(bool)>& done) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        refuseLater(context, done); // a call without a bus ends without telling its watcher
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << uris << QString();
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call, answerMilliseconds), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [done](QDBusPendingCallWatcher* ended) {
        ended->deleteLater();
        done(!ended->isError());
    });
}

#else

void showFiles(const QStringList&, QObject* context, const std::function<void(bool)>& done) {
    refuseLater(context, done);
}

#endif

} // namespace

Desktop systemDesktop() {
    return {.open = [](const QUrl& url) { return QDesktopServices::openUrl(url); }, .showFiles = showFiles};
}

Desktop deafDesktop() {
    return {.open = [](const QUrl&) { return true; },
            .showFiles =
                [](const QStringList&, QObject* context, const std::function<void(bool)>& done) {
                    QTimer::singleShot(0, context, [done] { done(true); });
                },
            .hears = false};
}

FileActions::FileActions(JobQueue& jobs, Desktop asked, QObject* parent)
    : QObject(parent), queue(jobs), desktop(std::move(asked)) {}

void FileActions::open(const fs::path& file) {
    queue.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [file](const std::stop_token&, const ProgressSink&) { return reachable({file}, 1); },
        [this](const Result<Files>& there) {
            if (!there)
                Q_EMIT failed(there.error());
            else if (!desktop.open(toUrl(there->front())))
                Q_EMIT noProgramForFile(there->front());
        });
}

void FileActions::showInFolder(const Files& files) {
    queue.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [files](const std::stop_token&, const ProgressSink&) { return reachable(files, mostShown); },
        [this](const Result<Files>& there) {
            if (!there)
                Q_EMIT failed(there.error());
            else if (!there->empty())
                show(*there);
        });
}

void FileActions::show(const Files& files) {
    QStringList uris;
    std::set<fs::path> folders;
    for (const fs::path& file : files) {
        uris.append(QString::fromLatin1(fileUri(file)));
        folders.insert(file.parent_path());
    }
    desktop.showFiles(uris, this, [this, folders](bool shown) {
        if (shown)
            return;
        for (const fs::path& folder : folders)
            if (!desktop.open(toUrl(folder)))
                Q_EMIT noFileManager(folder);
    });
}

} // namespace onelogit::app
