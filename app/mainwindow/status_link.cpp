#include "app/mainwindow/status_link.h"

#include "app/text/number_text.h"
#include "app/text/speed_text.h"
#include "widgets/frame/status_line.h"

namespace onelogit::app {

StatusLink::StatusLink(const Workspace& shared, widgets::StatusLine& statusLine)
    : QObject(&statusLine), workspace(shared), line(statusLine) {
    connect(&workspace.folder, &FolderController::stateChanged, this, &StatusLink::show);
    connect(&workspace.search, &SearchController::resultChanged, this, &StatusLink::show);
    connect(&workspace.search, &SearchController::resultUpdated, this, &StatusLink::show);
    connect(&workspace.search, &SearchController::thresholdChanged, this, &StatusLink::show);
    connect(&workspace.compare, &CompareController::comparisonsChanged, this, &StatusLink::show);
    connect(&workspace.models, &ModelsController::modelsChanged, this, &StatusLink::show);
    connect(&workspace.models, &ModelsController::currentModelChanged, this, &StatusLink::show);
    connect(&workspace.speed, &SpeedController::changed, this, &StatusLink::show);
    connect(&workspace.queue, &JobQueue::jobsChanged, this, &StatusLink::showJobs);
    connect(&workspace.queue, &JobQueue::progressed, this, &StatusLink::showJobs);
    connect(&line, &widgets::StatusLine::cancelRequested, &workspace.queue, &JobQueue::cancel);
    showJobs();
}

void StatusLink::tellAbout(About page) {
    about = page;
    show();
}

void StatusLink::show() {
    switch (about) {
    case About::Search:
        return showSearched();
    case About::Compare:
        return showCompared();
    case About::Models:
        break;
    }
    line.setLedgerText(tr("%n model(s) open", nullptr, static_cast<int>(workspace.models.models().size())));
    const SpeedFigures* figures = workspace.speed.figures();
    line.setBillText(figures && figures->bill ? billLine(*figures->bill) : QString());
}

void StatusLink::showCompared() {
    const SharedPictures& pictures = workspace.compare.pictures();
    int compared = 0;
    for (const OpenModel& model : workspace.models.models())
        compared += workspace.compare.comparison(model.digest()) ? 1 : 0;
    line.setLedgerText(pictures ? tr("%1 labelled pictures, %2 classes")
                                      .arg(countText(pictures->size()), countText(pictures->catalog.size()))
                                : QString());
    line.setBillText(tr("%n model(s) compared", nullptr, compared));
}

void StatusLink::showSearched() {
    const auto& result = workspace.search.result();
    if (!result) {
        line.setLedger(std::nullopt);
        line.setBill(std::nullopt);
        return;
    }
    line.setLedger(ledgerOf(workspace));
    const SpeedFigures* figures = workspace.speed.figures(result->digest());
    if (figures && figures->bill)
        line.setBillText(billLine(*figures->bill));
    else
        line.setBill(widgets::Bill{.microsecondsPerPicture = result->microsecondsPerPicture,
                                   .logits = 1,
                                   .classes = static_cast<int>(result->model().catalog.size())});
}

std::optional<widgets::Ledger> ledgerOf(const Workspace& workspace) {
    const auto& result = workspace.search.result();
    if (!result)
        return std::nullopt;
    const index::Snapshot& snapshot = *result->snapshot;
    const auto hits = static_cast<qint64>(workspace.search.hits());
    return widgets::Ledger{.shown = hits,
                           .below = static_cast<qint64>(snapshot.size()) - hits,
                           .skipped = static_cast<qint64>(snapshot.skipped().size()),
                           .pending = static_cast<qint64>(snapshot.pending()),
                           .away = snapshot.away() ? static_cast<qint64>(snapshot.found()) : 0};
}

void StatusLink::showJobs() {
    QList<widgets::JobLine> lines;
    for (const JobStatus& job : workspace.queue.jobs())
        lines.append(
            {.id = job.id, .title = job.title, .detail = progressText(job), .fraction = job.fraction().value_or(-1)});
    line.setJobs(lines);
}

} // namespace onelogit::app
