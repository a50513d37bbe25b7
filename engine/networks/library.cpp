#include "engine/networks/table.h"
#include "version.h"

namespace onelogit::networks {

extern "C" __attribute__((visibility("default"))) const Table* onelogit_networks() {
    static constexpr Table table{
        .version = version,
        .networkTrunk = &model::networkTrunk,
        .createLearner = &training::Learner::create,
        .devices = &training::devices,
        .blasLogits = &speed::blasLogits,
        .writeTorchScript = &formats::writeTorchScript,
    };
    return &table;
}

} // namespace onelogit::networks
