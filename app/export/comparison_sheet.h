#pragma once

#include "app/export/comparison_state.h"

#include <QByteArray>

namespace onelogit::app {

/// What of the comparison is drawn.
enum class SheetKind { Wall, PrecisionRecall, Roc, Det };

enum class SheetFormat { Svg, Pdf, Png };

/// A page with title, charts with axis names and counts, thresholds, digests and the program's version, in light
/// colours. The same state gives the same bytes on the same system. Empty where nothing is compared.
[[nodiscard]] QByteArray comparisonSheet(const ComparisonState& state, SheetKind kind, SheetFormat format);

/// One file with the sheets as pictures, the table, the sentence under the wall and the formulas.
[[nodiscard]] QByteArray comparisonReport(const ComparisonState& state);

} // namespace onelogit::app
