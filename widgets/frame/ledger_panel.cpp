#include "widgets/frame/ledger_panel.h"

#include "widgets/charts/unit_text.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace onelogit::widgets {

LedgerPanel::LedgerPanel(QWidget* parent)
    : QFrame(parent),
      model(new LedgerModel(this)),
      sum(new ElidedLabel(this)),
      size(new ElidedLabel(this)),
      free(new QPushButton(this)),
      reason(new QComboBox(this)),
      table(new QTableView(this)),
      retry(new QPushButton(tr("Try again"), this)),
      copy(new QPushButton(tr("Copy list"), this)),
      reveal(new QPushButton(tr("Show in file manager"), this)),
      close(new QToolButton(this)) {
    setObjectName(QStringLiteral("ledgerPanel"));
    setProperty("card", true);
    sum->setObjectName(QStringLiteral("ledgerPanel.sum"));
    setType(*sum, Type::Body, true);
    size->setObjectName(QStringLiteral("ledgerPanel.size"));
    setType(*size, Type::Small, false, true);
    size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    size->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the sum is more important
    free->setObjectName(QStringLiteral("ledgerPanel.free"));
    free->setToolTip(tr("Make the index smaller. No picture is touched; one that comes back is read again."));
    reason->setObjectName(QStringLiteral("ledgerPanel.reason"));
    reason->setAccessibleName(tr("Reason"));
    reason->setToolTip(tr("Only files skipped for this reason"));
    reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reason->setMinimumContentsLength(24);
    table->setObjectName(QStringLiteral("ledgerPanel.files"));
    table->setAccessibleName(tr("Skipped files"));
    table->setToolTip(tr("Files that are not searched, with the reason"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is measured
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::within);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    retry->setObjectName(QStringLiteral("ledgerPanel.retry"));
    retry->setToolTip(tr("Read the selected files again, or all that are listed"));
    copy->setObjectName(QStringLiteral("ledgerPanel.copy"));
    copy->setToolTip(tr("Path and reason of the selected files, or of all that are listed, to the clipboard"));
    reveal->setObjectName(QStringLiteral("ledgerPanel.show"));
    reveal->setToolTip(tr("Open the file's folder"));
    close->setObjectName(QStringLiteral("ledgerPanel.close"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Escape)"));
    close->setFocusPolicy(Qt::StrongFocus);
    close->setProperty("flat", true);
    layOut();

    connect(reason, &QComboBox::currentIndexChanged, this, [this] {
        model->setReason(reason->currentData().toString());
        enableButtons();
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerPanel::enableButtons);
    connect(retry, &QPushButton::clicked, this, [this] {
        QList<int> files;
        for (const int row : chosenRows())
            files.append(model->fileOf(row));
        Q_EMIT retryRequested(files);
    });
    connect(copy, &QPushButton::clicked, this, &LedgerPanel::copyList);
    connect(reveal, &QPushButton::clicked, this,
            [this] { Q_EMIT showInFileManagerRequested(model->fileOf(chosenRows().first())); });
    connect(free, &QPushButton::clicked, this, &LedgerPanel::freeRequested);
    connect(close, &QToolButton::clicked, this, &LedgerPanel::closed);
    listReasons();
    tellSize();
    tintIcons();
}

void LedgerPanel::layOut() {
    auto* head = new QHBoxLayout;
    head->setSpacing(space::within);
    head->addWidget(sum);
    head->addWidget(size, 1);
    head->addWidget(free);
    head->addWidget(close);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::within);
    foot->addWidget(reason);
    foot->addStretch(1);
    foot->addWidget(retry);
    foot->addWidget(copy);
    foot->addWidget(reveal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inner, space::within, space::within, space::inner);
    column->setSpacing(space::within);
    column->addLayout(head);
    column->addWidget(table, 1);
    column->addLayout(foot);
}

void LedgerPanel::setLedger(const Ledger& ledger) {
    shown = ledger;
    sum->setText(ledgerText(ledger, wordsOf(*this)));
}

void LedgerPanel::setIndexSize(double bytes, double spare) {
    indexBytes = bytes;
    spareBytes = spare;
    tellSize();
}

void LedgerPanel::tellSize() {
    const bool some = spareBytes > 0;
    size->setVisible(indexBytes > 0);
    free->setVisible(some);
    size->setText(tr("Index of this folder: %1").arg(bytesText(indexBytes)));
    const QString parts = some ? tr("Index of this folder: %1, of which %2 for pictures that are no longer here")
                                     .arg(bytesText(indexBytes), bytesText(spareBytes))
                               : size->text();
    size->setToolTip(parts + u'\n' + tr("What was read of this folder's pictures, kept in the cache folder"));
    free->setText(tr("Free %1").arg(bytesText(spareBytes)));
}

void LedgerPanel::setSkipped(const QList<SkippedFile>& files) {
    model->setFiles(files);
    listReasons();
}

void LedgerPanel::listReasons() {
    const QString before = model->reason();
    {
        const QSignalBlocker quiet(reason);
        reason->clear();
        int all = 0;
        for (const auto& [name, count] : model->reasons()) {
            reason->addItem(tr("%1 (%2)").arg(name, QLocale().toString(count)), name);
            all += count;
        }
        reason->insertItem(0, tr("all reasons (%1)").arg(QLocale().toString(all)), QString());
        reason->setCurrentIndex(std::max(0, reason->findData(before)));
    }
    model->setReason(reason->currentData().toString());
    enableButtons();
}

QList<int> LedgerPanel::chosenRows() const {
    QList<int> rows;
    for (const QItemSelectionRange& range : table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty()) {
        rows.resize(model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

void LedgerPanel::copyList() const {
    QString text;
    for (const int row : chosenRows()) {
        const SkippedFile& file = model->fileAt(row);
        text += file.path + u'\t' + file.reason + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void LedgerPanel::enableButtons() {
    const bool any = model->rowCount() > 0;
    retry->setEnabled(any);
    copy->setEnabled(any);
    reveal->setEnabled(any && table->selectionModel()->hasSelection());
}

void LedgerPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void LedgerPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    else if (event->type() == QEvent::LanguageChange && shown.found() > 0)
        setLedger(Ledger(shown));
    QFrame::changeEvent(event);
}

void LedgerPanel::tintIcons() {
    const Palette& colours = paletteOf(*this);
    close->setIcon(icon(QStringLiteral("close"), colours.mutedText, colours.text, 16));
}

} // namespace onelogit::widgets
