#pragma once

#include "app/mainwindow/workspace.h"
#include "app/settings/settings.h"

#include <QWidget>

class QStackedWidget;

namespace onelogit::widgets {
class AbBar;
class BorderlineStrip;
class EmptyState;
class IndexBar;
class LedgerPanel;
class PictureGrid;
class PreviewPanel;
class ThresholdStrip;
} // namespace onelogit::widgets

namespace onelogit::app {

class GridLink;
class OverlapLink;

/// Threshold, hits and preview of one folder searched by one class. Object name "searchPage"; inside it, besides the
/// widgets' own names, "searchState".
class SearchPage : public QWidget {
    Q_OBJECT

public:
    explicit SearchPage(const Workspace& workspace, QWidget* parent = nullptr);

    /// Where every file went, under the pictures.
    void showLedger(bool visible);
    /// A second search beside the first.
    void showOverlap(bool visible);
    /// The selected pictures.
    void showInFileManager();

    void store(Settings& settings) const;
    void restore(const Settings& settings);

Q_SIGNALS:
    void openFolderRequested();
    void openModelRequested();
    /// Closed on the page itself.
    void ledgerClosed();
    /// A second search that was restored can be shown, or one was closed on the page itself.
    void overlapChanged(bool shown);
    /// Something that a person should know, a failure or a success.
    void failed(const onelogit::Error& error);
    void told(const QString& sentence);

private:
    void buildLayout();
    void connectWidgets();
    void connectIndexBar();
    void showState();
    void showProgress(const JobStatus& status);
    void foldForRoom();
    void stateButtonClicked();

    Workspace workspace;
    widgets::ThresholdStrip* strip = nullptr;
    widgets::AbBar* abBar = nullptr;
    widgets::IndexBar* indexBar = nullptr;
    widgets::PictureGrid* grid = nullptr;
    widgets::BorderlineStrip* borderline = nullptr;
    widgets::LedgerPanel* ledger = nullptr;
    widgets::PreviewPanel* preview = nullptr;
    widgets::EmptyState* empty = nullptr;
    GridLink* gridLink = nullptr;
    OverlapLink* overlapLink = nullptr;
    QWidget* content = nullptr;
    QStackedWidget* stack = nullptr;
    bool foldedByUser = false;
};

} // namespace onelogit::app
