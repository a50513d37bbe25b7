#include "app/cli/hit_output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <map>

namespace onelogit::cli {
namespace {

std::span<const search::Ranking::Item> listed(const HitOptions& options, const Found& found) {
    const std::size_t hits = found.hits();
    return found.ranking->items().first(options.limit == 0 ? hits : std::min(hits, options.limit));
}

Result<void> printed(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
        return Error{ErrorCode::NotWritable, "standard output", {}};
    return {};
}

std::string scoreName(const Found& found) {
    return found.ranking->score() == search::ScoreKind::NormalizedLogit ? "normalized-logit" : "raw-logit";
}

void printJson(const HitReport& about, const Found& found, const Console& console) {
    const index::Snapshot& snapshot = *found.snapshot;
    const std::size_t hits = found.hits();
    nlohmann::json document{{"model", about.model},
                            {"class", about.query.classifier->info().catalog.name(about.query.classId)},
                            {"score", scoreName(found)},
                            {"threshold", found.line.threshold},
                            {"threshold_from", found.line.from},
                            {"below", snapshot.size() - hits},
                            {"hits", nlohmann::json::array()}};
    addLedger(document, snapshot, &about.report);
    if (found.here) {
        const metrics::OperatingPoint& point = found.here->at(found.line.threshold);
        document["labelled"] = {
            {"pictures", found.here->size()}, {"precision", point.precision()}, {"recall", point.recall()}};
    }
    for (const search::Ranking::Item& item : listed(about.options, found))
        document["hits"].push_back({{"path", snapshot.path(item.entry).string()}, {"logit", item.logit}});
    console.print(document);
}

void printText(const HitReport& about, const Found& found, const Console& console) {
    const index::Snapshot& snapshot = *found.snapshot;
    for (const search::Ranking::Item& item : listed(about.options, found)) {
        char logit[32];
        std::snprintf(logit, sizeof logit, "%9.4f  ", static_cast<double>(item.logit));
        console.print(logit + snapshot.path(item.entry).string());
    }
    const std::size_t hits = found.hits();
    char summary[200];
    std::snprintf(summary, sizeof summary, "%zu hits + %zu below %s %.4f + %zu skipped = %zu found", hits,
                  snapshot.size() - hits, scoreName(found).c_str(), found.line.threshold, snapshot.skipped().size(),
                  snapshot.found());
    std::string text = about.query.classifier->info().catalog.name(about.query.classId) + ": " + summary;
    if (found.here) {
        const metrics::OperatingPoint& point = found.here->at(found.line.threshold);
        std::snprintf(summary, sizeof summary, "\nby %zu labelled pictures: %.1f %% right, %.1f %% found",
                      found.here->size(), 100 * point.precision(), 100 * point.recall());
        text += summary;
    }
    console.message(text + "\n" + workAsText(about.report) + skippedAsText(snapshot));
}

std::map<std::string, float> pathsOf(const Found& found) {
    std::map<std::string, float> paths;
    for (const search::Ranking::Item& item : found.ranking->items().first(found.hits()))
        paths.emplace(found.snapshot->path(item.entry).string(), item.logit);
    return paths;
}

} // namespace

void addHitOptions(CLI::App& verb, HitOptions& options) {
    verb.add_option("--limit", options.limit, "List at most this many hits; 0 lists all");
    auto* format = verb.add_option("--format", options.format, "csv, jsonl, paths or paths0, in place of text");
    verb.add_flag("--paths0", options.pathsNul, "The same as --format paths0: for xargs -0")->excludes(format);
    verb.add_option("--output", options.output, "Write the list to this file; needs --format or --paths0");
}

Result<void> tellHits(const HitReport& about, const Found& found, const Console& console) {
    const HitOptions& options = about.options;
    const std::string format = options.pathsNul ? "paths0" : options.format;
    if (format.empty()) {
        if (!options.output.empty())
            return Error{ErrorCode::InvalidArgument, "--output", "say how with --format"};
        console.json ? printJson(about, found, console) : printText(about, found, console);
        return {};
    }
    const Result<search::HitFormat> known = search::hitFormatFromName(format);
    if (!known)
        return known.error();
    const search::HitList list{.snapshot = *found.snapshot, .hits = listed(options, found)};
    if (!options.output.empty())
        return search::saveHits(options.output, list, *known);
    const Result<void> written = search::writeHits(list, *known, printed);
    std::fflush(stdout);
    return written;
}

Result<void> tellChanges(const Found& before, const Found& now, const Console& console) {
    const std::map<std::string, float> old = pathsOf(before);
    const std::map<std::string, float> fresh = pathsOf(now);
    const auto tell = [&](const char* sign, const std::string& path, float logit) {
        if (console.json)
            return console.print(nlohmann::json{{"change", sign}, {"path", path}, {"logit", logit}});
        char text[32];
        std::snprintf(text, sizeof text, "%s %9.4f  ", sign, static_cast<double>(logit));
        console.print(text + path);
    };
    for (const auto& [path, logit] : old)
        if (!fresh.contains(path))
            tell("-", path, logit);
    for (const auto& [path, logit] : fresh)
        if (!old.contains(path))
            tell("+", path, logit);
    std::fflush(stdout);
    return {};
}

} // namespace onelogit::cli
