#include "app/controllers/thresholds.h"

#include <algorithm>
#include <cmath>

namespace onelogit::app {

void Thresholds::set(const ThresholdKey& key, double value) {
    set(std::span(&key, 1), value);
}

void Thresholds::set(std::span<const ThresholdKey> keys, double value) {
    if (!std::isfinite(value) || std::ranges::all_of(keys, [&](const ThresholdKey& key) { return find(key) == value; }))
        return;
    for (const ThresholdKey& key : keys)
        values[key] = value;
    Q_EMIT changed();
}

void Thresholds::replace(Values newValues) {
    std::erase_if(newValues, [](const auto& entry) { return !std::isfinite(entry.second); });
    if (newValues == values)
        return;
    values = std::move(newValues);
    Q_EMIT changed();
}

void Thresholds::put(const Changes& wanted) {
    Values after = values;
    for (const auto& [key, value] : wanted) {
        if (value)
            after[key] = *value;
        else
            after.erase(key);
    }
    replace(std::move(after));
}

} // namespace onelogit::app
