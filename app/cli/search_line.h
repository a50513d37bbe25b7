#pragma once

#include "app/cli/console.h"
#include "engine/metrics/ranking.h"
#include "engine/search/scan.h"

#include <optional>

namespace CLI {
class App;
}

namespace onelogit::cli {

/// Where the line between hits and the rest lies: one of the four, or the threshold that the model records.
struct LineOptions {
    std::optional<double> threshold;
    std::optional<double> precision; ///< at least this part right
    std::optional<double> recall;    ///< find at least this part
    std::optional<std::size_t> top;
    std::string data; ///< labelled pictures that precision and recall are measured on; else the folder's own
};

/// Adds --threshold, --precision, --recall, --top and --data to a verb.
void addLineOptions(CLI::App& verb, LineOptions& options);

/// InvalidArgument for NaN and for parts outside (0, 1].
[[nodiscard]] Result<void> check(const LineOptions& options);

struct Line {
    double threshold = 0;
    std::string from; ///< "given", "model", "data", "labelled folders", "count"
};

/// The class's scores on --data, by whether the picture is of the class; none where no data was given. Errors of
/// data::open and model::computeLogits.
[[nodiscard]] Result<std::optional<metrics::RankedScores>>
validationScores(const LineOptions& options, const search::Query& query, const Console& console);

/// InvalidArgument where precision or recall is asked for and nothing is labelled, where it is out of reach (with the
/// best that can be had), and where the model records no threshold and none is given.
[[nodiscard]] Result<Line> chooseLine(const LineOptions& options, const search::Query& query,
                                      const std::shared_ptr<const search::Ranking>& ranking, std::size_t pictures,
                                      const std::optional<metrics::RankedScores>& validation,
                                      const std::optional<metrics::RankedScores>& here);

} // namespace onelogit::cli
