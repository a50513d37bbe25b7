#include "app/cli/index_run.h"

#include "engine/storage/xdg.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>

namespace onelogit::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string absolute(const index::Snapshot& snapshot, const fs::path& path) {
    return (snapshot.folder() / path).string();
}

json damagedAsJson(const index::Snapshot& snapshot) {
    json list = json::array();
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        if (snapshot.entry(i).damaged)
            list.push_back(snapshot.path(i).string());
    return list;
}

} // namespace

void addIndexOptions(CLI::App& verb, IndexOptions& options) {
    auto* cache =
        verb.add_option("--cache", options.cache, "Folder of indexes; default: onelogit in your cache folder");
    auto* own = verb.add_option("--index", options.directory, "Folder of this one index, in place of one in the cache");
    auto* none = verb.add_flag("--no-cache", options.noCache, "Keep no index");
    cache->excludes(own)->excludes(none);
    own->excludes(none);
    verb.add_flag("--retry-skipped", options.retrySkipped, "Read files again that could not be read before");
    verb.add_flag("--no-normalizers", options.noNormalizers, "Leave out log-sum-exp of all logits (large heads)");
    verb.add_option("--workers", options.workers, "Threads; default: all cores")->check(CLI::Range(1U, 1024U));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    if (!made.empty())
        fs::remove_all(made, ignored);
}

Result<fs::path> TemporaryFolder::path() {
    if (!made.empty())
        return made;
    std::error_code failure;
    const fs::path place = fs::temp_directory_path(failure);
    std::string name = (place / "onelogit-XXXXXX").string();
    if (failure || mkdtemp(name.data()) == nullptr)
        return Error{ErrorCode::NotWritable, place.string(), "no temporary folder can be made"};
    made = name;
    return made;
}

Result<index::PipelineOptions> pipelineOptions(const IndexOptions& options, TemporaryFolder& temporary) {
    index::PipelineOptions asked{
        .workers = options.workers, .normalizers = !options.noNormalizers, .retrySkipped = options.retrySkipped};
    if (options.noCache) {
        Result<fs::path> place = temporary.path();
        if (!place)
            return place.error();
        asked.cache = std::move(*place);
    } else if (!options.directory.empty()) {
        asked.directory = fs::absolute(options.directory);
    } else {
        asked.cache = options.cache.empty() ? storage::cacheFolder() : fs::absolute(options.cache);
    }
    return asked;
}

Result<index::IndexReport> runPipeline(const fs::path& folder,
                                       const std::shared_ptr<const model::Classifier>& classifier,
                                       const index::PipelineOptions& options, const Console& console) {
    const std::stop_source stop;
    Result<index::IndexReport> report = index::indexFolder(
        folder, classifier, options, console.progress("indexing " + folder.string(), stop), stop.get_token());
    console.endProgress();
    return report;
}

void addLedger(json& document, const index::Snapshot& snapshot, const index::IndexReport* report) {
    json skipped = json::array();
    for (const data::Skipped& file : snapshot.skipped())
        skipped.push_back({{"path", absolute(snapshot, file.path)},
                           {"reason", name(file.reason.code)},
                           {"detail", file.reason.detail}});
    document["found"] = snapshot.found();
    document["indexed"] = snapshot.size();
    document["pending"] = snapshot.pending();
    document["skipped"] = std::move(skipped);
    document["damaged"] = damagedAsJson(snapshot);
    document["away"] = snapshot.away();
    if (report != nullptr)
        document["work"] = {{"decoded", report->decoded},
                            {"unchanged", report->unchanged},
                            {"known_content", report->known},
                            {"gone", report->gone}};
}

std::string skippedAsText(const index::Snapshot& snapshot) {
    std::string text;
    for (const data::Skipped& file : snapshot.skipped())
        text += "\nskipped " + describe({file.reason.code, absolute(snapshot, file.path), file.reason.detail});
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        if (snapshot.entry(i).damaged)
            text += "\ndamaged, but shown: " + snapshot.path(i).string();
    return text;
}

std::string workAsText(const index::IndexReport& report) {
    std::string text = std::to_string(report.decoded) + " decoded, " + std::to_string(report.unchanged) +
                       " unchanged, " + std::to_string(report.known) + " known by content, " +
                       std::to_string(report.gone) + " gone";
    if (report.snapshot->away())
        text += "; the folder cannot be reached now, this is what was known of it";
    if (report.readOnly)
        text += "; " + describe(*report.readOnly) + ", this is what it has so far";
    return text;
}

} // namespace onelogit::cli
