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

/// Where every file went, and the skipped ones with their reasons, all or of one reason. Escape closes.
/// Object names: "ledgerPanel", "ledgerPanel.sum", "ledgerPanel.reason" (combo box), "ledgerPanel.files" (a table),
/// "ledgerPanel.retry", "ledgerPanel.copy", "ledgerPanel.show", "ledgerPanel.close".
class LedgerPanel : public QFrame {
    Q_OBJECT

public:
    explicit LedgerPanel(QWidget* parent = nullptr);

    void setLedger(const Ledger& ledger);
    /// Keeps the chosen reason where it is still one.
    void setSkipped(const QList<SkippedFile>& files);

Q_SIGNALS:
    /// Numbers in the list that was set, rising: the selected files, or all that are listed where none is selected.
    void retryRequested(const QList<int>& files);
    void showInFileManagerRequested(int file);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void listReasons();
    void enableButtons();
    void tintIcons();
    /// Rows of the table that a button acts on.
    [[nodiscard]] QList<int> chosenRows() const;
    void copyList() const;

    Ledger shown;
    LedgerModel* model = nullptr;
    ElidedLabel* sum = nullptr;
    QComboBox* reason = nullptr;
    QTableView* table = nullptr;
    QPushButton* retry = nullptr;
    QPushButton* copy = nullptr;
    QPushButton* reveal = nullptr;
    QToolButton* close = nullptr;
};

} // namespace onelogit::widgets
