#pragma once

#include "widgets/charts/histogram_panel.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace onelogit::widgets {

class CostCard;

/// What one threshold for all classes costs a model.
struct ThresholdCost {
    QString title;
    bool aligned = false;
    double points = 0; ///< of macro F1 lost against a threshold per class, in percent points
};

/// Small multiples of HistogramPanel in four, three or two columns as the width allows, the cost card last; below them
/// a sentence and the legend. A double click (or +) shows one panel alone, another one (or Escape) all again. The
/// pointer's logit is shown in all panels. Object names: "histogramWall", "histogramPanel0"..., "costCard",
/// "histogramWall.caption".
class HistogramWall : public QWidget {
    Q_OBJECT

public:
    explicit HistogramWall(QWidget* parent = nullptr);

    /// Replaces the panels' content; reuses panels, so that moving between classes does not flicker. Lines and figures
    /// of panels that stay are kept.
    void setPanels(const QList<PanelData>& wanted);
    [[nodiscard]] int panelCount() const { return static_cast<int>(panels.size()); }
    [[nodiscard]] HistogramPanel* panel(int number) const { return panels.at(number); }

    /// One value through all panels; none hides the lines. Emits nothing.
    void setThreshold(std::optional<double> value);
    /// The line of one panel alone, for models whose logits have different scales. Emits nothing.
    void setThreshold(int panel, std::optional<double> value);
    void setLineFigures(int panel, const std::optional<LineFigures>& figures);
    void setBarHeight(BarHeight height);
    /// One list a panel; see HistogramPanel. The axis then is as wide as the intervals need.
    void setIntervals(const QList<QList<LogitInterval>>& intervals);
    /// The number of the panel that is shown alone; -1 for all.
    [[nodiscard]] int enlarged() const { return alone; }
    void setEnlarged(int panel);

    /// One logit axis for all (the union of their ranges), or each its own. Emits nothing.
    void setSharedAxis(bool shared);
    [[nodiscard]] bool sharedAxis() const { return shared; }

    /// No costs hide the card (one class alone has nothing to share).
    void setThresholdCosts(const QList<ThresholdCost>& costs);

    /// Rich text with <b> only; the caller escapes names.
    void setCaption(const QString& text);

    /// Two columns wide, whatever the number shown now.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user moved the line of that panel; the wall moves no other line by itself.
    void thresholdMoved(int panel, double value);
    /// See LogitChart.
    void gripped(bool taken);
    /// Enter: the user wants this model.
    void panelActivated(int panel);
    void barPicked(int panel, onelogit::widgets::LogitChart::Role role, onelogit::metrics::Interval interval);
    /// The panel's numbers are wanted as a table.
    void tableRequested(int panel);
    /// A panel's own menu is wanted, at that place of the screen.
    void menuRequested(int panel, const QPoint& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] HistogramPanel* makePanel(int number);
    void orderFocus();
    void arrange();
    void applyAxes();

    QGridLayout* grid = nullptr;
    QList<HistogramPanel*> panels;
    CostCard* costs = nullptr;
    QLabel* caption = nullptr;
    BarHeight height;
    bool hasCosts = false;
    bool shared = false;
    int columns = 0;
    int alone = -1;
};

} // namespace onelogit::widgets
