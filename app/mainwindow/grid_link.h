#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::widgets {
class PictureGrid;
class PreviewPanel;
} // namespace onelogit::widgets

namespace onelogit::app {

/// Between the grid with its preview and the controllers: which pictures are listed, their thumbnails, what is looked
/// at, and how many there are in words.
class GridLink : public QObject {
    Q_OBJECT

public:
    GridLink(const Workspace& workspace, widgets::PictureGrid& grid, widgets::PreviewPanel& preview);

    /// What the grid lists: the search's hits, or a part of two searches'. Null for nothing.
    [[nodiscard]] const std::shared_ptr<const SearchResult>& listed() const { return rows; }

private:
    void connectGrid();
    void replace();
    void update();
    void showCounts();
    void showDetails(const PictureDetails& details);
    [[nodiscard]] std::shared_ptr<const SearchResult> wanted() const;
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QString countSentence() const;

    Workspace workspace;
    widgets::PictureGrid& grid;
    widgets::PreviewPanel& preview;
    std::shared_ptr<const SearchResult> rows;
};

} // namespace onelogit::app
