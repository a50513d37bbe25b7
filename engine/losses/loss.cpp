#include "engine/losses/loss.h"

#include "engine/losses/formulas.h"
#include "engine/losses/parameters.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cmath>

namespace onelogit::losses {
namespace {

/// The output bias to start with, for k classes met equally often.
using InitialBias = double(const LossParameters& parameters, double classes);

/// A shift of all logits, or of a row, changes nothing.
double noBias(const LossParameters&, double) {
    return 0;
}

/// Every class at probability 1/k.
double binaryBias(const LossParameters&, double classes) {
    return -std::log(classes - 1);
}

/// log-sum-exp 0; NCE's scores then stand for one true example among its noise draws.
double normalizedBias(const LossParameters&, double classes) {
    return -std::log(classes);
}

/// Where pulling one logit up and k - 1 down together balances: (k - 1) e^2b = 1.
double zlprBias(const LossParameters&, double classes) {
    return -std::log(classes - 1) / 2;
}

/// The mean target.
double squaredBias(const LossParameters&, double classes) {
    return 1 / classes;
}

/// Every class at the probability `prior`.
double priorBias(const LossParameters& parameters, double) {
    return std::log(parameters.prior / (1 - parameters.prior));
}

struct Row {
    LossKind kind;
    Formula* formula;
    InitialBias* initialBias;
    const Parameter* reads = nullptr; ///< its parameter, if it has one
    bool readsNoise = false;
    const Parameter* startsFrom = nullptr; ///< a parameter of the initial bias alone
};

constexpr Row table[] = {
    {LossKind::CrossEntropy, crossEntropy, noBias},
    {LossKind::MaxMargin, maxMargin, noBias, &margin},
    {LossKind::SelfNormalization, selfNormalization, normalizedBias, &normalization},
    {LossKind::NoiseContrastive, noiseContrastive, normalizedBias, &draws, true},
    {LossKind::BinaryCrossEntropy, binaryCrossEntropy, binaryBias},
    {LossKind::BatchCrossEntropy, batchCrossEntropy, noBias},
    {LossKind::BatchMaxMargin, batchMaxMargin, noBias, &margin},
    {LossKind::Zlpr, zlpr, zlprBias},
    {LossKind::SharedBiasBinaryCrossEntropy, binaryCrossEntropy, binaryBias},
    {LossKind::Squared, squared, squaredBias},
    {LossKind::Focal, focal, priorBias, &focusing, false, &prior},
    {LossKind::SmoothedCrossEntropy, smoothedCrossEntropy, noBias, &smoothing},
};

const Row& row(LossKind kind) {
    return *std::find_if(std::begin(table), std::end(table), [kind](const Row& item) { return item.kind == kind; });
}

} // namespace

Result<void> validate(LossKind kind, const LossParameters& parameters, std::size_t classes) {
    if (classes < 2)
        return Error{ErrorCode::InvalidArgument, "number of classes",
                     std::to_string(classes) + ", and a loss needs at least 2"};
    for (const Parameter* parameter : {row(kind).reads, row(kind).startsFrom}) {
        if (!parameter)
            continue;
        if (auto usable = check(*parameter, parameters); !usable)
            return usable;
    }
    return row(kind).readsNoise ? checkNoise(parameters.noise, classes) : Result<void>();
}

std::map<std::string, double> usedParameters(LossKind kind, const LossParameters& parameters) {
    std::map<std::string, double> used;
    for (const Parameter* parameter : {row(kind).reads, row(kind).startsFrom})
        if (parameter)
            used.emplace(parameter->name, parameters.*parameter->value);
    return used;
}

at::Tensor compute(LossKind kind, const LossParameters& parameters, const at::Tensor& logits,
                   const at::Tensor& labels) {
    return row(kind).formula(parameters, logits, labels);
}

double initialOutputBias(LossKind kind, const LossParameters& parameters, std::size_t classes) {
    return classes < 2 ? 0 : row(kind).initialBias(parameters, static_cast<double>(classes));
}

} // namespace onelogit::losses
