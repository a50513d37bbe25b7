#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QTableWidget;

namespace onelogit::widgets {

/// The numbers behind a chart, for those who cannot or will not read it. Ctrl+C copies them. Object names:
/// "numberTable", "numberTable.title", "numberTable.table".
class NumberTable : public QWidget {
    Q_OBJECT

public:
    explicit NumberTable(QWidget* parent = nullptr);

    void setNumbers(const QString& title, const QStringList& headers, const QList<QStringList>& rows);
    /// Tab-separated, with headers.
    [[nodiscard]] QString asText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* title = nullptr;
    QTableWidget* table = nullptr;
};

} // namespace onelogit::widgets
