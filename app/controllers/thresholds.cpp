#include "app/controllers/thresholds.h"

#include <cmath>

namespace onelogit::app {

void Thresholds::set(const std::string& digest, const std::string& className, double value) {
    if (!std::isfinite(value) || find(digest, className) == value)
        return;
    values[{digest, className}] = value;
    Q_EMIT changed();
}

} // namespace onelogit::app
