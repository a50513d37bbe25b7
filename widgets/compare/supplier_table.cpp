#include "widgets/compare/supplier_table.h"

#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {

enum Column { Class, Bar, Accepted, Examples, Share, ColumnCount };

/// A bar as long as the share that UserRole holds.
class BarDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        constexpr int height = 10;
        const Palette& colours = paletteOf(*option.widget);
        const QRectF room = option.rect.adjusted(space::within, 0, -space::within, 0);
        const double length = index.data(Qt::UserRole).toDouble() * room.width();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.falseLogits, 1.5));
        QColor fill = colours.falseHatch;
        fill.setAlphaF(0.4F);
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(room.left(), room.center().y() - height / 2.0, std::max(1.5, length), height),
                                 2, 2);
        painter->restore();
    }
};

QTableWidgetItem* numberItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

SupplierTable::SupplierTable(QWidget* parent) : QWidget(parent), title(new QLabel), table(new QTableWidget) {
    setObjectName(QStringLiteral("supplierTable"));
    title->setObjectName(QStringLiteral("supplierTable.title"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    table->setObjectName(QStringLiteral("supplierTable.table"));
    table->setAccessibleName(tr("Classes whose pictures get in"));
    table->setToolTip(tr("Classes by how many of their pictures pass the threshold by mistake"));
    table->setColumnCount(ColumnCount);
    table->setHorizontalHeaderLabels({tr("what they are"), QString(), tr("let in"), tr("of"), tr("share of theirs")});
    table->setItemDelegateForColumn(Bar, new BarDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::within);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setType(*table->horizontalHeader(), Type::Small);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(Bar, QHeaderView::Stretch);
    for (const int column : {Accepted, Examples, Share})
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::within, space::within, space::within, 0);
    column->setSpacing(space::tight);
    column->addWidget(title);
    column->addWidget(table, 1);
    connect(table, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT supplierChosen(row); });
}

void SupplierTable::setSuppliers(const QString& words, const QList<Supplier>& suppliers) {
    title->setText(words);
    table->setRowCount(static_cast<int>(suppliers.size()));
    const QLocale locale;
    const double most = suppliers.isEmpty() ? 1 : std::max<double>(1, static_cast<double>(suppliers.first().accepted));
    for (int row = 0; row < table->rowCount(); ++row) {
        const Supplier& supplier = suppliers.at(row);
        const auto accepted = static_cast<double>(supplier.accepted);
        auto* bar = new QTableWidgetItem;
        bar->setData(Qt::UserRole, accepted / most);
        const double share = supplier.examples > 0 ? accepted / static_cast<double>(supplier.examples) : 0;
        table->setItem(row, Class, new QTableWidgetItem(supplier.name));
        table->setItem(row, Bar, bar);
        table->setItem(row, Accepted, numberItem(locale.toString(qulonglong(supplier.accepted))));
        table->setItem(row, Examples, numberItem(locale.toString(qulonglong(supplier.examples))));
        table->setItem(row, Share,
                       numberItem(tr("%1 %", "a share in percent").arg(locale.toString(100 * share, 'f', 2))));
    }
    table->setVisible(!suppliers.isEmpty());
}

} // namespace onelogit::widgets
