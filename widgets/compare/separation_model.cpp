#include "widgets/compare/separation_model.h"

#include "widgets/theme/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace onelogit::widgets {
namespace {

/// How a column is written and which way is better.
struct Format {
    int decimals;
    bool percent;
    bool smallerIsBetter;
};

Format format(int column) {
    switch (column) {
    case SeparationModel::AreaAbove:
        return {3, false, true};
    case SeparationModel::Violations:
        return {2, true, true};
    case SeparationModel::VersusBaseline:
        return {0, true, false};
    default:
        return {3, false, false};
    }
}

QString percent(double share, int decimals) {
    return SeparationModel::tr("%1 %", "a share in percent").arg(QLocale().toString(share * 100, 'f', decimals));
}

/// The value as it is shown: ties are decided on what a reader can see.
double rounded(double value, const Format& how) {
    const double unit = std::pow(10.0, how.decimals + (how.percent ? 2 : 0));
    return std::round(value * unit) / unit;
}

} // namespace

void SeparationModel::setRows(const QList<SeparationRow>& newRows, int newBaseline) {
    beginResetModel();
    rows = newRows;
    baseline = newBaseline >= 0 && newBaseline < newRows.size() ? newBaseline : -1;
    endResetModel();
}

int SeparationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

int SeparationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

double SeparationModel::value(int row, int column) const {
    const metrics::Separation& figures = rows.at(row).figures;
    switch (column) {
    case Accuracy:
        return figures.accuracy;
    case AreaAbove:
        return 1 - figures.macroAp;
    case PrecisionAtRecall90:
        return figures.precisionAtRecall90;
    case PrecisionAtRecall99:
        return figures.precisionAtRecall99;
    case PooledAp:
        return figures.pooledAp;
    case OneThresholdF1:
        return figures.oneThresholdF1;
    case PerClassF1:
        return figures.perClassThresholdF1;
    case Violations:
        return figures.violationRate;
    case VersusBaseline:
        if (baseline >= 0 && rows.at(baseline).figures.macroAp < 1)
            return 1 - (1 - figures.macroAp) / (1 - rows.at(baseline).figures.macroAp);
        break;
    default:
        break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

QString SeparationModel::text(int row, int column) const {
    if (column == Loss)
        return rows.at(row).title;
    if (column == VersusBaseline && row == baseline)
        return tr("baseline");
    const double number = value(row, column);
    if (std::isnan(number))
        return QStringLiteral("–");
    const Format how = format(column);
    if (!how.percent)
        return QLocale().toString(number, 'f', how.decimals);
    const double shown = rounded(number, how);
    return (column == VersusBaseline && shown > 0 ? QStringLiteral("+") : QString()) + percent(shown, how.decimals);
}

bool SeparationModel::best(int row, int column) const {
    if (column == Loss || rows.size() < 2 || (column == VersusBaseline && row == baseline))
        return false;
    const Format how = format(column);
    const double own = rounded(value(row, column), how);
    for (int other = 0; other < rows.size(); ++other) {
        const double theirs = rounded(value(other, column), how);
        if (how.smallerIsBetter ? theirs < own : theirs > own)
            return false;
    }
    return !std::isnan(own);
}

QVariant SeparationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Loss)
            return rows.at(row).aligned
                       ? tr("%1: aligned with the Principle of Logit Separation").arg(rows.at(row).title)
                       : tr("%1: not aligned with the Principle of Logit Separation").arg(rows.at(row).title);
        return std::isnan(value(row, column)) ? QString() : QLocale().toString(value(row, column), 'g', 10);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Loss ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(best(row, column));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case sortRole:
        return column == Loss ? QVariant(rows.at(row).title) : QVariant(value(row, column));
    case alignedRole:
        return column == Loss ? QVariant(rows.at(row).aligned) : QVariant();
    default:
        return {};
    }
}

QVariant SeparationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Loss ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return typeFont(QGuiApplication::font(), Type::Small);
    struct Words {
        QString title;
        QString meaning;
    };
    const Words words[ColumnCount] = {
        {tr("loss"), tr("What the network was trained with")},
        {tr("accuracy"), tr("Share of pictures whose highest logit is that of their class")},
        {tr("1-AUPRC"), tr("Area above the precision-recall curve, averaged over classes: smaller is better")},
        {tr("P at R .9"), tr("Precision where 90 % of a class is found, averaged over classes")},
        {tr("P at R .99"), tr("Precision where 99 % of a class is found, averaged over classes")},
        {tr("pooled AP"), tr("Average precision of all classes' logits ranked together, as one threshold sees them")},
        {tr("F1, one line"), tr("Macro F1 with the best single threshold for all classes")},
        {tr("F1, per class"), tr("Macro F1 with the best threshold for each class")},
        {tr("violations"), tr("Share of pairs in which a true logit does not exceed a false one: smaller is better")},
        {tr("vs baseline"), tr("How much smaller 1-AUPRC is than the baseline's")},
    };
    if (role == Qt::DisplayRole)
        return words[section].title;
    if (role == Qt::ToolTipRole)
        return words[section].meaning;
    return {};
}

} // namespace onelogit::widgets
