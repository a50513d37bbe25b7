#include "app/cli/commands.h"
#include "app/cli/hit_output.h"
#include "app/cli/index_run.h"
#include "app/cli/search_line.h"
#include "app/cli/watch.h"
#include "engine/search/folder_labels.h"
#include "engine/search/scan.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace onelogit::cli {
namespace {

struct Options {
    std::string folder;
    std::string model;
    std::string className;
    bool normalized = false;
    bool indexed = false;
    bool watch = false;
    LineOptions line;
    HitOptions hits;
    IndexOptions where;
    ModelOptions about;
};

/// One search: the ranking, where its line lies, and whence that is known.
Result<Found> searchOnce(const Options& options, const search::Query& query, const index::Snapshot& snapshot,
                         const std::optional<metrics::RankedScores>& validation) {
    Result<std::shared_ptr<const search::Ranking>> ranking = search::rank(snapshot, query);
    if (!ranking)
        return ranking.error();
    const Result<search::FolderLabels> labels =
        search::FolderLabels::create(snapshot, query.classifier->info().catalog);
    if (!labels)
        return labels.error();
    std::optional<metrics::RankedScores> here;
    if (labels->usable() && labels->of(query.classId) > 0) {
        Result<search::LabelledRates> rates = search::labelledRates(**ranking, *labels);
        if (!rates)
            return rates.error();
        here = std::move(rates->ranked);
    }
    Result<Line> line = chooseLine(options.line, query, *ranking, snapshot.size(), validation, here);
    if (!line)
        return line.error();
    return Found{.ranking = std::move(*ranking), .line = std::move(*line), .here = std::move(here)};
}

Result<index::IndexReport> readFolder(const Options& options, const search::Query& query,
                                      const index::PipelineOptions& asked, const Console& console) {
    if (!options.indexed)
        return runPipeline(options.folder, query.classifier, asked, console);
    Result<std::shared_ptr<const index::Snapshot>> known =
        index::openIndexed(options.folder, query.classifier->info(), asked);
    if (!known)
        return known.error();
    return index::IndexReport{.snapshot = std::move(*known)};
}

int runSearch(const Options& options, const Console& console) {
    const Result<OpenedModel> opened = openModel(options.model, options.about, console);
    if (!opened)
        return console.fail(opened.error());
    const Result<ClassId> classId = opened->classifier->info().catalog.find(options.className);
    if (!classId)
        return console.fail(classId.error());
    const search::Query query{.classifier = opened->classifier,
                              .classId = *classId,
                              .score = options.normalized ? search::ScoreKind::NormalizedLogit
                                                          : search::ScoreKind::RawLogit};
    const Result<void> sensible = check(options.line);
    if (!sensible)
        return console.fail(sensible.error());
    const Result<std::optional<metrics::RankedScores>> validation = validationScores(options.line, query, console);
    if (!validation)
        return console.fail(validation.error());
    TemporaryFolder temporary;
    const Result<index::PipelineOptions> asked = pipelineOptions(options.where, temporary);
    if (!asked)
        return console.fail(asked.error());

    // The watch comes first: what changes while the folder is read is told of.
    std::unique_ptr<FolderEye> eye;
    if (options.watch) {
        Result<std::unique_ptr<FolderEye>> opens = FolderEye::open(options.folder, console);
        if (!opens)
            return console.fail(opens.error());
        eye = std::move(*opens);
    }
    index::PipelineOptions next = *asked;
    for (std::optional<Found> before;;) {
        const Result<index::IndexReport> report = readFolder(options, query, next, console);
        if (!report)
            return console.fail(report.error());
        Result<Found> found = searchOnce(options, query, *report->snapshot, *validation);
        if (!found)
            return console.fail(found.error());
        found->snapshot = report->snapshot;
        const Result<void> told = before ? tellChanges(*before, *found, console)
                                         : tellHits({options.model, options.hits, query, *report}, *found, console);
        if (!told)
            return console.fail(told.error());
        if (!eye)
            return Done;
        before = std::move(*found);
        next.only = eye->wait();
        if (interrupted())
            return Done;
    }
}

} // namespace

void addSearch(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("search", "List the pictures whose logit of one class reaches a threshold");
    verb->add_option("folder", options->folder, "Folder of pictures")->required();
    verb->add_option("--model", options->model, "Model file")->required();
    verb->add_option("--class", options->className, "Class to look for")->required();
    verb->add_flag("--normalized", options->normalized,
                   "Rank by logit minus log-sum-exp of all logits, which compares between pictures whatever the loss");
    addLineOptions(*verb, options->line);
    addHitOptions(*verb, options->hits);
    auto* indexed = verb->add_flag("--indexed", options->indexed, "Search what was indexed before; read no picture");
    verb->add_flag("--watch", options->watch, "Go on, and tell what comes and goes")->excludes(indexed);
    addIndexOptions(*verb, options->where);
    addModelOptions(*verb, options->about);
    verb->callback([=, &console, &exitCode] { exitCode = runSearch(*options, console); });
}

} // namespace onelogit::cli
