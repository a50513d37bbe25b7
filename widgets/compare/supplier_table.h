#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <cstdint>

class QLabel;
class QTableWidget;

namespace onelogit::widgets {

/// How many of a class's pictures a threshold for another class lets in.
struct Supplier {
    QString name;
    std::uint64_t accepted = 0;
    std::uint64_t examples = 0;
};

/// Which classes supply the false alarms, as bars. Object names: "supplierTable", "supplierTable.title",
/// "supplierTable.table".
class SupplierTable : public QWidget {
    Q_OBJECT

public:
    explicit SupplierTable(QWidget* parent = nullptr);

    void setSuppliers(const QString& title, const QList<Supplier>& suppliers);

Q_SIGNALS:
    /// Enter or double click: the pictures of that row are wanted.
    void supplierChosen(int row);

private:
    QLabel* title = nullptr;
    QTableWidget* table = nullptr;
};

} // namespace onelogit::widgets
