#include "engine/search/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <type_traits>

#include <hwy/cache_control.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/search/kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace onelogit::search::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t partialSums = 8; // of model::logit, and in its order
constexpr float large = 0x1p125F;      // nothing computed from smaller numbers overflows
template<typename Order>
using Soon = std::array<std::uintptr_t, Order::rowsAtOnce>;
template<typename Order>
using Sums = std::array<std::array<float, partialSums>, Order::rowsAtOnce>;
template<typename Order>
using Rows = std::array<const float*, Order::rowsAtOnce>;

constexpr std::size_t line = 64; // bytes that memory gives at once

struct Consecutive {
    static constexpr std::size_t rowsAtOnce = 4; // their additions do not wait for each other
    std::size_t operator()(std::size_t i) const { return i; }
    /// What will be read next may lie in the next call's rows, or behind the last one: asking for it does no harm.
    [[nodiscard]] std::size_t soon(std::size_t i, std::size_t) const { return i; }
};

struct Chosen {
    static constexpr std::size_t rowsAtOnce = 8; // each begins somewhere else in memory, and waits for it
    const std::uint32_t* rows;
    std::size_t operator()(std::size_t i) const { return rows[i]; }
    [[nodiscard]] std::size_t soon(std::size_t i, std::size_t count) const { return rows[std::min(i, count - 1)]; }
};

/// Rows from i on, the last one again where there are fewer.
template<typename Order>
Rows<Order> rowsFrom(const float* rows, std::size_t width, Order order, std::size_t i, std::size_t count) {
    Rows<Order> result;
    for (std::size_t r = 0; r < Order::rowsAtOnce; ++r)
        result[r] = rows + order(std::min(i + r, count - 1)) * width;
    return result;
}

/// The addresses of rows that follow, for fetching. Rows read side by side hide from the processor that each is one
/// stretch of memory.
template<typename Order>
Soon<Order> soonFrom(const float* rows, std::size_t width, Order order, std::size_t i, std::size_t count) {
    Soon<Order> result;
    for (std::size_t r = 0; r < Order::rowsAtOnce; ++r)
        result[r] = reinterpret_cast<std::uintptr_t>(rows) + order.soon(i + r, count) * width * sizeof(float);
    return result;
}

template<std::size_t count>
void fetch(const std::array<std::uintptr_t, count>& soon, std::size_t byte) {
    for (const std::uintptr_t row : soon)
        hwy::Prefetch(reinterpret_cast<const void*>(row + byte));
}

#if HWY_TARGET == HWY_SCALAR

template<typename Order>
void addWhole(const float* weights, std::size_t whole, const Rows<Order>& rows, const Soon<Order>& soon,
              Sums<Order>& sums) {
    for (std::size_t i = 0; i < whole; i += line / sizeof(float))
        fetch(soon, i * sizeof(float));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        sums[r] = {};
        for (std::size_t i = 0; i < whole; i += partialSums)
            for (std::size_t lane = 0; lane < partialSums; ++lane)
                sums[r][lane] += weights[i + lane] * rows[r][i + lane];
    }
}

#elif HWY_MAX_BYTES >= 32 && !HWY_HAVE_SCALABLE

/// Rows that lie side by side are read in turn, as memory gives them best; their sums overlap all the same.
void addInTurn(const float* weights, std::size_t whole, const Rows<Consecutive>& rows, const Soon<Consecutive>& soon,
               Sums<Consecutive>& sums) {
    const hn::FixedTag<float, partialSums> all;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        auto sum = hn::Zero(all);
        for (std::size_t i = 0; i < whole; i += partialSums) {
            if (i * sizeof(float) % line == 0)
                hwy::Prefetch(reinterpret_cast<const void*>(soon[r] + i * sizeof(float)));
            sum = hn::Add(sum, hn::Mul(hn::LoadU(all, weights + i), hn::LoadU(all, rows[r] + i)));
        }
        hn::StoreU(sum, all, sums[r].data());
    }
}

void addSideBySide(const float* weights, std::size_t whole, const Rows<Chosen>& rows, const Soon<Chosen>& soon,
                   Sums<Chosen>& sums) {
    const hn::FixedTag<float, partialSums> all;
    hn::Vec<decltype(all)> sum[Chosen::rowsAtOnce]; // NOLINT(modernize-avoid-c-arrays): std::array drops alignment
    for (auto& each : sum)
        each = hn::Zero(all);
    for (std::size_t i = 0; i < whole; i += partialSums) {
        if (i * sizeof(float) % line == 0)
            fetch(soon, i * sizeof(float));
        const auto weight = hn::LoadU(all, weights + i);
        for (std::size_t r = 0; r < rows.size(); ++r)
            sum[r] = hn::Add(sum[r], hn::Mul(weight, hn::LoadU(all, rows[r] + i)));
    }
    for (std::size_t r = 0; r < rows.size(); ++r)
        hn::StoreU(sum[r], all, sums[r].data());
}

template<typename Order>
void addWhole(const float* weights, std::size_t whole, const Rows<Order>& rows, const Soon<Order>& soon,
              Sums<Order>& sums) {
    if constexpr (std::is_same_v<Order, Chosen>)
        addSideBySide(weights, whole, rows, soon, sums);
    else
        addInTurn(weights, whole, rows, soon, sums);
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
void addWhole(const float* weights, std::size_t whole, const Rows<Order>& rows, const Soon<Order>& soon,
              Sums<Order>& sums) {
    for (std::size_t i = 0; i < whole; i += line / sizeof(float))
        fetch(soon, i * sizeof(float));
    std::array<float, 2 * partialSums> two;
    for (std::size_t r = 0; r < rows.size(); r += 2) {
        addTwo(weights, whole, rows[r], rows[r + 1], two.data());
        std::copy_n(two.begin(), partialSums, sums[r].begin());
        std::copy_n(two.begin() + partialSums, partialSums, sums[r + 1].begin());
    }
}

#endif

template<typename Order>
void dotAll(const float* weights, std::size_t width, const float* rows, Order order, std::size_t count, float* out) {
    const std::size_t whole = width / partialSums * partialSums;
    constexpr std::size_t atOnce = Order::rowsAtOnce;
    Sums<Order> sums;
    for (std::size_t i = 0; i < count; i += atOnce) {
        const Rows<Order> some = rowsFrom(rows, width, order, i, count);
        addWhole<Order>(weights, whole, some, soonFrom(rows, width, order, i + atOnce, count), sums);
        for (std::size_t r = 0; r < std::min(atOnce, count - i); ++r) {
            float total = 0;
            for (std::size_t k = whole; k < width; ++k)
                total += weights[k] * some[r][k];
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
    // Nothing is fetched early here: the processor sees one stretch of memory, and asking it twice takes its time.
    for (; width >= lanes && i < count; ++i) {
        const std::int8_t* row = rows + i * width;
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
