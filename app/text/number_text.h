#pragma once

#include "app/jobs/job_status.h"

#include <QString>

namespace onelogit::app {

/// Numbers as the current locale writes them.
[[nodiscard]] QString countText(std::uint64_t count);
[[nodiscard]] QString decimalText(double value, int digits);

/// "12 s left", "3 min left".
[[nodiscard]] QString timeLeftText(double seconds);

/// "3,210 of 10,000, 5,100/s, 12 s left"; shorter where less is known, empty for a job that has not begun to count.
[[nodiscard]] QString progressText(const JobStatus& status);

} // namespace onelogit::app
