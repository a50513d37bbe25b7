#include "app/cli/search_line.h"

#include "engine/data/open.h"
#include "engine/metrics/separation.h"
#include "engine/model/evaluate.h"
#include "engine/search/operating.h"

#include <CLI/CLI.hpp>

#include <cmath>

namespace onelogit::cli {
namespace {

std::string asked(const LineOptions& options) {
    return options.precision ? "--precision" : "--recall";
}

Result<Line> fromCurve(const search::Choice& choice, const LineOptions& options, std::string from) {
    if (const auto* faces = std::get_if<search::Faces>(&choice))
        return Line{.threshold = faces->threshold, .from = std::move(from)};
    const auto& missing = std::get<search::OutOfReach>(choice);
    std::string best = "no threshold does that on these labelled pictures";
    if (missing.best)
        best += "; the nearest is " + std::to_string(options.precision ? *missing.best : 1 - *missing.best);
    return Error{ErrorCode::InvalidArgument, asked(options), best};
}

Result<Line> recorded(const search::Query& query) {
    const model::ModelInfo& info = query.classifier->info();
    const auto found = info.testMetrics.find("one_threshold");
    if (found == info.testMetrics.end() || query.score != search::ScoreKind::RawLogit)
        return Error{ErrorCode::InvalidArgument, "threshold",
                     "the model records none for this score; give --threshold, --top, --precision or --recall"};
    return Line{.threshold = found->second, .from = "model"};
}

} // namespace

void addLineOptions(CLI::App& verb, LineOptions& options) {
    auto* group = verb.add_option_group("line", "Where hits end");
    group->add_option("--threshold", options.threshold,
                      "Smallest logit of a hit; default: the model's own for all classes");
    group->add_option("--precision", options.precision, "At least this part right, from 0 to 1");
    group->add_option("--recall", options.recall, "Find at least this part, from 0 to 1");
    group->add_option("--top", options.top, "The N with the highest logits");
    group->require_option(0, 1);
    verb.add_option("--data", options.data,
                    "Labelled pictures that --precision and --recall are measured on; default: sub-folders of the "
                    "folder that are named like classes");
}

Result<void> check(const LineOptions& options) {
    if (options.threshold && std::isnan(*options.threshold))
        return Error{ErrorCode::InvalidArgument, "threshold", "NaN is no logit"};
    for (const std::optional<double>& part : {options.precision, options.recall})
        if (part && !(*part > 0 && *part <= 1))
            return Error{ErrorCode::InvalidArgument, asked(options), "give a part above 0 and up to 1"};
    return {};
}

Result<std::optional<metrics::RankedScores>> validationScores(const LineOptions& options, const search::Query& query,
                                                              const Console& console) {
    if (options.data.empty())
        return std::optional<metrics::RankedScores>();
    const model::ModelInfo& info = query.classifier->info();
    const std::stop_source stop;
    const Result<data::DataSet> set = data::open(options.data, {.part = data::Part::Test, .shape = info.input.shape},
                                                 console.progress("reading " + options.data, stop), stop.get_token());
    if (!set)
        return set.error();
    const Result<LogitTable> table =
        model::computeLogits(*query.classifier, *set, console.progress(info.title, stop), stop.get_token());
    console.endProgress();
    if (!table)
        return table.error();
    const metrics::TrueFalseLogits logits = query.score == search::ScoreKind::NormalizedLogit
                                                ? metrics::splitNormalizedLogits(*table, query.classId)
                                                : metrics::splitLogits(*table, query.classId);
    Result<metrics::RankedScores> ranked = metrics::RankedScores::create(logits.trueLogits, logits.falseLogits);
    if (!ranked)
        return ranked.error();
    return std::optional(std::move(*ranked));
}

Result<Line> chooseLine(const LineOptions& options, const search::Query& query,
                        const std::shared_ptr<const search::Ranking>& ranking, std::size_t pictures,
                        const std::optional<metrics::RankedScores>& validation,
                        const std::optional<metrics::RankedScores>& here) {
    if (options.threshold)
        return Line{.threshold = *options.threshold, .from = "given"};
    if (options.top) {
        const std::size_t last = std::min(*options.top, ranking->items().size());
        const double lowest = last == 0 ? HUGE_VAL : static_cast<double>(ranking->items()[last - 1].logit);
        return Line{.threshold = lowest, .from = "count"};
    }
    if (!options.precision && !options.recall)
        return recorded(query);
    const std::optional<metrics::RankedScores>& known = validation ? validation : here;
    if (!known)
        return Error{ErrorCode::InvalidArgument, asked(options),
                     "nothing is labelled: give --data, or name sub-folders like classes"};
    const search::OperatingCurve curve(ranking, pictures, known);
    return fromCurve(options.precision ? curve.forPrecision(*options.precision) : curve.forMissed(1 - *options.recall),
                     options, validation ? "data" : "labelled folders");
}

} // namespace onelogit::cli
