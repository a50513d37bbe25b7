#pragma once

#include "widgets/compare/separation_model.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace onelogit::widgets {

/// SeparationModel in a sortable table; Ctrl+C copies the table (or the selected rows) as tab-separated text.
/// Object name "separationTable".
class SeparationTable : public QTableView {
    Q_OBJECT

public:
    explicit SeparationTable(QWidget* parent = nullptr);

    /// Keeps the chosen order.
    void setRows(const QList<SeparationRow>& rows, int baseline);
    /// The whole table, or the selected rows, with headers.
    [[nodiscard]] QString asText() const;
    /// Tall enough for the header and `sizeHintRows` rows.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter or double click; the row number given to setRows, whatever the order.
    void rowActivated(int row);
    /// By the row's menu: the others are compared with it.
    void baselineChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();

    SeparationModel* source = nullptr;
    QSortFilterProxyModel* sorted = nullptr;
};

} // namespace onelogit::widgets
