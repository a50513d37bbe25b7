#pragma once

#include "engine/losses/loss.h"

#include <array>
#include <string_view>

namespace onelogit::losses {

/// One named number of LossParameters and its range.
struct Parameter {
    std::string_view name; ///< stable, for files and the command line
    double LossParameters::*value;
    bool (*inRange)(double value);
    std::string_view range; ///< in words, for messages
};

inline constexpr bool positive(double value) {
    return value > 0;
}

inline constexpr Parameter margin{"margin", &LossParameters::margin, positive, "must be greater than 0"};
inline constexpr Parameter normalization{"normalization", &LossParameters::normalization, positive,
                                         "must be greater than 0"};
inline constexpr Parameter draws{"draws", &LossParameters::draws, positive, "must be greater than 0"};
inline constexpr Parameter smoothing{"smoothing", &LossParameters::smoothing,
                                     [](double value) { return value >= 0 && value < 1; }, "must lie in [0, 1)"};
inline constexpr Parameter focusing{"focusing", &LossParameters::focusing, [](double value) { return value >= 0; },
                                    "must not be negative"};
inline constexpr Parameter prior{"prior", &LossParameters::prior, [](double value) { return value > 0 && value < 1; },
                                 "must lie between 0 and 1"};

inline constexpr std::array allParameters{&margin, &normalization, &draws, &smoothing, &focusing, &prior};

/// InvalidArgument naming the parameter if its value is out of range or not finite.
[[nodiscard]] Result<void> check(const Parameter& parameter, const LossParameters& parameters);

/// InvalidArgument unless the noise is empty or a positive probability for each class.
[[nodiscard]] Result<void> checkNoise(const std::vector<double>& noise, std::size_t classes);

} // namespace onelogit::losses
