#include "app/mainwindow/save_desk.h"

#include "app/mainwindow/save_dialog.h"
#include "app/text/path_text.h"
#include "engine/formats/conversion.h"
#include "engine/storage/files.h"

#include <QFileInfo>

namespace onelogit::app {
namespace {

namespace fs = std::filesystem;

Result<void> convert(const fs::path& from, const model::ModelInfo& info, const fs::path& to) {
    const Result<formats::ModelFormat> format = formats::formatToWrite(from, to);
    if (!format)
        return format.error();
    Result<formats::Weights> weights = formats::readWeightsFile(from);
    if (!weights)
        return weights.error();
    return formats::writeModel(formats::asOpened(std::move(*weights), info), *format, to);
}

Result<void> copyFile(const fs::path& from, const fs::path& to) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(from);
    return bytes ? storage::writeFileAtomically(to, *bytes) : Result<void>(bytes.error());
}

} // namespace

SaveDesk::SaveDesk(const Workspace& shared, MessageDesk& desk, QWidget& owner)
    : QObject(&owner), workspace(shared), messages(desk), window(owner) {}

void SaveDesk::saveModel(int row) {
    const OpenModel& model = workspace.models.models().at(static_cast<std::size_t>(row));
    const QFileInfo file(model.path);
    const QString title = tr("Save the Model");
    if (!formats::convertible(model.classifier->info().format))
        return ask(title, file.completeBaseName(), {tr("As it is (*.%1)").arg(file.suffix())},
                   [from = toPath(model.path)](const fs::path& to) { return copyFile(from, to); });
    ask(title, file.completeBaseName(), {tr("OneLogit (*.safetensors)"), tr("TorchScript, for PyTorch (*.pt)")},
        [from = toPath(model.path), classifier = model.classifier](const fs::path& to) {
            return convert(from, classifier->info(), to);
        });
}

void SaveDesk::saveRecord(quint64 id) {
    const Training* training = workspace.trainings.training(id);
    if (!training)
        return;
    ask(tr("Save the Record"), QFileInfo(toText(training->spec.data)).fileName(),
        {tr("Everything (*.json)"), tr("Curves (*.csv)")}, [files = training->files](const fs::path& to) {
            return copyFile(to.extension() == ".csv" ? files.curves() : files.record(), to);
        });
}

void SaveDesk::ask(const QString& title, const QString& name, const QStringList& filters, const Write& write) {
    askWhereToSave(&window,
                   {.objectName = QStringLiteral("saveDesk.dialog"), .title = title, .filters = filters, .name = name},
                   this, [this, write](const QString& path) { save(path, write); });
}

void SaveDesk::save(const QString& path, const Write& write) {
    workspace.queue.submit(
        {.title = tr("Saving %1").arg(QFileInfo(path).fileName()), .lane = Lane::Short}, this,
        [write, to = toPath(path)](const std::stop_token&, const ProgressSink&) -> Result<bool> {
            const Result<void> written = write(to);
            return written ? Result<bool>(true) : written.error();
        },
        [this, path](const Result<bool>& saved) {
            if (saved)
                messages.tell(widgets::MessageLevel::Info, tr("Saved %1").arg(path));
            else
                messages.tellError(saved.error());
        });
}

} // namespace onelogit::app
