#pragma once

#include "widgets/frame/ledger_model.h"
#include "widgets/frame/status_line.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QTableView;
class QToolButton;

namespace onelogit::widgets {

class ElidedLabel;

/// Where every file went, and the skipped ones with their reasons, all or of one reason; what the folder's index takes
/// on the disk. Escape closes.
/// Object names: "ledgerPanel", "ledgerPanel.sum", "ledgerPanel.reason" (combo box), "ledgerPanel.files" (a table),
/// "ledgerPanel.retry", "ledgerPanel.copy", "ledgerPanel.show", "ledgerPanel.size", "ledgerPanel.free",
/// "ledgerPanel.close".
class LedgerPanel : public QFrame {
    Q_OBJECT

public:
    explicit LedgerPanel(QWidget* parent = nullptr);

    void setLedger(const Ledger& ledger);
    /// Keeps the chosen reason where it is still one.
    void setSkipped(const QList<SkippedFile>& files);
    /// Bytes of the index, and those that can be freed: 0 offers nothing. No index of 0 bytes is told of.
    void setIndexSize(double bytes, double spare);

Q_SIGNALS:
    /// Numbers in the list that was set, rising: the selected files, or all that are listed where none is selected.
    void retryRequested(const QList<int>& files);
    void showInFileManagerRequested(int file);
    void freeRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void listReasons();
    void enableButtons();
    void tellSize();
    void tintIcons();
    /// Rows of the table that a button acts on.
    [[nodiscard]] QList<int> chosenRows() const;
    void copyList() const;

    Ledger shown;
    double indexBytes = 0;
    double spareBytes = 0;
    LedgerModel* model = nullptr;
    ElidedLabel* sum = nullptr;
    ElidedLabel* size = nullptr;
    QPushButton* free = nullptr;
    QComboBox* reason = nullptr;
    QTableView* table = nullptr;
    QPushButton* retry = nullptr;
    QPushButton* copy = nullptr;
    QPushButton* reveal = nullptr;
    QToolButton* close = nullptr;
};

} // namespace onelogit::widgets
