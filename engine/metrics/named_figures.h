#pragma once

#include "engine/metrics/separation.h"

#include <map>
#include <string>

namespace onelogit::metrics {

/// The figures by their stable names ("macro_ap"), as in JSON documents, tables and model files.
[[nodiscard]] std::map<std::string, double> namedFigures(const Separation& separation);

/// The same of one class ("average_precision").
[[nodiscard]] std::map<std::string, double> namedFigures(const ClassSeparation& separation);

} // namespace onelogit::metrics
