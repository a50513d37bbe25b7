#pragma once

#include "app/mainwindow/workspace.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;

namespace onelogit::widgets {
class EmptyState;
class PictureGrid;
class PreviewPanel;
class ThresholdStrip;
} // namespace onelogit::widgets

namespace onelogit::app {

class GridLink;

/// Threshold, hits and preview of one folder searched by one class. Object name "searchPage"; inside it, besides the
/// widgets' own names, "skippedList" and "searchState".
class SearchPage : public QWidget {
    Q_OBJECT

public:
    explicit SearchPage(const Workspace& workspace, QWidget* parent = nullptr);

    /// The list of files that are no hits because they could not be read, under the pictures.
    void showSkipped(bool visible);

    [[nodiscard]] int thumbnailSize() const;
    void setThumbnailSize(int pixels);

Q_SIGNALS:
    void openFolderRequested();
    void openModelRequested();

private:
    void buildLayout();
    void connectWidgets();
    void showState();
    void showProgress(const JobStatus& status);
    void listSkipped();
    void stateButtonClicked();

    Workspace workspace;
    widgets::ThresholdStrip* strip = nullptr;
    widgets::PictureGrid* grid = nullptr;
    widgets::PreviewPanel* preview = nullptr;
    widgets::EmptyState* empty = nullptr;
    GridLink* gridLink = nullptr;
    QTreeWidget* skipped = nullptr;
    QWidget* content = nullptr;
    QStackedWidget* stack = nullptr;
};

} // namespace onelogit::app
