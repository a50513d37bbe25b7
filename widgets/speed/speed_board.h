#pragma once

#include "widgets/charts/speed_chart.h"
#include "widgets/frame/fact_sheet.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace onelogit::widgets {

class SpeedModel;

/// What was measured of one model.
struct SpeedReport {
    QString title;            ///< the model's
    double trunk = 0;         ///< seconds; 0: not known yet
    QList<SpeedPoint> points; ///< the head alone, ascending
    QList<Fact> bill;         ///< in words
};

/// Chart, table, handle and bill of the speed measurement. Object names: "speedBoard", "speedBoard.classes" (a spin
/// box), "speedBoard.trunk" (counts the trunk), "speedBoard.words", "speedBoard.table", "speedBoard.measure",
/// "speedBoard.cancel", "speedBoard.progress".
class SpeedBoard : public QWidget {
    Q_OBJECT

public:
    explicit SpeedBoard(QWidget* parent = nullptr);

    void setReport(const SpeedReport& report);
    /// Measuring: what is being measured and how far it has come, 0..1. Empty words: nothing runs.
    void setProgress(const QString& words, double fraction);
    /// The sentence for the chosen number of classes, rich text.
    void setWords(const QString& richText);
    /// Emits nothing.
    void setClasses(int classes);
    [[nodiscard]] int classes() const;
    /// Whether the trunk's time is part of both lines.
    [[nodiscard]] bool countsTrunk() const;

Q_SIGNALS:
    /// Another number of classes, or the trunk counts or not: the words need to change.
    void choiceChanged();
    void measureRequested();
    void cancelRequested();

private:
    QWidget* makeChartCard();
    QWidget* makeSideCard();
    void redraw();

    SpeedReport shown;
    SpeedModel* rows = nullptr;
    QLabel* title = nullptr;
    SpeedChart* chart = nullptr;
    QSpinBox* number = nullptr;
    QCheckBox* trunk = nullptr;
    QLabel* words = nullptr;
    QLabel* legend = nullptr;
    FactSheet* bill = nullptr;
    QTableView* table = nullptr;
    QLabel* running = nullptr;
    QProgressBar* progress = nullptr;
    QPushButton* measure = nullptr;
    QPushButton* cancel = nullptr;
};

} // namespace onelogit::widgets
