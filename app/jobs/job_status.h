#pragma once

#include "engine/support/progress.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace onelogit::app {

/// Number of a job, never used twice by one queue. 0 is no job.
using JobId = quint64;

/// Which threads a job waits for. A full lane delays no other lane, so a search stays fluid while a folder is indexed.
enum class Lane {
    Long,     ///< indexing, evaluating: seconds to hours
    Short,    ///< what the user waits for: ranking, small files
    Pictures, ///< thumbnails and previews
    Models,   ///< opening model files and trying them out: up to many seconds with a hostile one
    Training, ///< one at a time, and with what the others leave of the processor
    Session,  ///< what a person would miss, written at once whatever else runs
};

/// A job without a title is not listed among the jobs.
struct JobOptions {
    QString title;
    Lane lane = Lane::Short;
};

/// Pace of a job so far. Empty where too little is known.
struct Pace {
    std::optional<double> perSecond;
    std::optional<double> secondsLeft;
};

/// perSecond is the mean since the start; it needs something done and some time gone.
[[nodiscard]] Pace paceOf(const Progress& progress, double secondsGone);

/// What the window shows of a job.
struct JobStatus {
    JobId id = 0;
    QString title;
    bool running = false; ///< false: waits for its lane
    Progress progress;
    Pace pace;

    /// 0 to 1; none while the total is not known.
    [[nodiscard]] std::optional<double> fraction() const {
        if (progress.total == 0)
            return std::nullopt;
        return static_cast<double>(progress.done) / static_cast<double>(progress.total);
    }
};

} // namespace onelogit::app

Q_DECLARE_METATYPE(onelogit::app::JobStatus)
