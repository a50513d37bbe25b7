#include "app/cli/commands.h"
#include "app/cli/index_run.h"
#include "app/cli/text_table.h"
#include "engine/index/compact.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <charconv>

namespace onelogit::cli {
namespace {

struct Options {
    std::string folder;
    std::string model;
    std::string shard;
    std::vector<std::string> merged;
    bool compact = false;
    IndexOptions where;
    ModelOptions about;
};

/// "2/8": the second of eight, counted from 1 as schedulers and people do.
Result<index::Shard> parseShard(const std::string& text) {
    if (text.empty())
        return index::Shard{};
    index::Shard shard;
    const char* end = text.data() + text.size();
    const auto [slash, wrong] = std::from_chars(text.data(), end, shard.number);
    if (wrong == std::errc() && slash != end && *slash == '/') {
        const auto [last, bad] = std::from_chars(slash + 1, end, shard.count);
        if (bad == std::errc() && last == end && shard.number >= 1 && shard.number <= shard.count)
            return index::Shard{.number = shard.number - 1, .count = shard.count};
    }
    return Error{ErrorCode::InvalidArgument, "--shard " + text, "give I/N with I from 1 to N"};
}

std::string orphansAsText(const index::Orphans& lost, const char* what) {
    return std::to_string(lost.rows) + " rows (" + bytes(static_cast<double>(lost.bytes)) +
           ") of pictures that are gone " + what;
}

/// `freed` is given where the index was made smaller.
int tell(const Options& options, const index::Snapshot& snapshot, const index::IndexReport* report,
         const index::Orphans* freed, const Console& console) {
    const index::Orphans lost = index::orphansOf(snapshot);
    if (console.json) {
        nlohmann::json document{
            {"model", options.model},           {"folder", snapshot.folder().string()},
            {"features", snapshot.key().width}, {"rows", snapshot.rowCount()},
            {"bytes", lost.allBytes},           {"orphans", {{"rows", lost.rows}, {"bytes", lost.bytes}}}};
        if (freed != nullptr)
            document["freed"] = {{"rows", freed->rows}, {"bytes", freed->bytes}};
        addLedger(document, snapshot, report);
        console.print(document);
        return Done;
    }
    console.print(std::to_string(snapshot.size()) + " indexed + " + std::to_string(snapshot.skipped().size()) +
                  " skipped = " + std::to_string(snapshot.found()) + " found, " + std::to_string(snapshot.key().width) +
                  " numbers a picture" + (report != nullptr ? " (" + workAsText(*report) + ")" : std::string()) +
                  (freed != nullptr ? "\n" + orphansAsText(*freed, "dropped") : std::string()) +
                  (lost.rows > 0 ? "\n" + orphansAsText(lost, "are kept; --compact drops them") : std::string()) +
                  skippedAsText(snapshot));
    return Done;
}

int merge(const Options& options, const model::ModelInfo& info, const index::PipelineOptions& asked,
          const Console& console) {
    if (asked.directory.empty())
        return console.fail({ErrorCode::InvalidArgument, "--merge", "name the index to write with --index"});
    const std::vector<std::filesystem::path> shards(options.merged.begin(), options.merged.end());
    const std::stop_source stop;
    const auto merged = index::mergeShards(shards, info, asked, console.progress("merging", stop), stop.get_token());
    console.endProgress();
    return merged ? tell(options, **merged, nullptr, nullptr, console) : console.fail(merged.error());
}

int runIndex(const Options& options, const Console& console) {
    if (options.folder.empty() == options.merged.empty())
        return console.fail({ErrorCode::InvalidArgument, "index", "give a folder, or --merge and the shards to merge"});
    const Result<index::Shard> shard = parseShard(options.shard);
    if (!shard)
        return console.fail(shard.error());
    if (shard->count > 1 && options.where.directory.empty())
        return console.fail(
            {ErrorCode::InvalidArgument, "--shard", "give each shard a folder of its own with --index"});
    const Result<OpenedModel> opened = openModel(options.model, options.about, console);
    if (!opened)
        return console.fail(opened.error());
    TemporaryFolder temporary;
    Result<index::PipelineOptions> asked = pipelineOptions(options.where, temporary);
    if (!asked)
        return console.fail(asked.error());
    if (!options.merged.empty())
        return merge(options, opened->classifier->info(), *asked, console);
    asked->shard = *shard;
    const Result<index::IndexReport> report = runPipeline(options.folder, opened->classifier, *asked, console);
    if (!report)
        return console.fail(report.error());
    if (!options.compact)
        return tell(options, *report->snapshot, &*report, nullptr, console);
    if (report->readOnly)
        return console.fail(*report->readOnly);
    const std::stop_source stop;
    const auto smaller = index::compactIndex(options.folder, opened->classifier->info(), *asked,
                                             console.progress("dropping rows", stop), stop.get_token());
    console.endProgress();
    return smaller ? tell(options, report->snapshot->away() ? *report->snapshot : *smaller->snapshot, &*report,
                          &smaller->freed, console)
                   : console.fail(smaller.error());
}

} // namespace

void addIndex(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("index", "Compute what searches need of a folder's pictures, and keep it");
    verb->add_option("folder", options->folder, "Folder of pictures");
    verb->add_option("--model", options->model, "Model file")->required();
    verb->add_option("--shard", options->shard, "I/N: only the I-th of N parts of the files; needs --index");
    auto* merged = verb->add_option("--merge", options->merged, "Indexes of all N shards, to be made one at --index");
    verb->add_flag("--compact", options->compact, "Then drop what is kept of pictures that are gone, to free the disk")
        ->excludes(merged);
    addIndexOptions(*verb, options->where);
    addModelOptions(*verb, options->about);
    verb->callback([=, &console, &exitCode] { exitCode = runIndex(*options, console); });
}

} // namespace onelogit::cli
