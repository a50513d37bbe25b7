#include "widgets/compare/separation_table.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace onelogit::widgets {
namespace {

constexpr int hintedRows = 7;
constexpr int headerRoom = 24; ///< padding and sort mark beside a header's text

/// Puts the aligned mark behind a loss's name.
class MarkDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(SeparationModel::alignedRole).toBool())
            return;
        const int nameEnd = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * space::within;
        painter->setPen(paletteOf(*option.widget).alignedText);
        const QRect behind = option.rect.adjusted(nameEnd + space::tight, 0, 0, 0);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, behind),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          QStringLiteral("✓"));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        const int mark = index.column() == SeparationModel::Loss ? 28 : 0;
        return {plain.width() + mark, plain.height()};
    }
};

} // namespace

SeparationTable::SeparationTable(QWidget* parent)
    : QTableView(parent), source(new SeparationModel(this)), sorted(new QSortFilterProxyModel(this)) {
    setObjectName(QStringLiteral("separationTable"));
    setAccessibleName(tr("Comparison of the losses"));
    setToolTip(tr("A row for each model; a column's head sorts by it"));
    sorted->setSourceModel(source);
    sorted->setSortRole(SeparationModel::sortRole);
    sorted->setSortLocaleAware(true);
    setModel(sorted);
    setItemDelegate(new MarkDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFont(typeFont(QApplication::font(), Type::Body));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::within);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);

    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(sorted->mapToSource(index).row()); });
}

void SeparationTable::setRows(const QList<SeparationRow>& rows, int baseline) {
    source->setRows(rows, baseline);
    fitColumns();
}

/// Spreads the figures over the width if their headers fit, else lets the table scroll sideways.
void SeparationTable::fitColumns() {
    const QFontMetrics metrics(typeFont(QApplication::font(), Type::Small));
    int widest = 0;
    for (int column = SeparationModel::Loss + 1; column < SeparationModel::ColumnCount; ++column)
        widest = qMax(widest, metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()));
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int others = SeparationModel::ColumnCount - 1;
    if (header->sectionSize(SeparationModel::Loss) + others * (widest + headerRoom) > viewport()->width())
        return;
    for (int column = SeparationModel::Loss + 1; column < SeparationModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void SeparationTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void SeparationTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        source->setWords(wordsOf(*this));
        fitColumns();
    }
    QTableView::changeEvent(event);
}

QString SeparationTable::asText() const {
    QList<int> wanted;
    for (int row = 0; row < sorted->rowCount(); ++row) {
        if (!selectionModel()->hasSelection() || selectionModel()->isRowSelected(row, {}))
            wanted.append(row);
    }
    const auto line = [](auto cell) -> QString {
        QStringList cells;
        for (int column = 0; column < SeparationModel::ColumnCount; ++column)
            cells.append(cell(column).toString());
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([this](int column) { return sorted->headerData(column, Qt::Horizontal); });
    for (const int row : wanted)
        text += line([this, row](int column) { return sorted->index(row, column).data(); });
    return text;
}

QSize SeparationTable::sizeHint() const {
    const int rows = qMin(hintedRows, qMax(1, sorted->rowCount()));
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() +
                                                rows * verticalHeader()->defaultSectionSize() + 2 * space::tight + 4};
}

void SeparationTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const int row = sorted->mapToSource(index).row();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("separationTable.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Use as &Baseline"), this, [this, row] { Q_EMIT baselineChosen(row); });
    menu->addAction(tr("&Search with This Model"), this, [this, row] { Q_EMIT rowActivated(row); });
    menu->addAction(tr("&Copy Table"), this, [this] { QApplication::clipboard()->setText(asText()); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void SeparationTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(asText());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT rowActivated(sorted->mapToSource(currentIndex()).row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace onelogit::widgets
