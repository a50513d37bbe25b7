#pragma once

#include "app/mainwindow/workspace.h"
#include "widgets/frame/status_line.h"

#include <QObject>

#include <optional>

namespace onelogit::app {

/// What the status line says: ledger, bill and jobs, for the page that is shown.
class StatusLink : public QObject {
    Q_OBJECT

public:
    enum class About { Search, Compare, Models };

    StatusLink(const Workspace& workspace, widgets::StatusLine& line);

    void tellAbout(About page);

private:
    void show();
    void showCompared();
    void showSearched();
    void showJobs();

    Workspace workspace;
    widgets::StatusLine& line;
    About about = About::Search;
};

/// Where every file of the folder went, by the search's result; none without one.
[[nodiscard]] std::optional<widgets::Ledger> ledgerOf(const Workspace& workspace);

} // namespace onelogit::app
