#pragma once

#include "widgets/charts/curve_chart.h"
#include "widgets/charts/density_series.h"
#include "widgets/charts/interval_item.h"
#include "widgets/theme/palette.h"

#include <QCoreApplication>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace onelogit::widgets {

/// A histogram panel for paper: what HistogramPanel shows, with all that a reader without the program needs.
struct PanelDrawing {
    Q_DECLARE_TR_FUNCTIONS(PanelDrawing)

public:
    QString title;
    QString figures; ///< right of the title, one or two lines
    QString axisTitle;
    QString foot; ///< under everything, small: where it comes from
    metrics::Histogram trueLogits;
    metrics::Histogram falseLogits;
    QList<LogitInterval> intervals; ///< in place of the histograms, where there are any
    BarHeight height;
    metrics::Interval axis;
    std::optional<double> threshold;
};

/// Draws with lines and plain areas only, so that vector formats keep them. False logits are outlined and hatched
/// upright.
void drawPanel(QPainter& painter, const QRectF& where, const PanelDrawing& panel, const QFont& font,
               const Palette& colours);

struct CurvesDrawing {
    QString title;
    CurveAxis across, up;
    QList<CurveLine> lines;
    std::optional<double> upright;
};

void drawCurves(QPainter& painter, const QRectF& where, const CurvesDrawing& curves, const QFont& font,
                const Palette& colours);

/// The pen of a curve's line.
[[nodiscard]] QPen curvePen(const CurveLine& line, const Palette& colours);

} // namespace onelogit::widgets
