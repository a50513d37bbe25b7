#include "widgets/speed/speed_model.h"

#include "widgets/charts/unit_text.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QLocale>

namespace onelogit::widgets {

void SpeedModel::setPoints(const QList<SpeedPoint>& points, double newTrunk) {
    if (points == rows && newTrunk == trunk)
        return;
    beginResetModel();
    rows = points;
    trunk = newTrunk;
    endResetModel();
}

int SpeedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

int SpeedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString SpeedModel::text(const SpeedPoint& point, int column) const {
    const QString dash = QStringLiteral("–");
    switch (column) {
    case Classes:
        return QLocale().toString(point.classes, 'f', 0);
    case OneLogit:
        return point.measured ? durationText(trunk + point.oneLogit) : dash;
    case AllLogits:
        return point.measured ? durationText(trunk + point.allLogits) : dash;
    case Faster:
        return point.measured && trunk + point.oneLogit > 0
                   ? factorText((trunk + point.allLogits) / (trunk + point.oneLogit))
                   : dash;
    case Head:
        return !point.measured ? tr("no room") : point.synthetic ? tr("grown") : tr("own");
    default:
        return {};
    }
}

QVariant SpeedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SpeedPoint& point = rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(point, index.column());
    case Qt::ToolTipRole:
        return !point.measured ? tr("A head of %1 does not fit into memory").arg(bytesText(point.headBytes))
               : point.synthetic
                   ? tr("Grown head of %1: real weights repeated with noise").arg(bytesText(point.headBytes))
                   : tr("The model's own weights, %1").arg(bytesText(point.headBytes));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Head ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SpeedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Head ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return typeFont(QGuiApplication::font(), Type::Small);
    const QString titles[ColumnCount] = {tr("classes"), tr("one logit"), tr("all logits"), tr("faster"), tr("head")};
    const QString meanings[ColumnCount] = {
        tr("Number of classes"), tr("Time a picture when one class's logit is computed"),
        tr("Time a picture when every class's logit is computed"), tr("How many times faster one logit is"),
        tr("Whose weights: the model's own, or a grown head (real weights repeated with noise)")};
    if (role == Qt::DisplayRole)
        return titles[section];
    return role == Qt::ToolTipRole ? QVariant(meanings[section]) : QVariant();
}

} // namespace onelogit::widgets
