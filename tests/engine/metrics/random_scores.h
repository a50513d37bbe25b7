#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace onelogit::metrics {

/// Scores on a coarse grid, so that many tie, with marks; positives score higher on average.
struct RandomScores {
    std::vector<double> scores;
    std::vector<std::uint8_t> positives;
};

inline RandomScores randomScores(std::mt19937& generator, std::size_t count, double step) {
    std::bernoulli_distribution positive(0.3);
    std::normal_distribution<double> noise(0, 1.5);
    RandomScores result;
    for (std::size_t i = 0; i < count; ++i) {
        const bool mark = positive(generator);
        result.positives.push_back(mark ? 1 : 0);
        result.scores.push_back(step * std::round((noise(generator) + (mark ? 1 : 0)) / step));
    }
    return result;
}

} // namespace onelogit::metrics
