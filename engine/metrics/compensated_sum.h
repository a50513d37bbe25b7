#pragma once

#include <cmath>

namespace onelogit::metrics {

/// A sum that stays exact to the last place over millions of small changes (Neumaier).
class CompensatedSum {
public:
    void add(double term) {
        const double next = sum + term;
        lost += std::abs(sum) >= std::abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }
    [[nodiscard]] double value() const { return sum + lost; }

private:
    double sum = 0;
    double lost = 0;
};

} // namespace onelogit::metrics
