#pragma once

#include "engine/formats/weights.h"
#include "engine/model/network_trunk.h"
#include "engine/speed/blas.h"
#include "engine/training/device.h"
#include "engine/training/learner.h"

namespace onelogit::networks {

/// The functions of the engine that take LibTorch, as the library gives them. Library and program are built together
/// and share no state: the library has copies of its own of what it needs of the engine. Only values, Results and
/// objects with virtual functions cross between them, and no exception does. The library is never unloaded.
struct Table {
    const char* version; ///< of the program that it belongs to
    decltype(&model::networkTrunk) networkTrunk;
    decltype(&training::Learner::create) createLearner;
    decltype(&training::devices) devices;
    decltype(&speed::blasLogits) blasLogits;
    decltype(&formats::writeTorchScript) writeTorchScript;
};

/// What the library exports under `tableSymbol`.
using GiveTable = const Table*();
inline constexpr const char* tableSymbol = "onelogit_networks";

} // namespace onelogit::networks
