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
    case SeparationModel::NormalizedAreaAbove:
        return {3, false, true};
    case SeparationModel::WorstMargin:
        return {1, false, false};
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

void SeparationModel::setWords(Words chosen) {
    words = chosen;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
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
    case WorstMargin:
        return figures.worstMargin;
    case NormalizedAreaAbove:
        return 1 - figures.softmaxMacroAp;
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
    if (!how.percent) {
        const QString digits = QLocale().toString(number, 'f', how.decimals);
        const auto interval = column == AreaAbove || column == PooledAp ? spread(row, column) : std::nullopt;
        return interval ? tr("%1 ±%2").arg(
                              digits, QLocale().toString((interval->upper - interval->lower) / 2, 'f', how.decimals))
                        : digits;
    }
    const double shown = rounded(number, how);
    return (column == VersusBaseline && shown > 0 ? QStringLiteral("+") : QString()) + percent(shown, how.decimals);
}

std::optional<metrics::Spread> SeparationModel::spread(int row, int column) const {
    const metrics::SeparationSpread* of = rows.at(row).spread.get();
    if (!of)
        return {};
    const auto above = [](metrics::Spread below) { return metrics::Spread{1 - below.upper, 1 - below.lower}; };
    switch (column) {
    case Accuracy:
        return of->accuracy;
    case AreaAbove:
        return above(of->macroAp);
    case PrecisionAtRecall90:
        return of->precisionAtRecall90;
    case PrecisionAtRecall99:
        return of->precisionAtRecall99;
    case PooledAp:
        return of->pooledAp;
    case Violations:
        return of->violationRate;
    case WorstMargin:
        return of->worstMargin;
    case NormalizedAreaAbove:
        return above(of->softmaxMacroAp);
    case VersusBaseline:
        if (baseline >= 0 && row != baseline && rows.at(baseline).spread)
            return metrics::improvementSpread(*of, *rows.at(baseline).spread);
        return {};
    default:
        return {};
    }
}

QString SeparationModel::toolTip(int row, int column) const {
    const QString& title = rows.at(row).title;
    if (column == Loss)
        return rows.at(row).aligned
                   ? tr("%1: aligned with the Principle of Logit Separation. At its optimum every true logit lies "
                        "above "
                        "every false one, over all pictures and classes")
                         .arg(title)
                   : tr("%1: not aligned with the Principle of Logit Separation. It only asks that a picture's true "
                        "logit lies above the same picture's others")
                         .arg(title);
    const double number = value(row, column);
    if (std::isnan(number))
        return {};
    const QLocale locale;
    QString text = locale.toString(number, 'g', 10);
    if (const auto interval = spread(row, column))
        text += u'\n' + tr("%1 % of %2 resamples of the pictures lie between %3 and %4")
                            .arg(locale.toString(100 * rows.at(row).spread->level, 'g', 3),
                                 locale.toString(static_cast<qulonglong>(rows.at(row).spread->resamples)),
                                 locale.toString(interval->lower, 'g', 4), locale.toString(interval->upper, 'g', 4));
    return text;
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
        return toolTip(row, column);
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
    struct Head {
        Word title;
        QString meaning;
    };
    const Head heads[ColumnCount] = {
        {Word::Loss, tr("What the network was trained with")},
        {Word::Accuracy, tr("Share of pictures whose highest logit is that of their class")},
        {Word::Area, tr("Area above the precision-recall curve, averaged over classes: smaller is better")},
        {Word::RightAtMost, tr("Precision where 90 % of a class is found, averaged over classes")},
        {Word::RightAtAll, tr("Precision where 99 % of a class is found, averaged over classes")},
        {Word::OneList, tr("Average precision of all classes' logits ranked together, as one threshold sees them")},
        {Word::OneLine, tr("Macro F1 with the best single threshold for all classes")},
        {Word::LinePerClass, tr("Macro F1 with the best threshold for each class")},
        {Word::Violations, tr("Share of pairs in which a true logit does not exceed a false one: smaller is better")},
        {Word::WorstMargin, tr("Lowest true logit minus highest false one: above 0 the principle holds on all pairs")},
        {Word::AreaNormalized, tr("1-AUPRC after log-softmax over all logits: what a stored normalizer gives, for one "
                                  "addition a picture")},
        {Word::AgainstBaseline,
         tr("How much smaller 1-AUPRC is than the baseline's; a row's menu makes it the baseline")},
    };
    if (role == Qt::DisplayRole)
        return wordOf(heads[section].title, words);
    if (role == Qt::ToolTipRole)
        return explained(heads[section].title, words, heads[section].meaning);
    return {};
}

} // namespace onelogit::widgets
