#include "engine/data/split.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>

namespace onelogit::data {
namespace {

/// Uniform in [0, bound) by rejection. The standard's distributions differ from library to library; this does not.
std::uint64_t below(std::mt19937_64& random, std::uint64_t bound) {
    const std::uint64_t usable = std::numeric_limits<std::uint64_t>::max() / bound * bound;
    std::uint64_t drawn = random();
    while (drawn >= usable)
        drawn = random();
    return drawn % bound;
}

void shuffle(std::vector<std::size_t>& rows, std::mt19937_64& random) {
    for (std::size_t left = rows.size(); left > 1; --left)
        std::swap(rows[left - 1], rows[below(random, left)]);
}

bool usable(double fraction) {
    return std::isfinite(fraction) && fraction >= 0 && fraction < 1;
}

} // namespace

Result<Split> split(std::span<const std::int32_t> labels, const SplitOptions& options) {
    if (!usable(options.validation) || !usable(options.test) || options.validation + options.test >= 1)
        return Error{ErrorCode::InvalidArgument, "split",
                     "validation " + std::to_string(options.validation) + " and test " + std::to_string(options.test) +
                         " must be 0 or more and together less than 1"};
    if (labels.empty())
        return Error{ErrorCode::InvalidArgument, "split", "there are no examples"};

    std::map<std::int32_t, std::vector<std::size_t>> rowsOfClass;
    for (std::size_t i = 0; i < labels.size(); ++i)
        rowsOfClass[labels[i]].push_back(i);
    Split parts;
    std::mt19937_64 random(options.seed);
    for (auto& [label, rows] : rowsOfClass) {
        shuffle(rows, random);
        const auto share = [count = static_cast<double>(rows.size())](double fraction) {
            return static_cast<std::size_t>(std::llround(count * fraction));
        };
        const std::size_t mostHeldOut = rows.size() - 1;
        const std::size_t validation = std::min(share(options.validation), mostHeldOut);
        const std::size_t test = std::min(share(options.test), mostHeldOut - validation);
        const auto firstTest = rows.begin() + static_cast<std::ptrdiff_t>(validation);
        const auto firstTrain = firstTest + static_cast<std::ptrdiff_t>(test);
        parts.validation.insert(parts.validation.end(), rows.begin(), firstTest);
        parts.test.insert(parts.test.end(), firstTest, firstTrain);
        parts.train.insert(parts.train.end(), firstTrain, rows.end());
    }
    for (std::vector<std::size_t>* part : {&parts.train, &parts.validation, &parts.test})
        std::sort(part->begin(), part->end());
    return parts;
}

} // namespace onelogit::data
