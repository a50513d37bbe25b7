#include "engine/losses/parameters.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onelogit::losses {

Result<void> check(const Parameter& parameter, const LossParameters& parameters) {
    const double value = parameters.*parameter.value;
    if (!std::isfinite(value) || !parameter.inRange(value))
        return Error{ErrorCode::InvalidArgument, std::string(parameter.name), std::string(parameter.range)};
    return {};
}

Result<void> checkNoise(const std::vector<double>& noise, std::size_t classes) {
    constexpr double rounding = 1e-6;
    if (noise.empty())
        return {};
    if (noise.size() != classes)
        return Error{ErrorCode::InvalidArgument, "noise",
                     std::to_string(noise.size()) + " probabilities for " + std::to_string(classes) + " classes"};
    if (!std::all_of(noise.begin(), noise.end(), [](double q) { return std::isfinite(q) && q > 0; }))
        return Error{ErrorCode::InvalidArgument, "noise", "every probability must be greater than 0"};
    if (std::abs(std::accumulate(noise.begin(), noise.end(), 0.0) - 1) > rounding)
        return Error{ErrorCode::InvalidArgument, "noise", "the probabilities must sum to 1"};
    return {};
}

Result<void> setParameter(LossParameters& parameters, const std::string& name, double value) {
    std::string names;
    for (const Parameter* parameter : allParameters) {
        if (parameter->name == name) {
            parameters.*parameter->value = value;
            return {};
        }
        names += (names.empty() ? "" : ", ") + std::string(parameter->name);
    }
    return Error{ErrorCode::InvalidArgument, name, "loss parameters are " + names};
}

} // namespace onelogit::losses
