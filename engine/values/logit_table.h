#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace onelogit {

/// float32 numbers that lie elsewhere, in a mapped file as a rule; `owner` keeps them there. Copying is free.
struct KeptNumbers {
    std::span<const float> numbers;
    std::shared_ptr<const void> owner;
};

/// Walks over logits, whichever way they are stored.
class LogitIterator {
public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = double;
    using difference_type = std::ptrdiff_t;
    using reference = double;
    using pointer = void;

    LogitIterator() = default;
    explicit LogitIterator(const double* wide) : wide(wide) {}
    explicit LogitIterator(const float* narrow) : narrow(narrow) {}

    double operator*() const { return (*this)[0]; }
    double operator[](difference_type step) const {
        return narrow != nullptr ? static_cast<double>(narrow[step]) : wide[step];
    }
    LogitIterator& operator+=(difference_type steps) {
        if (narrow != nullptr)
            narrow += steps;
        else
            wide += steps;
        return *this;
    }
    LogitIterator& operator-=(difference_type steps) { return *this += -steps; }
    LogitIterator& operator++() { return *this += 1; }
    LogitIterator& operator--() { return *this += -1; }
    LogitIterator operator++(int) { return std::exchange(*this, *this + 1); }
    LogitIterator operator--(int) { return std::exchange(*this, *this - 1); }
    friend LogitIterator operator+(LogitIterator from, difference_type steps) { return from += steps; }
    friend LogitIterator operator+(difference_type steps, LogitIterator from) { return from += steps; }
    friend LogitIterator operator-(LogitIterator from, difference_type steps) { return from -= steps; }
    friend difference_type operator-(const LogitIterator& end, const LogitIterator& begin) {
        return end.narrow != nullptr ? end.narrow - begin.narrow : end.wide - begin.wide;
    }
    auto operator<=>(const LogitIterator&) const = default;

private:
    const double* wide = nullptr;
    const float* narrow = nullptr;
};

/// All logits of one example.
class LogitRow {
public:
    LogitRow(LogitIterator first, std::size_t count) : first(first), count(count) {}

    [[nodiscard]] std::size_t size() const { return count; }
    [[nodiscard]] double operator[](std::size_t index) const { return first[static_cast<std::ptrdiff_t>(index)]; }
    [[nodiscard]] LogitIterator begin() const { return first; }
    [[nodiscard]] LogitIterator end() const { return first + static_cast<std::ptrdiff_t>(count); }

private:
    LogitIterator first;
    std::size_t count;
};

/// Logits of labelled examples: row-major, labels.size() rows of `classes` logits. Labels lie in [0, classes).
/// Many logits are not held in memory: then `kept` has them and `logits` is empty.
struct LogitTable {
    std::size_t classes = 0;
    std::vector<double> logits;
    std::vector<std::int32_t> labels;
    KeptNumbers kept;

    [[nodiscard]] bool isKept() const { return kept.owner != nullptr; }
    [[nodiscard]] std::size_t examples() const { return labels.size(); }
    /// Logits in all.
    [[nodiscard]] std::size_t cells() const { return isKept() ? kept.numbers.size() : logits.size(); }
    [[nodiscard]] LogitRow row(std::size_t example) const {
        const std::size_t first = example * classes;
        return {isKept() ? LogitIterator(kept.numbers.data() + first) : LogitIterator(logits.data() + first), classes};
    }

    /// Calls `work` with all logits as span<const float> or span<const double>: for loops over millions.
    template<typename Work>
    decltype(auto) visit(Work&& work) const {
        return isKept() ? work(kept.numbers) : work(std::span<const double>(logits));
    }
};

} // namespace onelogit
