#include "app/mainwindow/data_link.h"

#include "app/text/data_text.h"
#include "app/text/number_text.h"
#include "widgets/compare/data_chooser.h"

#include <QFileDialog>

#include <algorithm>

namespace onelogit::app {

DataLink::DataLink(const Workspace& shared, widgets::DataChooser& line)
    : QObject(&line), workspace(shared), chooser(line) {
    DataController& data = workspace.data;
    CompareController& compare = workspace.compare;
    connect(&data, &DataController::picturesChanged, this, &DataLink::show);
    connect(&data, &DataController::openingChanged, this, &DataLink::show);
    connect(&compare, &CompareController::comparisonsChanged, this, &DataLink::showNotes);
    connect(&workspace.models, &ModelsController::modelsChanged, this, &DataLink::showNotes);
    connect(&workspace.queue, &JobQueue::jobsChanged, this, &DataLink::showWork);
    connect(&workspace.queue, &JobQueue::progressed, this, &DataLink::showWork);

    connect(&chooser, &widgets::DataChooser::openRequested, this, &DataLink::askForFolder);
    connect(&chooser, &widgets::DataChooser::demoRequested, &data, &DataController::openDemo);
    connect(&chooser, &widgets::DataChooser::readAgainRequested, &data, &DataController::readAgain);
    connect(&chooser, &widgets::DataChooser::recentChosen, this, [&data](int number) {
        const DataChoice choice = data.recent().value(number);
        data.open(choice.path, choice.part);
    });
    connect(&chooser, &widgets::DataChooser::trainingPartChosen, this,
            [&data](bool training) { data.setPart(training ? data::Part::Train : data::Part::Test); });
    connect(&chooser, &widgets::DataChooser::cancelRequested, this,
            [this] { workspace.queue.cancel(workspace.data.job() ? workspace.data.job() : workspace.compare.job()); });
    connect(&chooser, &widgets::DataChooser::goOnRequested, &compare, &CompareController::goOn);
    show();
}

void DataLink::askForFolder() {
    auto* dialog = new QFileDialog(chooser.window(), tr("Compare on Labelled Pictures"), workspace.data.choice().path);
    dialog->setObjectName(QStringLiteral("compareData"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { workspace.data.open(path); });
    dialog->open();
}

void DataLink::show() {
    const DataController& data = workspace.data;
    const DataChoice& choice = data.choice();
    chooser.setData(dataName(choice, false),
                    choice.isDemo() ? tr("The labelled pictures that come with OneLogit") : choice.path,
                    choice.isDemo());
    chooser.setTrainingPart(data.hasBothParts() ? std::optional(choice.part == data::Part::Train) : std::nullopt);
    chooser.setFacts(data.pictures() ? dataFacts(*data.pictures()) : QString());
    QList<widgets::DataEntry> recent;
    for (const DataChoice& each : data.recent())
        recent.append({.text = dataName(each, true), .toolTip = each.path});
    chooser.setRecent(recent);
    showNotes();
    showWork();
}

/// Files that the system refused to read, and those that a model could not: of each file once.
std::vector<data::Skipped> DataLink::unreadable() const {
    std::vector<data::Skipped> files;
    if (!workspace.data.pictures())
        return files;
    files = workspace.data.pictures()->unreadable;
    for (const OpenModel& model : workspace.models.models())
        if (const SharedComparison comparison = workspace.compare.comparison(model.digest()))
            files.insert(files.end(), comparison->unreadable.begin(), comparison->unreadable.end());
    std::ranges::stable_sort(files, {}, &data::Skipped::path);
    const auto twice = std::ranges::unique(files, {}, &data::Skipped::path);
    files.erase(twice.begin(), twice.end());
    return files;
}

void DataLink::showNotes() {
    const std::vector<data::Skipped> files = unreadable();
    chooser.setNotes(files.empty() ? QString()
                                   : tr("%n file(s) could not be read", nullptr, static_cast<int>(files.size())),
                     unreadableText(files));
}

void DataLink::showWork() {
    const JobId id = workspace.data.job() ? workspace.data.job() : workspace.compare.job();
    if (id == 0) {
        chooser.setWork(workspace.compare.held() ? std::optional(widgets::DataWork{
                                                       .text = tr("cancelled; some models are missing"), .held = true})
                                                 : std::nullopt);
        return;
    }
    const std::vector<JobStatus> jobs = workspace.queue.jobs();
    const auto job = std::ranges::find(jobs, id, &JobStatus::id);
    if (job == jobs.end())
        return;
    QString text = job->title;
    if (const QString progress = progressText(*job); !progress.isEmpty())
        text += QStringLiteral(": ") + progress;
    if (const int more = workspace.compare.running() - 1; workspace.data.job() == 0 && more > 0)
        text += tr("; %n more model(s)", nullptr, more);
    chooser.setWork(widgets::DataWork{.fraction = job->fraction().value_or(-1), .text = text});
}

} // namespace onelogit::app
