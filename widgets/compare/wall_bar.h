#pragma once

#include "engine/metrics/target.h"
#include "widgets/charts/density_series.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QMenu;
class QToolButton;

namespace onelogit::widgets {

class Segments;

enum class ScoresShown { Raw, Normalized, Both };

/// What the panels draw.
enum class PanelContent { Histograms, Intervals };

enum class PanelOrder { ByHand, ByLoss, ByArea, ByThresholdCost };

/// How the wall of panels looks and where its lines stand.
struct WallLook {
    ScoresShown scores = ScoresShown::Raw;
    PanelContent content = PanelContent::Histograms;
    BarHeight height;
    PanelOrder order = PanelOrder::ByLoss;
    std::optional<metrics::Target> target; ///< none: lines are where they were put
    bool sharedAxis = true;
    bool operator==(const WallLook&) const = default;
};

/// The choices of WallLook in one row, and the menu of what the comparison can be saved as. Object names: "wallBar",
/// "wallBar.scores" (with ".raw", ".normalized", ".both"), "wallBar.content", "wallBar.line", "wallBar.value",
/// "wallBar.order", "wallBar.sharedAxis", "wallBar.export".
class WallBar : public QWidget {
    Q_OBJECT

public:
    explicit WallBar(QWidget* parent = nullptr);

    /// Emits nothing.
    void setLook(const WallLook& look);
    [[nodiscard]] const WallLook& look() const { return shown; }
    void setExportMenu(QMenu* menu);

Q_SIGNALS:
    void lookChanged(const onelogit::widgets::WallLook& look);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void writeWords();
    void showValue();

    WallLook shown;
    Segments* scores = nullptr;
    QComboBox* content = nullptr;
    QComboBox* line = nullptr;
    QDoubleSpinBox* value = nullptr;
    QComboBox* order = nullptr;
    QToolButton* axis = nullptr;
    QToolButton* exporting = nullptr;
    bool quiet = false;
};

} // namespace onelogit::widgets
