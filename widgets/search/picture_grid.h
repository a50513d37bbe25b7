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

namespace onelogit::widgets {

class EmptyState;
class GridView;
class PictureDelegate;
class PictureListModel;

/// The hits as thumbnails with their logits, surest first; a million rows cost nothing until they are drawn.
/// Object names: "pictureGrid", "pictureGrid.view" (a QAbstractItemView), "pictureGrid.header", "pictureGrid.size".
class PictureGrid : public QWidget {
    Q_OBJECT

public:
    explicit PictureGrid(QWidget* parent = nullptr);

    /// Another ranking: starts at the top with nothing selected. Null shows the empty sentence.
    void setRanking(std::shared_ptr<const PictureSource> ranking, int hits);
    /// The threshold moved: rows come or go at the end; scroll position and selection stay.
    void setHitCount(int hits);

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

Q_SIGNALS:
    /// Rows to draw that have no thumbnail, visible ones first, then a page around them. Each list replaces the former:
    /// rows no longer in it need not be loaded. At most one list every 30 ms.
    void thumbnailsWanted(const QList<int>& rows);
    /// The current row changed; -1 for none.
    void selected(int row);
    /// Double click or Enter.
    void opened(int row);
    /// thumbnailSize() changed; thumbnails already given stay.
    void thumbnailSizeChanged(int pixels);
    void emptyButtonClicked();

private:
    void resizePictures(int pixels);
    void showCount();
    void askForThumbnails();

    PictureListModel* model = nullptr;
    GridView* view = nullptr;
    PictureDelegate* delegate = nullptr;
    QStackedWidget* stack = nullptr;
    EmptyState* empty = nullptr;
    QLabel* header = nullptr;
    QSlider* size = nullptr;
    QTimer* wish = nullptr;
    QList<int> wished;
};

} // namespace onelogit::widgets
