#pragma once

#include "widgets/charts/histogram_panel.h"
#include "widgets/train/epoch_chart.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace onelogit::widgets {

class ElidedLabel;
class NumberTable;
class Segments;

/// One loss of the race after one epoch.
struct RaceEpoch {
    metrics::Histogram trueLogits; ///< on the validation pictures; bins equal for all epochs of a loss
    metrics::Histogram falseLogits;
    double areaAbove = 0; ///< 1-AUPRC on the validation pictures
    double accuracy = 0;
    double trainingLoss = 0;
};

/// One loss's course, an entry an epoch.
struct RaceLane {
    QString title;
    bool aligned = false;
    QString state; ///< "epoch 3 of 10", "done, 0.062 at epoch 9", "stopped: the loss became infinite"
    bool failed = false;
    QList<RaceEpoch> epochs;
};

/// How separation forms: a small histogram panel for each loss at the chosen epoch, a curve of each under them, and the
/// epoch slider with which the course is replayed. The newest epoch is shown until an earlier one is chosen.
/// Object names: "raceWall", "racePanel<N>", "raceState<N>", "raceWall.epoch", "raceWall.play", "raceWall.figure",
/// "raceWall.table", "epochChart", "numberTable".
class RaceWall : public QWidget {
    Q_OBJECT

public:
    explicit RaceWall(QWidget* parent = nullptr);

    /// `epochs` is the planned number. Lanes may be at different epochs; one that is behind shows its newest.
    void setLanes(const QList<RaceLane>& lanes, int epochs);
    /// From 1; the newest is followed again when it is chosen. Emits nothing.
    void setEpoch(int epoch);
    /// The newest epoch again, as for another race.
    void follow() { following = true; }
    [[nodiscard]] int epoch() const;
    void setCaption(const QString& richText);

    /// Two panels wide.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The least: it takes the room that there is, and is not scrolled for what would only be nicer.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void epochChosen(int epoch);
    /// Enter or double click on a panel.
    void laneActivated(int lane);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFoot();
    void addPanel();
    void arrange();
    void showEpoch();
    void showCurve();
    void showTable(bool on);
    void play(bool on);
    void step();
    [[nodiscard]] int newest() const;

    QList<RaceLane> lanes;
    int planned = 0;
    bool following = true; ///< the newest epoch
    int columns = 4;
    QTimer clock;
    QGridLayout* grid = nullptr;
    QList<HistogramPanel*> panels; ///< each in a widget of its own, above its state
    QList<ElidedLabel*> states;
    QLabel* caption = nullptr;
    QLabel* count = nullptr;
    QSlider* slider = nullptr;
    QToolButton* playButton = nullptr;
    QToolButton* tableButton = nullptr;
    Segments* figure = nullptr;
    EpochChart* chart = nullptr;
    NumberTable* numbers = nullptr; ///< in the chart's place
};

} // namespace onelogit::widgets
