#include "app/mainwindow/ledger_link.h"

#include "app/mainwindow/status_link.h"
#include "app/text/error_text.h"
#include "app/text/path_text.h"
#include "widgets/frame/ledger_panel.h"

namespace onelogit::app {

LedgerLink::LedgerLink(const Workspace& shared, widgets::LedgerPanel& ledger)
    : QObject(&ledger), workspace(shared), panel(ledger) {
    connect(&workspace.folder, &FolderController::snapshotChanged, this, &LedgerLink::listFiles);
    connect(&workspace.search, &SearchController::resultChanged, this, &LedgerLink::sum);
    connect(&workspace.search, &SearchController::resultUpdated, this, &LedgerLink::sum);
    connect(&workspace.search, &SearchController::thresholdChanged, this, &LedgerLink::sum);
    connect(&panel, &widgets::LedgerPanel::retryRequested, this, [this](const QList<int>& files) {
        std::vector<std::filesystem::path> paths;
        for (const int file : files)
            paths.push_back(listed->skipped().at(static_cast<std::size_t>(file)).path);
        workspace.folder.retry(paths);
    });
    connect(&panel, &widgets::LedgerPanel::showInFileManagerRequested, this, [this](int file) {
        workspace.files.showInFolder({listed->folder() / listed->skipped().at(static_cast<std::size_t>(file)).path});
    });
    listFiles();
}

void LedgerLink::listFiles() {
    listed = workspace.folder.snapshot();
    QList<widgets::SkippedFile> files;
    if (listed)
        for (const data::Skipped& file : listed->skipped())
            files.append(
                {.path = toText(file.path), .reason = reasonText(file.reason.code), .detail = errorText(file.reason)});
    panel.setSkipped(files);
    sum();
}

void LedgerLink::sum() {
    if (const std::optional<widgets::Ledger> ledger = ledgerOf(workspace))
        panel.setLedger(*ledger);
}

} // namespace onelogit::app
