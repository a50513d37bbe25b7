#include "engine/search/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <hwy/cache_control.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/search/kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace onelogit::search::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t partialSums = 8;   // of model::logit, and in its order
constexpr std::size_t rowsAtOnce = 4;    // their additions do not wait for each other
constexpr std::size_t codesAhead = 4096; // bytes to fetch early
constexpr float large = 0x1p125F;        // nothing computed from smaller numbers overflows
using Soon = std::array<std::uintptr_t, rowsAtOnce>;
using Sums = std::array<std::array<float, partialSums>, rowsAtOnce>;
template<typename T>
using Rows = std::array<const T*, rowsAtOnce>;

constexpr std::size_t line = 64; // bytes that memory gives at once

struct Consecutive {
    std::size_t operator()(std::size_t i) const { return i; }
    /// What will be read next may lie in the next call's rows, or behind the last one: asking for it does no harm.
    [[nodiscard]] std::size_t soon(std::size_t i, std::size_t) const { return i; }
};

struct Chosen {
    const std::uint32_t* rows;
    std::size_t operator()(std::size_t i) const { return rows[i]; }
    [[nodiscard]] std::size_t soon(std::size_t i, std::size_t count) const { return rows[std::min(i, count - 1)]; }
};

/// Rows i .. i + 3, the last one again where there are fewer.
template<typename T, typename Order>
Rows<T> rowsFrom(const T* rows, std::size_t width, Order order, std::size_t i, std::size_t count) {
    Rows<T> result;
    for (std::size_t r = 0; r < rowsAtOnce; ++r)
        result[r] = rows + order(std::min(i + r, count - 1)) * width;
    return result;
}

/// The addresses of rows that follow, for fetching. Four rows read side by side hide from the processor that they are
/// one stretch of memory.
template<typename T, typename Order>
Soon soonFrom(const T* rows, std::size_t width, Order order, std::size_t i, std::size_t count) {
    Soon result;
    for (std::size_t r = 0; r < rowsAtOnce; ++r)
        result[r] = reinterpret_cast<std::uintptr_t>(rows) + order.soon(i + r, count) * width * sizeof(T);
    return result;
}

void fetch(const Soon& soon, std::size_t byte) {
    for (const std::uintptr_t row : soon)
        hwy::Prefetch(reinterpret_cast<const void*>(row + byte));
}

#if HWY_TARGET == HWY_SCALAR

template<typename Order>
void addWhole(const float* weights, std::size_t whole, const Rows<float>& rows, const Soon& soon, Order, Sums& sums) {
    for (std::size_t i = 0; i < whole; i += line / sizeof(float))
        fetch(soon, i * sizeof(float));
    for (std::size_t r = 0; r < rowsAtOnce; ++r) {
        sums[r] = {};
        for (std::size_t i = 0; i < whole; i += partialSums)
            for (std::size_t lane = 0; lane < partialSums; ++lane)
                sums[r][lane] += weights[i + lane] * rows[r][i + lane];
    }
}

#elif HWY_MAX_BYTES >= 32 && !HWY_HAVE_SCALABLE

/// Rows that lie side by side are read in turn, as memory gives them best; their sums overlap all the same.
void addWhole(const float* weights, std::size_t whole, const Rows<float>& rows, const Soon& soon, Consecutive,
              Sums& sums) {
    const hn::FixedTag<float, partialSums> all;
    for (std::size_t r = 0; r < rowsAtOnce; ++r) {
        auto sum = hn::Zero(all);
        for (std::size_t i = 0; i < whole; i += partialSums) {
            if (i * sizeof(float) % line == 0)
                hwy::Prefetch(reinterpret_cast<const void*>(soon[r] + i * sizeof(float)));
            sum = hn::Add(sum, hn::Mul(hn::LoadU(all, weights + i), hn::LoadU(all, rows[r] + i)));
        }
        hn::StoreU(sum, all, sums[r].data());
    }
}

void addWhole(const float* weights, std::size_t whole, const Rows<float>& rows, const Soon& soon, Chosen, Sums& sums) {
    const hn::FixedTag<float, partialSums> all;
    auto sum0 = hn::Zero(all);
    auto sum1 = hn::Zero(all);
    auto sum2 = hn::Zero(all);
    auto sum3 = hn::Zero(all);
    for (std::size_t i = 0; i < whole; i += partialSums) {
        if (i * sizeof(float) % line == 0)
            fetch(soon, i * sizeof(float));
        const auto weight = hn::LoadU(all, weights + i);
        sum0 = hn::Add(sum0, hn::Mul(weight, hn::LoadU(all, rows[0] + i)));
        sum1 = hn::Add(sum1, hn::Mul(weight, hn::LoadU(all, rows[1] + i)));
        sum2 = hn::Add(sum2, hn::Mul(weight, hn::LoadU(all, rows[2] + i)));
        sum3 = hn::Add(sum3, hn::Mul(weight, hn::LoadU(all, rows[3] + i)));
    }
    hn::StoreU(sum0, all, sums[0].data());
    hn::StoreU(sum1, all, sums[1].data());
    hn::StoreU(sum2, all, sums[2].data());
    hn::StoreU(sum3, all, sums[3].data());
}

