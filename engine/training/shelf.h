#pragma once

#include "engine/training/job.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace onelogit::training {

/// What is known of one loss of a training on the shelf.
struct ShelvedLane {
    LossKind loss = LossKind::CrossEntropy;
    std::vector<EpochReport> epochs;
    std::size_t keptEpoch = 0;
    std::filesystem::path model;          ///< empty where there is none
    std::map<std::string, double> test{}; ///< by the names of `evaluate --json`; empty where not tested
    std::string failure;                  ///< in words; empty for none
};

/// A training in a folder of the person's data: asked for, interrupted or done.
struct Shelved {
    enum class State { NotBegun, Interrupted, Done };
    JobFiles files;
    JobSpec spec;
    State state = State::NotBegun;
    bool stopped = false; ///< of Done: ended by Control::Wish::Keep
    std::vector<ShelvedLane> lanes;
    std::vector<std::string> testPictures{}; ///< of Done: see JobReport
};

/// A new folder below `shelf` with what is asked for, so that it is not lost with the process. NotWritable, DiskFull.
[[nodiscard]] Result<JobFiles> shelve(const JobSpec& spec, const std::filesystem::path& shelf);

/// Every training below `shelf`, the oldest first; what cannot be read is left out, and where it is.
[[nodiscard]] std::vector<Shelved> readShelf(const std::filesystem::path& shelf, const std::stop_token& stop);

/// Removes the files of a training, and its folder unless it holds something else.
void unshelve(const JobFiles& files);

} // namespace onelogit::training
