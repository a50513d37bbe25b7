#pragma once

#include "widgets/charts/speed_chart.h"

#include <QAbstractTableModel>

namespace onelogit::widgets {

/// The speed curve as a table: everything that the chart shows, in numbers.
class SpeedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Classes, OneLogit, AllLogits, Faster, Head, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `trunk` in seconds is added to both times; 0 leaves it out.
    void setPoints(const QList<SpeedPoint>& points, double trunk);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const SpeedPoint& point, int column) const;

    QList<SpeedPoint> rows;
    double trunk = 0;
};

} // namespace onelogit::widgets
