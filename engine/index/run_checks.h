#pragma once

#include "engine/index/row_files.h"

#include <atomic>
#include <deque>
#include <mutex>

namespace onelogit::index {

/// Rows that were written together, under one checksum: a block.
struct Run {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    Checksum sum = {};
};

/// Compares runs with their checksums, each once. Runs are added by one thread while others ask.
class RunChecks final : public BlockChecks {
public:
    /// `marker` is a file that is made where a run is found damaged, for the next one who may write.
    RunChecks(std::shared_ptr<const RowFiles> read, std::filesystem::path marker)
        : files(std::move(read)), marker(std::move(marker)) {}

    /// Behind all before it. `trusted`: this process has just written it.
    void add(const Run& run, bool trusted);
    [[nodiscard]] bool verified(std::size_t firstRow, std::size_t count) const override;

    /// Looks at those not looked at yet.
    [[nodiscard]] std::vector<Run> damaged() const;
    /// What is known, but for `replaced` runs, which become these.
    [[nodiscard]] std::shared_ptr<RunChecks> with(const std::vector<Run>& replaced) const;

private:
    enum class State : std::uint8_t { Unknown, Busy, Right, Damaged };
    struct Checked {
        Run run;
        mutable std::atomic<State> state;
        Checked(const Run& stored, State known) : run(stored), state(known) {}
    };
    [[nodiscard]] bool check(const Checked& it) const;

    std::shared_ptr<const RowFiles> files;
    std::filesystem::path marker;
    mutable std::mutex growing;
    std::deque<Checked> runs; ///< an element stays where it is
};

} // namespace onelogit::index
