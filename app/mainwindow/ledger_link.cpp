#include "app/mainwindow/ledger_link.h"

#include "app/mainwindow/status_link.h"
#include "app/text/error_text.h"
#include "app/text/path_text.h"
#include "widgets/frame/ledger_panel.h"

namespace onelogit::app {

LedgerLink::LedgerLink(const Workspace& shared, widgets::LedgerPanel& ledger)
    : QObject(&ledger), workspace(shared), panel(ledger) {
    connect(&workspace.folder, &FolderController::snapshotChanged, this, &LedgerLink::listFiles);
    connect(&workspace.folder, &FolderController::stateChanged, this, &LedgerLink::tellSize);
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
    connect(&panel, &widgets::LedgerPanel::freeRequested, &workspace.folder, &FolderController::freeOrphans);
    listFiles();
    tellSize();
}

void LedgerLink::tellSize() {
    const index::Orphans kept = workspace.folder.orphans();
    constexpr std::size_t worthIt = 100; // a part in so many
    const bool spare = kept.rows > 0 && kept.rows >= kept.allRows / worthIt;
    panel.setIndexSize(static_cast<double>(kept.allBytes), spare ? static_cast<double>(kept.bytes) : 0);
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
