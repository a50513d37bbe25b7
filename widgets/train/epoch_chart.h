#pragma once

#include "widgets/charts/chart_accessible.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace onelogit::widgets {

/// One loss's figure after each epoch, the first at epoch 1.
struct EpochLine {
    QString title;
    bool aligned = false; ///< drawn solid; others dashed
    QList<double> values;
};

/// Lines over epochs: every model's figure, the chosen epoch marked. Lines are told apart by colour, dash and the title
/// at their end. Keys and mouse choose an epoch. Object name "epochChart".
class EpochChart : public QWidget, public AdjustableChart {
    Q_OBJECT

public:
    explicit EpochChart(QWidget* parent = nullptr);

    /// `epochs` is the planned number, the axis's end.
    void setLines(const QString& axisTitle, const QList<EpochLine>& lines, int epochs);
    /// From 1; 0 hides the mark. Emits nothing.
    void setEpoch(int epoch);
    [[nodiscard]] int epoch() const { return chosen; }
    void setEmptyText(const QString& sentence);
    [[nodiscard]] std::optional<Place> adjustable() const override;
    void adjust(double epoch) override;
    /// A row for each epoch, a column for each line.
    [[nodiscard]] QStringList tableHeaders() const;
    [[nodiscard]] QList<QStringList> tableRows() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 96}; }

Q_SIGNALS:
    void epochChosen(int epoch);
    /// By T.
    void tableRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Scale;
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] int known() const; ///< epochs that some line reaches
    void paintAxes(QPainter& painter, const Scale& scale) const;
    void paintLines(QPainter& painter, const Scale& scale) const;
    void choose(int epoch);
    void describe();

    QString axis;
    QString emptyText;
    QList<EpochLine> lines;
    int planned = 0;
    int chosen = 0;
};

} // namespace onelogit::widgets
