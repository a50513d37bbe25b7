#include "widgets/compare/number_table.h"

#include "widgets/theme/menu_key.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace onelogit::widgets {

NumberTable::NumberTable(QWidget* parent) : QWidget(parent), title(new QLabel), table(new QTableWidget) {
    setObjectName(QStringLiteral("numberTable"));
    title->setObjectName(QStringLiteral("numberTable.title"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    table->setObjectName(QStringLiteral("numberTable.table"));
    table->setAccessibleName(tr("Numbers behind a chart"));
    table->setToolTip(tr("%1 copies the whole table").arg(keyText(QKeySequence::Copy)));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::tight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setType(*table->horizontalHeader(), Type::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::within, space::within, space::within, 0);
    column->setSpacing(space::tight);
    column->addWidget(title);
    column->addWidget(table, 1);
    setNumbers(tr("Choose “Show as Table” in the menu of a panel or a curve, or press T in it."), {}, {});
}

void NumberTable::setNumbers(const QString& words, const QStringList& headers, const QList<QStringList>& rows) {
    title->setText(words);
    table->clear();
    table->setColumnCount(static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows.at(row).value(column));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    table->setVisible(!rows.isEmpty());
}

QString NumberTable::asText() const {
    QStringList lines;
    for (int row = -1; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells << (row < 0 ? table->horizontalHeaderItem(column)->text() : table->item(row, column)->text());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void NumberTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && table->rowCount() > 0)
        QApplication::clipboard()->setText(asText());
    else
        QWidget::keyPressEvent(event);
}

} // namespace onelogit::widgets
