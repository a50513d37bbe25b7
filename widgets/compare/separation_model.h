#pragma once

#include "engine/metrics/bootstrap.h"
#include "engine/metrics/separation.h"
#include "widgets/theme/words.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>

namespace onelogit::widgets {

/// One model's line of the comparison.
struct SeparationRow {
    QString title;
    bool aligned = false;
    metrics::Separation figures;
    std::shared_ptr<const metrics::SeparationSpread> spread{}; ///< null while it is computed
};

/// The comparison table. DisplayRole is formatted for the locale, sortRole gives the number (or the title), ToolTipRole
/// of a header explains the figure, ToolTipRole of a cell gives all digits and the bootstrap interval, of which half
/// the width stands behind 1-AUPRC and pooled AP. The best value of a column is bold; ties are all bold.
class SeparationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Loss,
        Accuracy,
        AreaAbove, ///< 1-AUPRC
        PrecisionAtRecall90,
        PrecisionAtRecall99,
        PooledAp,
        OneThresholdF1,
        PerClassF1,
        Violations,
        WorstMargin,         ///< lowest true minus highest false logit
        NormalizedAreaAbove, ///< reference: 1-AUPRC after log-softmax over all logits
        VersusBaseline,      ///< relative reduction of 1-AUPRC against the baseline row
        ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int alignedRole = Qt::UserRole + 1; ///< bool, column Loss

    using QAbstractTableModel::QAbstractTableModel;

    /// `baseline` is a row number, or -1 for none (the last column then stays empty).
    void setRows(const QList<SeparationRow>& rows, int baseline);
    /// Of the headers.
    void setWords(Words words);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] double value(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] std::optional<metrics::Spread> spread(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] bool best(int row, int column) const;

    QList<SeparationRow> rows;
    int baseline = -1;
    Words words = Words::Plain;
};

} // namespace onelogit::widgets
