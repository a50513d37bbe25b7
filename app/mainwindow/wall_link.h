#pragma once

#include "app/mainwindow/workspace.h"
#include "widgets/charts/histogram_panel.h"
#include "widgets/compare/separation_model.h"
#include "widgets/compare/wall_bar.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace onelogit::widgets {
class HistogramWall;
class SeparationTable;
} // namespace onelogit::widgets

namespace onelogit::app {

/// A compared model as the wall shows it.
struct ShownModel {
    int model = 0; ///< among the open models when the wall was made; those may be others by now
    QString title;
    std::optional<bool> aligned;
    std::optional<LossKind> loss;
    std::string digest;
    SharedComparison comparison;
    std::shared_ptr<const ClassView> view;       ///< of the score shown
    std::shared_ptr<const ClassView> normalized; ///< null where it is not shown
};

/// Fills the wall and the table with what is compared, keeps lines and thresholds in step, and puts the models in the
/// order that was chosen.
class WallLink : public QObject {
    Q_OBJECT

public:
    WallLink(const Workspace& workspace, widgets::HistogramWall& wall, widgets::SeparationTable& table);

    void setLook(const widgets::WallLook& look);
    /// By the person.
    void chooseLook(const widgets::WallLook& look);
    [[nodiscard]] const widgets::WallLook& look() const { return shownLook; }
    /// In the order of the panels and of the table's rows.
    [[nodiscard]] const std::vector<ShownModel>& models() const { return shown; }
    [[nodiscard]] search::ScoreKind score() const;
    [[nodiscard]] ThresholdKey keyOf(const ShownModel& model) const;
    [[nodiscard]] std::optional<double> thresholdOf(const ShownModel& model) const;
    /// The sentence under the wall, rich text.
    [[nodiscard]] const QString& caption() const { return sentence; }
    /// The others' figures are compared with this panel's.
    void setBaseline(int panel);
    /// Puts a panel one place to the left or right; from then on the order is the user's.
    void movePanel(int panel, int by);

Q_SIGNALS:
    /// What is shown is other models, another class, score or order.
    void contentChanged();
    void linesChanged();
    /// There is another target, or none any more; or a panel was moved.
    void lookChanged(const onelogit::widgets::WallLook& look);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    void showTable();
    [[nodiscard]] int baseline() const;
    void showLines();
    void moveLine(int panel, double value);
    void followTarget();
    void followOrder();
    void collect();
    void sortShown();
    [[nodiscard]] std::vector<ThresholdKey> keysOfShown() const;
    [[nodiscard]] widgets::PanelData panelOf(const ShownModel& model) const;
    [[nodiscard]] QList<widgets::LogitInterval> intervalsOf(const ShownModel& model) const;

    Workspace workspace;
    widgets::HistogramWall& wall;
    widgets::SeparationTable& table;
    widgets::WallLook shownLook;
    std::vector<ShownModel> shown;
    std::string chosenBaseline; ///< digest; empty: the first model trained with cross-entropy
    QString sentence;
};

} // namespace onelogit::app
