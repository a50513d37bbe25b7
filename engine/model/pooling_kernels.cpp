#include "engine/model/pooling_kernels.h"

#include <cstddef>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/model/pooling_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace onelogit::model::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

/// Calls work(tag, x) for stretches of Lanes(tag) numbers that together are [0, width): the last ones may overlap those
/// before them.
template<typename Work>
HWY_INLINE void forStretches(std::int64_t width, Work work) {
    const hn::CappedTag<float, 8> wide;
    const hn::CappedTag<float, 4> narrow;
    const hn::CappedTag<float, 1> single;
    const auto step = [&](auto tag) {
        const auto lanes = static_cast<std::int64_t>(hn::Lanes(tag));
        std::int64_t x = 0;
        for (; x + lanes <= width; x += lanes)
            work(tag, x);
        if (x < width)
            work(tag, width - lanes);
    };
    if (width >= static_cast<std::int64_t>(hn::Lanes(wide)))
        step(wide);
    else if (width >= static_cast<std::int64_t>(hn::Lanes(narrow)))
        step(narrow);
    else
        step(single);
}

template<typename Tag>
struct Four {
    hn::Vec<Tag> upperLeft, upperRight, lowerLeft, lowerRight;

    HWY_INLINE Four(Tag tag, const float* upper, const float* lower) {
        if constexpr (hn::MaxLanes(Tag()) > 1) {
            hn::LoadInterleaved2(tag, upper, upperLeft, upperRight);
            hn::LoadInterleaved2(tag, lower, lowerLeft, lowerRight);
        } else {
            upperLeft = hn::Set(tag, upper[0]);
            upperRight = hn::Set(tag, upper[1]);
            lowerLeft = hn::Set(tag, lower[0]);
            lowerRight = hn::Set(tag, lower[1]);
        }
    }
};

template<typename Tag, typename Vector>
HWY_INLINE void storePairs(Tag tag, Vector left, Vector right, float* out) {
    if constexpr (hn::MaxLanes(Tag()) > 1) {
        hn::StoreInterleaved2(left, right, tag, out);
    } else {
        out[0] = hn::GetLane(left);
        out[1] = hn::GetLane(right);
    }
}

template<typename Tag, typename Vector>
HWY_INLINE Vector larger(Tag, Vector best, Vector next) {
    return hn::IfThenElse(hn::Or(hn::Gt(next, best), hn::IsNaN(next)), next, best);
}

void halve(const PoolingShape& shape, const float* map, float* result) {
    for (std::int64_t p = 0; p < shape.planes; ++p)
        for (std::int64_t y = 0; y < shape.halfHeight(); ++y) {
            const float* upper = map + (p * shape.height + 2 * y) * shape.width;
            const float* lower = upper + shape.width;
            float* out = result + (p * shape.halfHeight() + y) * shape.halfWidth();
            forStretches(shape.halfWidth(), [&](auto tag, std::int64_t x) HWY_ATTR {
                const Four<decltype(tag)> four(tag, upper + 2 * x, lower + 2 * x);
                auto best = larger(tag, hn::Zero(tag), four.upperLeft);
                best = larger(tag, best, four.upperRight);
                best = larger(tag, best, four.lowerLeft);
                best = larger(tag, best, four.lowerRight);
                hn::StoreU(best, tag, out + x);
            });
        }
}

void spread(const PoolingShape& shape, const float* map, const float* result, const float* gradient, float* out) {
    for (std::int64_t p = 0; p < shape.planes; ++p)
        for (std::int64_t y = 0; y < shape.halfHeight(); ++y) {
            const std::int64_t first = (p * shape.height + 2 * y) * shape.width;
            const std::int64_t half = (p * shape.halfHeight() + y) * shape.halfWidth();
            forStretches(shape.halfWidth(), [&](auto tag, std::int64_t x) HWY_ATTR {
                const float* upper = map + first + 2 * x;
                const Four<decltype(tag)> four(tag, upper, upper + shape.width);
                const auto best = hn::LoadU(tag, result + half + x);
                // What has been given is zero for those that follow.
                auto left = hn::IfThenElseZero(hn::Gt(best, hn::Zero(tag)), hn::LoadU(tag, gradient + half + x));
                const auto take = [&](auto number) HWY_ATTR {
                    const auto mask = hn::Eq(number, best);
                    const auto taken = hn::IfThenElseZero(mask, left);
                    left = hn::IfThenZeroElse(mask, left);
                    return taken;
                };
                const auto a = take(four.upperLeft);
                const auto b = take(four.upperRight);
                const auto c = take(four.lowerLeft);
                const auto d = take(four.lowerRight);
                storePairs(tag, a, b, out + first + 2 * x);
                storePairs(tag, c, d, out + first + shape.width + 2 * x);
            });
        }
}

} // namespace
} // namespace onelogit::model::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace onelogit::model {
namespace {

HWY_EXPORT(halve);
HWY_EXPORT(spread);

} // namespace

void rectifyAndHalve(const PoolingShape& shape, const float* map, float* result) {
    HWY_DYNAMIC_DISPATCH(halve)(shape, map, result);
}

void spreadGradient(const PoolingShape& shape, const float* map, const float* result, const float* gradient,
                    float* out) {
    HWY_DYNAMIC_DISPATCH(spread)(shape, map, result, gradient, out);
}

} // namespace onelogit::model
#endif
