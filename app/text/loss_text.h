#pragma once

#include "engine/values/loss_kind.h"

#include <QString>

namespace onelogit::app {

/// The loss's name in the user's language: "batch cross-entropy".
[[nodiscard]] QString lossTitle(LossKind kind);

} // namespace onelogit::app
