#include "app/controllers/thresholds.h"

#include <cmath>

namespace onelogit::app {

void Thresholds::set(const ThresholdKey& key, double value) {
    if (!std::isfinite(value) || find(key) == value)
        return;
    values[key] = value;
    Q_EMIT changed();
}

} // namespace onelogit::app
