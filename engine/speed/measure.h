#pragma once

#include "engine/model/classifier.h"
#include "engine/support/progress.h"

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace onelogit::speed {

/// Medians of repeated, warm runs on one thread; seconds. Where all logits come at once (HeadKind::AllLogits) they are
/// part of the trunk's time, and the head's numbers are 0.
struct Bill {
    double trunk = 0;     ///< one picture's features
    double oneLogit = 0;  ///< one class from the features: another class at every run, so that its weights come from
                          ///< where they would, not from the nearest cache
    double allLogits = 0; ///< all k classes from the features, the faster of two ways (own loop, BLAS)
    std::size_t features = 0;
    std::size_t classes = 0;
    std::size_t bytesOneLogit = 0; ///< of weights and bias read
    std::size_t bytesAllLogits = 0;
};

/// `picture`: preprocessed, info().input.shape.count() numbers. Errors of Classifier::features, Cancelled.
[[nodiscard]] Result<Bill> measure(const model::Classifier& classifier, std::span<const float> picture,
                                   std::stop_token stop = {});

/// One point of the speed curve: the same head grown to `classes` by repeating its rows with small noise.
struct CurvePoint {
    std::size_t classes = 0;
    double oneLogit = 0;    ///< seconds, as in Bill
    double allLogits = 0;   ///< seconds, as in Bill
    bool synthetic = false; ///< the head was grown beyond its own classes
    bool measured = true;   ///< false: the grown head does not fit into memory; the times are then 0
    std::size_t headBytes = 0;
};

struct CurveOptions {
    std::vector<std::size_t> classes{10, 100, 1'000, 10'000, 100'000, 400'000, 1'000'000};
    double memoryShare = 0.5; ///< of what is free: the largest head that is grown
};

/// Called after each point, from the calling thread.
using PointSink = std::function<void(const CurvePoint&)>;

/// Times of the head alone for growing class counts, in order; add the trunk's time to get a picture's. About 0.4 s a
/// point, more where a head of gigabytes is first written and then read as a whole. Needs a head of weight rows:
/// InvalidArgument for HeadKind::AllLogits, and for a head of no classes. Cancelled, OutOfMemory.
[[nodiscard]] Result<std::vector<CurvePoint>> curve(const model::Classifier& classifier, const CurveOptions& options,
                                                    const PointSink& sink = {}, std::stop_token stop = {});

/// How many times faster a picture is with one logit: (trunk + all) / (trunk + one).
[[nodiscard]] double speedup(double trunk, double oneLogit, double allLogits);

} // namespace onelogit::speed
