#pragma once

#include "app/cli/console.h"
#include "app/cli/model_options.h"
#include "engine/index/pipeline.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace CLI {
class App;
}

namespace onelogit::cli {

/// Where the index of a folder is kept, and how it is made. Shared by `index` and `search`.
struct IndexOptions {
    std::string cache;     ///< folder of indexes; the user's cache without
    std::string directory; ///< one index of its own
    bool noCache = false;  ///< in a temporary folder that goes with the program
    bool retrySkipped = false;
    bool noNormalizers = false;
    unsigned workers = 0;
};

/// Adds --cache, --index, --no-cache, --retry-skipped, --no-normalizers and --workers to a verb.
void addIndexOptions(CLI::App& verb, IndexOptions& options);

/// A folder that goes with the object, for --no-cache.
class TemporaryFolder {
public:
    TemporaryFolder() = default;
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    /// Makes it at the first call. NotWritable.
    [[nodiscard]] Result<std::filesystem::path> path();

private:
    std::filesystem::path made;
};

/// What the options ask of the pipeline. Errors of TemporaryFolder.
[[nodiscard]] Result<index::PipelineOptions> pipelineOptions(const IndexOptions& options, TemporaryFolder& temporary);

/// Indexes with progress on `console`; Ctrl-C stops it, and what is done is kept.
[[nodiscard]] Result<index::IndexReport> runPipeline(const std::filesystem::path& folder,
                                                     const std::shared_ptr<const model::Classifier>& classifier,
                                                     const index::PipelineOptions& options, const Console& console);

/// Where every file went: found, indexed, damaged, pending, skipped with reasons, and what was read for it.
void addLedger(nlohmann::json& document, const index::Snapshot& snapshot, const index::IndexReport* report);

/// "12 skipped" and so on, a line for each skipped or damaged file, and what the run had to read.
[[nodiscard]] std::string skippedAsText(const index::Snapshot& snapshot);
[[nodiscard]] std::string workAsText(const index::IndexReport& report);

} // namespace onelogit::cli
