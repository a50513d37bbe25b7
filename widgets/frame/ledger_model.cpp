#include "widgets/frame/ledger_model.h"

#include <QHash>

#include <algorithm>

namespace onelogit::widgets {

void LedgerModel::setFiles(const QList<SkippedFile>& newFiles) {
    beginResetModel();
    files = newFiles;
    choose();
    endResetModel();
}

void LedgerModel::setReason(const QString& reason) {
    beginResetModel();
    shownReason = reason;
    choose();
    endResetModel();
}

void LedgerModel::choose() {
    rows.clear();
    for (int file = 0; file < files.size(); ++file) {
        if (shownReason.isEmpty() || files.at(file).reason == shownReason)
            rows.push_back(file);
    }
}

QList<std::pair<QString, int>> LedgerModel::reasons() const {
    QHash<QString, int> counts;
    for (const SkippedFile& file : files)
        ++counts[file.reason];
    QList<std::pair<QString, int>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({it.key(), it.value()});
    std::ranges::sort(sorted, [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return sorted;
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkippedFile& file = fileAt(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? file.path : file.reason;
    if (role == Qt::ToolTipRole)
        return file.detail.isEmpty() ? file.path : file.path + u'\n' + file.detail;
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Skipped file") : tr("Reason");
}

} // namespace onelogit::widgets
