#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::widgets {
class LedgerPanel;
}

namespace onelogit::app {

/// Between the ledger panel and the folder: where every file went, the skipped ones with their reasons, another try;
/// the size of its index, and what of it can be freed.
class LedgerLink : public QObject {
    Q_OBJECT

public:
    LedgerLink(const Workspace& workspace, widgets::LedgerPanel& panel);

private:
    void listFiles();
    void sum();
    void tellSize();

    Workspace workspace;
    widgets::LedgerPanel& panel;
    std::shared_ptr<const index::Snapshot> listed;
};

} // namespace onelogit::app
