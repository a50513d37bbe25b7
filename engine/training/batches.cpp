#include "engine/training/batches.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace onelogit::training {
namespace {

/// std::shuffle's use of random numbers differs between libraries; Fisher-Yates by hand does not.
void shuffle(std::vector<std::size_t>& rows, std::mt19937_64& random) {
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[random() % i]);
}

} // namespace

BatchPlan::BatchPlan(std::span<const std::size_t> rowNumbers, std::size_t batchSize, std::uint64_t orderSeed)
    : rows(rowNumbers.begin(), rowNumbers.end()), size(std::max<std::size_t>(1, batchSize)), seed(orderSeed) {}

std::size_t BatchPlan::batches() const {
    const std::size_t full = rows.size() / size;
    const bool remainder = rows.size() % size > 1;
    return std::max<std::size_t>(1, full + (remainder ? 1 : 0));
}

void BatchPlan::balance(std::span<const std::int32_t> labels) {
    std::map<std::int32_t, std::vector<std::size_t>> byClass;
    for (const std::size_t row : rows)
        byClass[labels[row]].push_back(row);
    rowsOfClass.clear();
    for (auto& [label, members] : byClass)
        rowsOfClass.push_back(std::move(members));
}

std::vector<std::size_t> BatchPlan::order(std::size_t epoch) const {
    std::mt19937_64 random(seed * 0x9E3779B97F4A7C15ULL + epoch);
    std::vector<std::size_t> drawn = rows;
    if (!rowsOfClass.empty()) {
        drawn.clear();
        std::vector<std::vector<std::size_t>> members = rowsOfClass;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<std::size_t>& own = members[i % members.size()];
            const std::size_t turn = i / members.size() % own.size();
            if (turn == 0)
                shuffle(own, random);
            drawn.push_back(own[turn]);
        }
    }
    shuffle(drawn, random);
    return drawn;
}

std::span<const std::size_t> BatchPlan::batch(std::span<const std::size_t> order, std::size_t number) const {
    const std::size_t start = number * size;
    return order.subspan(start, std::min(size, order.size() - start));
}

InputSpec measureInput(const data::DataSet& set, std::span<const std::size_t> rows) {
    const auto channels = static_cast<std::size_t>(set.shape.channels);
    std::vector<std::uint64_t> sum(channels);
    std::vector<std::uint64_t> squares(channels);
    for (const std::size_t row : rows) {
        const std::span<const std::uint8_t> bytes = set.picture(row);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            sum[i % channels] += bytes[i];
            squares[i % channels] += static_cast<std::uint64_t>(bytes[i]) * bytes[i];
        }
    }
    const double count = static_cast<double>(rows.size()) * static_cast<double>(set.shape.count() / channels);
    constexpr double white = 255.0;
    constexpr double flat = 1e-6; // a channel without any variation is left as it is
    InputSpec input{.shape = set.shape, .mean = {}, .deviation = {}};
    for (std::size_t c = 0; c < channels; ++c) {
        const double mean = static_cast<double>(sum[c]) / count / white;
        const double variance = static_cast<double>(squares[c]) / count / (white * white) - mean * mean;
        input.mean.push_back(static_cast<float>(mean));
        input.deviation.push_back(variance > flat ? static_cast<float>(std::sqrt(variance)) : 1.0F);
    }
    return input;
}

} // namespace onelogit::training
