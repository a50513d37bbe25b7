#pragma once

#include "app/firstminute/tour.h"

namespace onelogit::app {

/// What a new person should have seen: eight steps over Search, Compare and Train.
[[nodiscard]] QList<TourStep> tourSteps();

} // namespace onelogit::app
