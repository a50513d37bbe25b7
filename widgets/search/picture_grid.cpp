#include "widgets/search/picture_grid.h"

#include "widgets/frame/empty_state.h"
#include "widgets/search/grid_view.h"
#include "widgets/search/picture_delegate.h"
#include "widgets/search/picture_list_model.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {
constexpr int smallest = 64;
constexpr int largest = 256;
constexpr int usual = 96;
constexpr int coalesceMilliseconds = 30;
constexpr int mostWished = 512;
} // namespace

PictureGrid::PictureGrid(QWidget* parent)
    : QWidget(parent),
      model(new PictureListModel(this)),
      view(new GridView(this)),
      delegate(new PictureDelegate(view)),
      stack(new QStackedWidget(this)),
      empty(new EmptyState(this)),
      header(new ElidedLabel(this)),
      size(new QSlider(Qt::Horizontal, this)),
      wish(new QTimer(this)) {
    setObjectName(QStringLiteral("pictureGrid"));
    view->setObjectName(QStringLiteral("pictureGrid.view"));
    view->setAccessibleName(tr("Pictures found, surest first"));
    view->setModel(model);
    view->setItemDelegate(delegate);
    stack->addWidget(empty);
    stack->addWidget(view);
    header->setObjectName(QStringLiteral("pictureGrid.header"));
    header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*header, Type::Body, true);
    size->setObjectName(QStringLiteral("pictureGrid.size"));
    size->setAccessibleName(tr("Size of the pictures"));
    size->setToolTip(tr("Size of the pictures"));
    size->setRange(smallest, largest);
    size->setSingleStep(8);
    size->setPageStep(32);
    size->setFixedWidth(96);
    auto* sizeLabel = new QLabel(tr("si&ze"), this);
    sizeLabel->setBuddy(size);
    setType(*sizeLabel, Type::Body, false, true);
    wish->setSingleShot(true);
    wish->setInterval(coalesceMilliseconds);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::within);
    row->addWidget(header, 1);
    row->addWidget(sizeLabel);
    row->addWidget(size);
    row->setContentsMargins(2, 0, space::inner, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::within);
    column->addLayout(row);
    column->addWidget(stack, 1);

    connect(size, &QSlider::valueChanged, this, &PictureGrid::resizePictures);
    connect(view, &GridView::visibleRowsChanged, wish, qOverload<>(&QTimer::start));
    connect(view, &GridView::currentRowChanged, this, &PictureGrid::selected);
    connect(view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
    connect(wish, &QTimer::timeout, this, &PictureGrid::askForThumbnails);
    connect(empty, &EmptyState::buttonClicked, this, &PictureGrid::emptyButtonClicked);
    size->setValue(usual);
    resizePictures(usual);
    setEmptyText(tr("Open a folder to search its pictures."));
    showCount();
}

void PictureGrid::setRanking(std::shared_ptr<const PictureSource> ranking, int hits) {
    const bool had = currentRow() >= 0;
    model->setRanking(std::move(ranking), hits);
    wished.clear();
    showCount();
    if (had)
        Q_EMIT selected(-1);
}

void PictureGrid::setHitCount(int hits) {
    model->setHitCount(hits);
    showCount();
}

void PictureGrid::setThumbnail(int row, const QImage& image) {
    model->setThumbnail(row, image);
    wished.removeOne(row);
}

void PictureGrid::setEmptyText(const QString& sentence, const QString& buttonText) {
    empty->setContent(QStringLiteral("picture"), sentence, buttonText);
}

void PictureGrid::setThumbnailSize(int pixels) {
    size->setValue(pixels);
}

int PictureGrid::thumbnailSize() const {
    return qRound(delegate->side * devicePixelRatioF());
}

int PictureGrid::currentRow() const {
    return view->currentIndex().isValid() ? view->currentIndex().row() : -1;
}

void PictureGrid::setCurrentRow(int row) {
    view->setCurrentIndex(model->index(row));
}

void PictureGrid::resizePictures(int pixels) {
    delegate->side = pixels;
    view->setCellSize(delegate->cellSize(view->font()), PictureDelegate::gap);
    Q_EMIT thumbnailSizeChanged(thumbnailSize());
}

void PictureGrid::showCount() {
    const int hits = model->rowCount();
    header->setText(hits == 0   ? tr("No pictures")
                    : hits == 1 ? tr("1 picture")
                                : tr("%1 pictures, surest first", nullptr, hits).arg(QLocale().toString(hits)));
    stack->setCurrentWidget(hits == 0 ? static_cast<QWidget*>(empty) : view);
}

/// Rows in sight first, then the page after, then the page before.
void PictureGrid::askForThumbnails() {
    const auto [first, last] = view->visibleRows();
    const int page = last - first + 1;
    QList<int> rows;
    const auto add = [&](int from, int to) {
        for (int row = std::max(0, from); row <= to && rows.size() < mostWished; ++row) {
            if (model->needsThumbnail(row))
                rows.append(row);
        }
    };
    add(first, last);
    add(last + 1, last + page);
    add(first - page, first - 1);
    // Qt 6.4 compares two empty lists through a null pointer.
    if (rows.isEmpty() ? wished.isEmpty() : rows == wished)
        return;
    wished = rows;
    Q_EMIT thumbnailsWanted(rows);
}

} // namespace onelogit::widgets
