#pragma once

#include "app/export/comparison_state.h"

#include <QByteArray>

namespace onelogit::app {

/// One line a model, all digits, '.' for the decimal point; RFC 4180, with a header.
[[nodiscard]] QByteArray comparisonCsv(const ComparisonState& state);

/// Everything that is shown, with digests of models and pictures, and for each class its figures. Keys as in
/// `onelogit-cli evaluate --json`.
[[nodiscard]] QByteArray comparisonJson(const ComparisonState& state);

/// The `onelogit-cli evaluate` line that prints the same figures, with the line's where it is the same for all models;
/// empty where nothing is compared.
[[nodiscard]] QString comparisonCommand(const ComparisonState& state);

} // namespace onelogit::app
