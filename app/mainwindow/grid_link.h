#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::widgets {
class LargePreview;
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
    void showInFileManager(const QList<int>& chosen);

Q_SIGNALS:
    void failed(const onelogit::Error& error);
    void told(const QString& sentence);

private:
    void connectGrid();
    void connectPreview();
    void move(int by);
    void askForFile();
    void save(const QString& path);
    void copyCommand();
    void showMenu(const QPoint& position, const QList<int>& chosen);
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
    widgets::LargePreview* large = nullptr;
    std::shared_ptr<const SearchResult> rows;
};

} // namespace onelogit::app
