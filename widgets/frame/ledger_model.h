#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace onelogit::widgets {

/// A file that was found and is no picture of the search.
struct SkippedFile {
    QString path;
    QString reason;      ///< in a few words: files with the same one are a group
    QString detail = {}; ///< the whole sentence, as a tooltip
};

/// Skipped files, all or those of one reason. Columns: path, reason.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shared, not copied.
    void setFiles(const QList<SkippedFile>& files);
    /// Empty shows all.
    void setReason(const QString& reason);
    [[nodiscard]] const QString& reason() const { return shownReason; }

    /// Each reason with its number of files, the most frequent first.
    [[nodiscard]] QList<std::pair<QString, int>> reasons() const;
    /// Number of the file in the given list that stands in a row.
    [[nodiscard]] int fileOf(int row) const { return rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const SkippedFile& fileAt(int row) const { return files.at(fileOf(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    QList<SkippedFile> files;
    QString shownReason;
    std::vector<int> rows;
};

} // namespace onelogit::widgets
