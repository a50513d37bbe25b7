#pragma once

#include <QAbstractTableModel>
#include <QImage>
#include <QList>
#include <QStringList>

namespace onelogit::widgets {

/// The outputs of a network without names: each output's number, its editable name, and the pictures that it answers
/// to most. Made for tens of thousands of outputs: pictures are shared by number.
class OutputModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Pictures, ColumnCount };
    static constexpr int picturesRole = Qt::UserRole; ///< QList<QImage>, highest logit first

    using QAbstractTableModel::QAbstractTableModel;

    void setNames(const QStringList& names);
    [[nodiscard]] const QStringList& names() const { return shown; }
    /// `tops` has one list an output: positions in `pictures`, highest logit first.
    void setPictures(const QList<QImage>& pictures, const QList<QList<int>>& tops);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Refuses an empty name and one that another output has.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// By the person.
    void named(int output, const QString& name);

private:
    QStringList shown;
    QList<QImage> images;
    QList<QList<int>> tops;
};

} // namespace onelogit::widgets
