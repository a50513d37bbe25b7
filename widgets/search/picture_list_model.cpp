#include "widgets/search/picture_list_model.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace onelogit::widgets {
namespace {
constexpr int keptKilobytes = 128 * 1024;
}

PictureListModel::PictureListModel(QObject* parent) : QAbstractListModel(parent), thumbnails(keptKilobytes) {}

void PictureListModel::setRanking(std::shared_ptr<const PictureSource> ranking, int hits) {
    beginResetModel();
    source = std::move(ranking);
    count = source ? std::clamp(hits, 0, source->rowCount()) : 0;
    thumbnails.clear();
    endResetModel();
}

void PictureListModel::setHitCount(int hits) {
    const int wanted = source ? std::clamp(hits, 0, source->rowCount()) : 0;
    if (wanted > count) {
        beginInsertRows({}, count, wanted - 1);
        count = wanted;
        endInsertRows();
    } else if (wanted < count) {
        beginRemoveRows({}, wanted, count - 1);
        count = wanted;
        endRemoveRows();
    }
}

void PictureListModel::setThumbnail(int row, const QImage& image) {
    if (!source || row < 0 || row >= source->rowCount())
        return;
    const qint64 kilobytes = image.sizeInBytes() / 1024 + 1;
    thumbnails.insert(row, new QPixmap(QPixmap::fromImage(image)), static_cast<int>(kilobytes));
    if (row < count)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole, unreadableRole});
}

bool PictureListModel::needsThumbnail(int row) const {
    return row >= 0 && row < count && !thumbnails.contains(row);
}

int PictureListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count;
}

QVariant PictureListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto text = [this, row] { return QLocale().toString(source->logit(row), 'f', 2); };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::DecorationRole: {
        const QPixmap* kept = thumbnails.object(row);
        return kept ? *kept : QPixmap();
    }
    case Qt::ToolTipRole:
        return tr("%1\nlogit %2").arg(source->path(row), text());
    case Qt::AccessibleTextRole:
        return tr("%1, logit %2").arg(QFileInfo(source->path(row)).fileName(), text());
    case pathRole:
        return source->path(row);
    case logitRole:
        return source->logit(row);
    case unreadableRole: {
        const QPixmap* kept = thumbnails.object(row);
        return kept && kept->isNull();
    }
    default:
        return {};
    }
}

} // namespace onelogit::widgets
