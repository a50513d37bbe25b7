#include "widgets/search/picture_list_model.h"

#include "widgets/charts/unit_text.h"
#include "widgets/search/picture_mime.h"

#include <QFileInfo>

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

/// Rows come before the order changes and go after it, so that no picture that stays loses its index in between; the
/// rows that neither ranking has answer nothing meanwhile.
void PictureListModel::updateRanking(std::shared_ptr<const PictureSource> ranking, int hits) {
    if (!ranking || !source) {
        setRanking(std::move(ranking), hits);
        return;
    }
    const int wanted = std::clamp(hits, 0, ranking->rowCount());
    if (wanted > count) {
        beginInsertRows({}, count, wanted - 1);
        count = wanted;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        std::optional<int> row;
        if (index.row() < source->rowCount())
            row = ranking->rowOf(source->path(index.row()));
        after.append(row && *row < wanted ? this->index(*row) : QModelIndex());
    }
    source = std::move(ranking);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    setHitCount(wanted);
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

void PictureListModel::setAcceptedCount(int newAccepted) {
    const int wanted = std::max(0, newAccepted);
    const auto [from, to] = std::minmax({wanted, accepted}); // values: of two arguments it gives references
    accepted = wanted;
    const int last = std::min(to, count) - 1;
    if (from <= last)
        Q_EMIT dataChanged(index(from), index(last), {unsureRole, Qt::AccessibleTextRole});
}

void PictureListModel::setThumbnail(int row, const QImage& image) {
    if (!source || row < 0 || row >= source->rowCount())
        return;
    const qint64 kilobytes = image.sizeInBytes() / 1024 + 1;
    thumbnails.insert(source->path(row), new QPixmap(QPixmap::fromImage(image)), static_cast<int>(kilobytes));
    if (row < count)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole, unreadableRole});
}

bool PictureListModel::needsThumbnail(int row) const {
    return row >= 0 && row < count && !thumbnails.contains(source->path(row));
}

int PictureListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count;
}

QString PictureListModel::spoken(int row, const QString& logit) const {
    QString words = tr("%1, logit %2").arg(QFileInfo(source->path(row)).fileName(), logit);
    if (row >= accepted)
        words += tr(", unsure");
    if (const std::optional<bool> answer = source->answer(row))
        words += *answer ? tr(", you said yes") : tr(", you said no");
    return words;
}

QVariant PictureListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= source->rowCount())
        return {};
    const int row = index.row();
    const auto text = [this, row] { return logitText(source->logit(row)); };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::DecorationRole: {
        const QPixmap* kept = thumbnails.object(source->path(row));
        return kept ? *kept : QPixmap();
    }
    case Qt::ToolTipRole:
        return tr("%1\nlogit %2").arg(source->path(row), text());
    case Qt::AccessibleTextRole:
        return spoken(row, text());
    case pathRole:
        return source->path(row);
    case logitRole:
        return source->logit(row);
    case unreadableRole: {
        const QPixmap* kept = thumbnails.object(source->path(row));
        return kept && kept->isNull();
    }
    case marginRole: {
        const std::optional<double> margin = source->margin(row);
        return margin ? QVariant(*margin) : QVariant();
    }
    case answerRole: {
        const std::optional<bool> answer = source->answer(row);
        return answer ? QVariant(*answer) : QVariant();
    }
    case unsureRole:
        return row >= accepted;
    default:
        return {};
    }
}

Qt::ItemFlags PictureListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList PictureListModel::mimeTypes() const {
    return {QStringLiteral("text/uri-list"), QStringLiteral("text/plain")};
}

QMimeData* PictureListModel::mimeData(const QModelIndexList& indexes) const {
    QList<int> rows;
    rows.reserve(indexes.size());
    for (const QModelIndex& index : indexes) {
        if (index.row() < source->rowCount())
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows.isEmpty() ? nullptr : new PictureMime(source, rows);
}

} // namespace onelogit::widgets
