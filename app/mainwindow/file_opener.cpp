#include "app/mainwindow/file_opener.h"

#include "app/text/path_text.h"
#include "engine/formats/load.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace onelogit::app {
namespace {

constexpr qint64 looked = 64 * 1024; ///< bytes that tell a format

bool isModelName(const QString& path) {
    static const QStringList suffixes{QStringLiteral(".safetensors"), QStringLiteral(".pt"),   QStringLiteral(".pth"),
                                      QStringLiteral(".ts"),          QStringLiteral(".onnx"), QStringLiteral(".gguf"),
                                      QStringLiteral(".torchscript")};
    return std::ranges::any_of(suffixes,
                               [&path](const QString& suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

bool isProjectName(const QString& path) {
    return path.endsWith(QLatin1String(".onelogit"), Qt::CaseInsensitive);
}

Result<bool> isModelFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(looked);
    return formats::formatOf(std::as_bytes(std::span(start.constData(), static_cast<std::size_t>(start.size()))),
                             path.toStdString())
        .ok();
}

} // namespace

FileOpener::FileOpener(const Workspace& shared, QWidget& parent) : QObject(&parent), workspace(shared), window(parent) {
    connect(&workspace.models, &ModelsController::openedOnRequest, this, &FileOpener::compareWithMissing);
}

QStringList FileOpener::localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void FileOpener::open(const QStringList& paths) {
    for (const QString& path : paths) {
        if (foldersOnly)
            openFolder(path);
        else if (isModelName(path))
            workspace.models.open({path}, ModelsController::AfterOpening::Choose);
        else if (isProjectName(path))
            Q_EMIT projectFound(path);
        else if (QFileInfo(path).suffix().isEmpty())
            openFolder(path);
        else
            openByContent(path);
    }
}

void FileOpener::openForComparison(const QStringList& paths) {
    if (foldersOnly)
        return open(paths);
    for (const QString& path : paths) {
        if (isModelName(path))
            workspace.models.open({path}, ModelsController::AfterOpening::Choose);
        else if (isProjectName(path))
            Q_EMIT projectFound(path);
        else
            workspace.data.open(path);
    }
}

void FileOpener::openFolder(const QString& path) {
    workspace.folder.open(path);
    Q_EMIT folderOpened(workspace.folder.folder());
}

void FileOpener::openByContent(const QString& path) {
    workspace.queue.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [path](const std::stop_token&, const ProgressSink&) { return isModelFile(path); },
        [this, path](const Result<bool>& model) {
            if (model && *model)
                workspace.models.open({path}, ModelsController::AfterOpening::Choose);
            else
                openFolder(path);
        });
}

void FileOpener::askForFolder() {
    auto* dialog = new QFileDialog(&window, tr("Open a Folder of Pictures"), workspace.folder.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FileOpener::openFolder);
    dialog->open();
}

void FileOpener::askForModel() {
    auto* dialog = new QFileDialog(&window, tr("Open Models"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Models (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& paths) { workspace.models.open(paths, ModelsController::AfterOpening::Choose); });
    dialog->open();
}

void FileOpener::find(const RecentModel& missing) {
    auto* dialog = new QFileDialog(&window, tr("Find %1").arg(QFileInfo(missing.path).fileName()));
    dialog->setObjectName(QStringLiteral("findModel"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, missing](const QString& path) {
        sought = missing;
        foundPath = absoluteText(path);
        workspace.models.open({foundPath}, ModelsController::AfterOpening::Choose);
    });
    dialog->open();
}

void FileOpener::compareWithMissing(int number) {
    const OpenModel& model = workspace.models.models().at(static_cast<std::size_t>(number));
    if (foundPath.isEmpty() || model.path != foundPath)
        return;
    foundPath.clear();
    const bool known = model.examination && !sought.fileDigest.isEmpty();
    if (known && QString::fromStdString(model.examination->fileDigest) != sought.fileDigest)
        Q_EMIT otherFileFound(QFileInfo(sought.path).fileName(), QFileInfo(model.path).fileName());
    else
        workspace.recent.forget(sought.path);
}

} // namespace onelogit::app
