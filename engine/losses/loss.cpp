#include "engine/losses/loss.h"

#include "engine/losses/parameters.h"

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
    InitialBias* initialBias;
    const Parameter* reads = nullptr; ///< its parameter, if it has one
    bool readsNoise = false;
    const Parameter* startsFrom = nullptr; ///< a parameter of the initial bias alone
};

constexpr Row table[] = {
    {LossKind::CrossEntropy, noBias},
    {LossKind::MaxMargin, noBias, &margin},
    {LossKind::SelfNormalization, normalizedBias, &normalization},
    {LossKind::NoiseContrastive, normalizedBias, &draws, true},
    {LossKind::BinaryCrossEntropy, binaryBias},
    {LossKind::BatchCrossEntropy, noBias},
    {LossKind::BatchMaxMargin, noBias, &margin},
    {LossKind::Zlpr, zlprBias},
    {LossKind::SharedBiasBinaryCrossEntropy, binaryBias},
    {LossKind::Squared, squaredBias},
    {LossKind::Focal, priorBias, &focusing, false, &prior},
    {LossKind::SmoothedCrossEntropy, noBias, &smoothing},
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

double initialOutputBias(LossKind kind, const LossParameters& parameters, std::size_t classes) {
    return classes < 2 ? 0 : row(kind).initialBias(parameters, static_cast<double>(classes));
}

} // namespace onelogit::losses
