#pragma once

#include "engine/support/result.h"

namespace onelogit::networks {

/// Has ready what runs and trains networks, and LibTorch with it. A program linked with target `engine` has it from its
/// start on. The window's program (`engine_light`) opens a library of its own for it the first time that anything
/// needs it: half a second that this call takes early, and never on the window's thread. Quick once it is there; safe
/// from any thread, each waits for the one that loads. NotFound where the library is not installed, Damaged where it or
/// what it needs cannot be loaded; the next call tries again.
[[nodiscard]] Result<void> load();

} // namespace onelogit::networks
