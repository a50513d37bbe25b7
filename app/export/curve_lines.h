#pragma once

#include "app/controllers/class_view.h"
#include "widgets/charts/curve_chart.h"

namespace onelogit::app {

/// Which curve of a view.
enum class CurveKind { PrecisionRecall, Roc, Det };

/// Shares of true and of false logits that a threshold accepts, as the curve's coordinates.
[[nodiscard]] QPointF curvePlace(CurveKind kind, const ClassView& view, std::uint64_t trueAccepted,
                                 std::uint64_t falseAccepted);
[[nodiscard]] QList<QPointF> curvePoints(CurveKind kind, const ClassView& view);
/// Axes across and up.
[[nodiscard]] std::pair<widgets::CurveAxis, widgets::CurveAxis> curveAxes(CurveKind kind);

/// Precision, recall and F1 against the logit.
[[nodiscard]] QList<widgets::CurveLine> sweepLines(const ClassView& view);

} // namespace onelogit::app
