#include "widgets/compare/pair_table.h"

#include "widgets/charts/unit_text.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {

enum Column { Low, LowLogit, High, HighLogit, Margin, ColumnCount };

QTableWidgetItem* pictureItem(const LabelledPicture& picture, const QColor& frameColour) {
    const QString words = picture.logitOf == picture.label
                              ? picture.label
                              : PairTable::tr("%1, as “%2”", "a picture of a class, and the class whose logit is meant")
                                    .arg(picture.label, picture.logitOf);
    auto* item = new QTableWidgetItem(pictureIcon(picture, PairTable::edge, frameColour), words);
    item->setToolTip(picture.name);
    return item;
}

QTableWidgetItem* numberItem(double number) {
    auto* item = new QTableWidgetItem(logitText(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

PairTable::PairTable(QWidget* parent)
    : QWidget(parent), title(new QLabel), once(new QCheckBox(tr("each picture &once"))), table(new QTableWidget) {
    setObjectName(QStringLiteral("pairTable"));
    title->setObjectName(QStringLiteral("pairTable.title"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    once->setObjectName(QStringLiteral("pairTable.eachOnce"));
    once->setToolTip(tr("The lowest true logit with the highest false one, the next with the next, and so on; without "
                        "it a single picture may be in most pairs"));
    once->setChecked(true);
    table->setObjectName(QStringLiteral("pairTable.table"));
    table->setAccessibleName(tr("Pairs that break the principle, worst first"));
    table->setToolTip(tr("A true logit and a false one that lies above it"));
    table->setColumnCount(ColumnCount);
    table->setHorizontalHeaderLabels(
        {tr("should be higher"), tr("true logit"), tr("should be lower"), tr("false logit"), tr("margin")});
    table->setIconSize({edge, edge});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(edge + space::tight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setType(*table->horizontalHeader(), Type::Small);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(Low, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(High, QHeaderView::Stretch);
    for (const int column : {LowLogit, HighLogit, Margin})
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setFrameShape(QFrame::NoFrame);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(once);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::within, space::within, space::within, 0);
    column->setSpacing(space::tight);
    column->addLayout(head);
    column->addWidget(table, 1);
    connect(once, &QCheckBox::toggled, this, &PairTable::pairingChosen);
}

bool PairTable::eachOnce() const {
    return once->isChecked();
}

void PairTable::setPairs(const QString& words, const QList<LogitPair>& pairs) {
    title->setText(words);
    const QColor frameColour = paletteOf(*this).outline;
    table->setRowCount(static_cast<int>(pairs.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const LogitPair& pair = pairs.at(row);
        table->setItem(row, Low, pictureItem(pair.low, frameColour));
        table->setItem(row, LowLogit, numberItem(pair.low.logit));
        table->setItem(row, High, pictureItem(pair.high, frameColour));
        table->setItem(row, HighLogit, numberItem(pair.high.logit));
        table->setItem(row, Margin, numberItem(pair.margin));
    }
    table->scrollToTop();
    table->setVisible(!pairs.isEmpty());
}

} // namespace onelogit::widgets
