#pragma once

#include "app/controllers/speed_controller.h"
#include "widgets/charts/speed_chart.h"
#include "widgets/frame/fact_sheet.h"

#include <QString>

namespace onelogit::app {

/// "At 21,000 classes: one logit 6.1 ms a picture, all logits 9.8 ms: 1.6 times faster; reads 4 KB instead of 86 MB of
/// weights." Rich text; empty without measured points.
[[nodiscard]] QString speedWords(const SpeedFigures& figures, double classes, bool countTrunk);

/// The bill in words: trunk, one logit, all logits.
[[nodiscard]] QList<widgets::Fact> billFacts(const speed::Bill& bill);

/// "trunk 6.1 ms, one logit 0.19 µs, all 1,000 logits 61 µs".
[[nodiscard]] QString billLine(const speed::Bill& bill);

/// "measuring a head of 100,000 classes (5 of 8)"; empty while nothing runs.
[[nodiscard]] QString speedProgressText(const SpeedFigures& figures);

[[nodiscard]] QList<widgets::SpeedPoint> speedPoints(const SpeedFigures& figures);

} // namespace onelogit::app
