#pragma once

#include "app/cli/index_run.h"
#include "app/cli/search_line.h"
#include "engine/search/hit_list.h"

namespace CLI {
class App;
}

namespace onelogit::cli {

/// How hits are written.
struct HitOptions {
    std::size_t limit = 0;
    std::string format; ///< of hit lists by name; text for people without
    bool pathsNul = false;
    std::string output;
};

/// Adds --limit, --format, --paths0 and --output to a verb.
void addHitOptions(CLI::App& verb, HitOptions& options);

/// What one search found.
struct Found {
    std::shared_ptr<const index::Snapshot> snapshot;
    std::shared_ptr<const search::Ranking> ranking;
    Line line;
    std::optional<metrics::RankedScores> here; ///< the folder's own labels, where its sub-folders name classes

    [[nodiscard]] std::size_t hits() const { return ranking->hits(line.threshold); }
};

struct HitReport {
    std::string model;
    const HitOptions& options;
    const search::Query& query;
    const index::IndexReport& report;
};

/// The hits and the ledger, as asked. Errors of search::writeHits and saveHits.
[[nodiscard]] Result<void> tellHits(const HitReport& about, const Found& found, const Console& console);

/// What is a hit now and was none before ("+"), or is none any more ("-").
[[nodiscard]] Result<void> tellChanges(const Found& before, const Found& now, const Console& console);

} // namespace onelogit::cli
