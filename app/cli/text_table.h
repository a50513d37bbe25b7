#pragma once

#include <string>
#include <vector>

namespace onelogit::cli {

/// Columns as wide as their widest cell; the first left-aligned, the others right. All rows have as many cells.
[[nodiscard]] std::string layOut(const std::vector<std::vector<std::string>>& rows);

/// "0.1235" for 4 digits.
[[nodiscard]] std::string fixed(double value, int digits);

/// Seconds in a unit that suits them: "1.24 us", "310 ns", "12.0 ms", "1.05 s".
[[nodiscard]] std::string duration(double seconds);

/// "8.2 kB", "3.3 GB": powers of 1000.
[[nodiscard]] std::string bytes(double count);

} // namespace onelogit::cli
