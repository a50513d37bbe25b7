#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onelogit {

/// Logits of labelled examples: row-major, labels.size() rows of `classes` logits. Labels lie in [0, classes).
struct LogitTable {
    std::size_t classes = 0;
    std::vector<double> logits;
    std::vector<std::int32_t> labels;

    [[nodiscard]] std::size_t examples() const { return labels.size(); }
    [[nodiscard]] std::span<const double> row(std::size_t example) const {
        return std::span(logits).subspan(example * classes, classes);
    }
};

} // namespace onelogit
