#pragma once

#include "widgets/search/picture_source.h"

#include <QImage>
#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QSlider;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace onelogit::widgets {

class EmptyState;
class GridView;
class PictureDelegate;
class PictureListModel;

/// The hits as thumbnails with their logits, surest first; a million rows cost nothing until they are drawn.
/// Keys: Space previews, Enter opens, Ctrl+C copies files and paths, Ctrl+A selects all. Object names: "pictureGrid",
/// "pictureGrid.view" (a QAbstractItemView), "pictureGrid.header", "pictureGrid.size", "pictureGrid.save",
/// "pictureGrid.command".
class PictureGrid : public QWidget {
    Q_OBJECT

public:
    explicit PictureGrid(QWidget* parent = nullptr);

    /// Another ranking: starts at the top with nothing selected. Null shows the empty sentence.
    void setRanking(std::shared_ptr<const PictureSource> ranking, int hits);
    /// The same search with more pictures or answers: the current and the selected pictures stay so, and the current
    /// one, or else the first in sight, keeps its height on the screen; at the top with none current, the top stays.
    /// Of a selection of tens of thousands, all stays all and any other is dropped.
    void updateRanking(std::shared_ptr<const PictureSource> ranking, int hits);
    /// The threshold moved: rows come or go at the end; scroll position and selection stay.
    void setHitCount(int hits);

    /// Rows from there on are marked as unsure.
    void setAcceptedCount(int accepted);
    /// What stands above the pictures; empty brings back the number of them.
    void setCountText(const QString& text);

    /// Answers thumbnailsWanted; a null image marks the row as unreadable. The caller drops answers that belong to an
    /// earlier ranking.
    void setThumbnail(int row, const QImage& image);

    /// Shown while there are no hits.
    void setEmptyText(const QString& sentence, const QString& buttonText = {});

    /// Side of the square pictures, 64 to 256, in the screen-independent pixels of widgets.
    void setThumbnailSize(int pixels);
    /// What a thumbnail should measure: that side times the screen's scale.
    [[nodiscard]] int thumbnailSize() const;

    /// -1 for none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    /// Rising.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Their files and paths to the clipboard.
    void copySelected() const;

Q_SIGNALS:
    /// Rows to draw that have no thumbnail, visible ones first, then a page around them. Each list replaces the former:
    /// rows no longer in it need not be loaded. At most one list every 30 ms.
    void thumbnailsWanted(const QList<int>& rows);
    /// The current row changed, or its number in an updated ranking; -1 for none.
    void selected(int row);
    /// Rising; also when an updated ranking gives the same pictures other numbers.
    void selectionChanged(const QList<int>& rows);
    void contextMenuRequested(const QPoint& globalPosition, const QList<int>& rows);
    /// Space.
    void previewToggled();
    void saveListRequested();
    void copyCommandRequested();
    /// Double click or Enter.
    void opened(int row);
    /// thumbnailSize() changed; thumbnails already given stay.
    void thumbnailSizeChanged(int pixels);
    void emptyButtonClicked();

private:
    void resizePictures(int pixels);
    void buildHeader();
    void connectParts();
    void showCount();
    void askForThumbnails();
    [[nodiscard]] bool dropLargeSelection();

    PictureListModel* model = nullptr;
    GridView* view = nullptr;
    PictureDelegate* delegate = nullptr;
    QStackedWidget* stack = nullptr;
    EmptyState* empty = nullptr;
    QLabel* header = nullptr;
    QSlider* size = nullptr;
    QTimer* wish = nullptr;
    QToolButton* save = nullptr;
    QToolButton* command = nullptr;
    QString countText;
    QList<int> wished;
};

} // namespace onelogit::widgets
