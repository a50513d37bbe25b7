#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>
#include <QStringList>

namespace onelogit::widgets {

/// Class names as the picker lists them, optionally below "all classes". Shares the list of names: 21,000 of them cost
/// nothing to set.
class ClassListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setNames(const QStringList& names);
    void setAllClassesOffered(bool offered);
    void setExample(int classNumber, const QIcon& picture);

    [[nodiscard]] const QStringList& names() const { return classes; }
    [[nodiscard]] bool allClassesOffered() const { return allOffered; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole, EditRole and ToolTipRole give the name.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int offset() const { return allOffered && !classes.isEmpty() ? 1 : 0; }

    QStringList classes;
    QHash<int, QIcon> examples; ///< by class number
    bool allOffered = false;
};

} // namespace onelogit::widgets