#else

/// Two rows, each in two registers.
void addTwo(const float* weights, std::size_t whole, const float* first, const float* second, float* sums) {
    constexpr std::size_t half = partialSums / 2;
    const hn::FixedTag<float, half> four;
    auto firstLow = hn::Zero(four);
    auto firstHigh = hn::Zero(four);
    auto secondLow = hn::Zero(four);
    auto secondHigh = hn::Zero(four);
    for (std::size_t i = 0; i < whole; i += partialSums) {
        const auto low = hn::LoadU(four, weights + i);
        const auto high = hn::LoadU(four, weights + i + half);
        firstLow = hn::Add(firstLow, hn::Mul(low, hn::LoadU(four, first + i)));
        firstHigh = hn::Add(firstHigh, hn::Mul(high, hn::LoadU(four, first + i + half)));
        secondLow = hn::Add(secondLow, hn::Mul(low, hn::LoadU(four, second + i)));
        secondHigh = hn::Add(secondHigh, hn::Mul(high, hn::LoadU(four, second + i + half)));
    }
    hn::StoreU(firstLow, four, sums);
    hn::StoreU(firstHigh, four, sums + half);
    hn::StoreU(secondLow, four, sums + partialSums);
    hn::StoreU(secondHigh, four, sums + partialSums + half);
}

template<typename Order>
void addWhole(const float* weights, std::size_t whole, const Rows<float>& rows, const Soon& soon, Order, Sums& sums) {
    for (std::size_t i = 0; i < whole; i += line / sizeof(float))
        fetch(soon, i * sizeof(float));
    std::array<float, 2 * partialSums> two;
    for (std::size_t r = 0; r < rowsAtOnce; r += 2) {
        addTwo(weights, whole, rows[r], rows[r + 1], two.data());
        std::copy_n(two.begin(), partialSums, sums[r].begin());
        std::copy_n(two.begin() + partialSums, partialSums, sums[r + 1].begin());
    }
}

#endif

template<typename Order>
void dotAll(const float* weights, std::size_t width, const float* rows, Order order, std::size_t count, float* out) {
    const std::size_t whole = width / partialSums * partialSums;
    Sums sums;
    for (std::size_t i = 0; i < count; i += rowsAtOnce) {
        const Rows<float> four = rowsFrom(rows, width, order, i, count);
        addWhole(weights, whole, four, soonFrom(rows, width, order, i + rowsAtOnce, count), order, sums);
        for (std::size_t r = 0; r < std::min(rowsAtOnce, count - i); ++r) {
            float total = 0;
            for (std::size_t k = whole; k < width; ++k)
                total += weights[k] * four[r][k];
            for (const float sum : sums[r])
                total += sum;
            out[i + r] = total;
        }
    }
}

void dotsInOrder(const float* weights, std::size_t width, const float* rows, std::size_t count, float* out) {
    dotAll(weights, width, rows, Consecutive{}, count, out);
}

void dotsOfChosen(const float* weights, std::size_t width, const float* rows, const std::uint32_t* which,
                  std::size_t count, float* out) {
    dotAll(weights, width, rows, Chosen{which}, count, out);
}

std::int32_t plainCodeSum(const std::int16_t* weights, const std::int8_t* row, std::size_t width) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < width; ++i)
        sum += std::int32_t{weights[i]} * std::int32_t{row[i]};
    return sum;
}

void codeSumsOf(const std::int16_t* weights, std::size_t width, const std::int8_t* rows, std::size_t count,
                std::int32_t* out) {
    std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
    const hn::ScalableTag<std::int16_t> narrow;
    const hn::RepartitionToWide<decltype(narrow)> wide;
    const hn::Rebind<std::int8_t, decltype(narrow)> bytes;
    const std::size_t lanes = hn::Lanes(narrow);
    const std::size_t whole = width / lanes * lanes;
    // What is left is read with the end of the part before it, whose weights are zero this time.
    std::array<std::int16_t, hn::MaxLanes(narrow)> last{};
    if (whole != width && width >= lanes)
        std::copy(weights + whole, weights + width, last.data() + (lanes - (width - whole)));
    for (; width >= lanes && i < count; ++i) {
        const std::int8_t* row = rows + i * width;
        const auto ahead = reinterpret_cast<std::uintptr_t>(row) + codesAhead;
        auto sum0 = hn::Zero(wide);
        auto sum1 = hn::Zero(wide);
        auto more0 = hn::Zero(wide);
        auto more1 = hn::Zero(wide);
        const auto add = [&](const std::int16_t* weight, const std::int8_t* at, auto& sum, auto& more) HWY_ATTR {
            sum = hn::ReorderWidenMulAccumulate(wide, hn::LoadU(narrow, weight),
                                                hn::PromoteTo(narrow, hn::LoadU(bytes, at)), sum, more);
        };
        std::size_t k = 0;
        for (; k + 2 * lanes <= whole; k += 2 * lanes) {
            hwy::Prefetch(reinterpret_cast<const void*>(ahead + k));
            add(weights + k, row + k, sum0, more0);
            add(weights + k + lanes, row + k + lanes, sum1, more1);
        }
        if (k < whole)
            add(weights + k, row + k, sum0, more0);
        if (whole != width)
            add(last.data(), row + (width - lanes), sum1, more1);
        out[i] = hn::GetLane(hn::SumOfLanes(wide, hn::Add(hn::Add(sum0, more0), hn::Add(sum1, more1))));
    }
#endif
    for (; i < count; ++i)
        out[i] = plainCodeSum(weights, rows + i * width, width);
}

void plainInterval(const Bound& bound, std::int32_t sum, const index::RowScale& scale, float normalizer, float& lower,
                   float& upper) {
    const float product = scale.scale * (bound.step * static_cast<float>(sum));
    const float reach = bound.error * (scale.error + scale.norm) + (std::abs(bound.bias) + std::abs(normalizer));
    const float radius = (bound.error * scale.error + bound.norm * scale.norm) +
                         (bound.constant + bound.normalizer * std::abs(normalizer));
    const float centre = product + (bound.bias - normalizer);
    const bool sure = reach < large && std::abs(product) < large;
    lower = sure ? centre - radius : -std::numeric_limits<float>::infinity();
    upper = sure ? centre + radius : std::numeric_limits<float>::infinity();
}

void intervalsOf(const Bound& bound, const std::int32_t* sums, const index::RowScale* scales, const float* normalizers,
                 std::size_t count, float* lower, float* upper) {
    std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
    static_assert(sizeof(index::RowScale) == 3 * sizeof(float));
    const hn::ScalableTag<float> tag;
    const hn::RebindToSigned<decltype(tag)> integers;
    const std::size_t lanes = hn::Lanes(tag);
    const auto infinity = hn::Set(tag, std::numeric_limits<float>::infinity());
    const auto limit = hn::Set(tag, large);
    const auto bias = hn::Set(tag, bound.bias);
    for (; i + lanes <= count; i += lanes) {
        auto scale = hn::Zero(tag);
        auto error = hn::Zero(tag);
        auto norm = hn::Zero(tag);
        hn::LoadInterleaved3(tag, &scales[i].scale, scale, error, norm);
        const auto normalizer = normalizers != nullptr ? hn::LoadU(tag, normalizers + i) : hn::Zero(tag);
        const auto sum = hn::ConvertTo(tag, hn::LoadU(integers, sums + i));
        const auto product = hn::Mul(scale, hn::Mul(hn::Set(tag, bound.step), sum));
        const auto reach = hn::Add(hn::Mul(hn::Set(tag, bound.error), hn::Add(error, norm)),
                                   hn::Add(hn::Abs(bias), hn::Abs(normalizer)));
        const auto ofRow = hn::Add(hn::Mul(hn::Set(tag, bound.error), error), hn::Mul(hn::Set(tag, bound.norm), norm));
        const auto radius = hn::Add(
            ofRow, hn::Add(hn::Set(tag, bound.constant), hn::Mul(hn::Set(tag, bound.normalizer), hn::Abs(normalizer))));
        const auto centre = hn::Add(product, hn::Sub(bias, normalizer));
        const auto sure = hn::And(hn::Lt(reach, limit), hn::Lt(hn::Abs(product), limit));
        hn::StoreU(hn::IfThenElse(sure, hn::Sub(centre, radius), hn::Neg(infinity)), tag, lower + i);
        hn::StoreU(hn::IfThenElse(sure, hn::Add(centre, radius), infinity), tag, upper + i);
    }
#endif
    for (; i < count; ++i)
        plainInterval(bound, sums[i], scales[i], normalizers != nullptr ? normalizers[i] : 0.0F, lower[i], upper[i]);
}

} // namespace
} // namespace onelogit::search::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace onelogit::search {
namespace {

HWY_EXPORT(dotsInOrder);
HWY_EXPORT(dotsOfChosen);
HWY_EXPORT(codeSumsOf);
HWY_EXPORT(intervalsOf);

} // namespace

void dots(std::span<const float> weights, const float* rows, std::size_t count, float* out) {
    HWY_DYNAMIC_DISPATCH(dotsInOrder)(weights.data(), weights.size(), rows, count, out);
}

void dotsOf(std::span<const float> weights, const float* rows, std::span<const std::uint32_t> which, float* out) {
    HWY_DYNAMIC_DISPATCH(dotsOfChosen)(weights.data(), weights.size(), rows, which.data(), which.size(), out);
}

void codeSums(std::span<const std::int16_t> weights, const std::int8_t* rows, std::size_t count, std::int32_t* out) {
    HWY_DYNAMIC_DISPATCH(codeSumsOf)(weights.data(), weights.size(), rows, count, out);
}

void intervals(const Bound& bound, const std::int32_t* sums, const index::RowScale* scales, const float* normalizers,
               std::size_t count, float* lower, float* upper) {
    HWY_DYNAMIC_DISPATCH(intervalsOf)(bound, sums, scales, normalizers, count, lower, upper);
}

} // namespace onelogit::search
#endif
