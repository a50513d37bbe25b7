#pragma once

#include "engine/sandbox/remote.h"

namespace onelogit::sandbox {

/// From here on this process can compute and talk on the descriptors that it has, for good: it opens nothing, starts
/// nothing and takes no more than `memory` bytes of address space. What the kernel does not offer is left out; what
/// took hold is given. To be called from the only thread: `files` is false if there are others, which Landlock would
/// not reach.
[[nodiscard]] Confinement confine(std::uint64_t memory);

/// Has the kernel kill this process as soon as the other end of the pipe `lifeline` is closed by all who hold it, even
/// in the middle of an endless loop. (The parent-death signal would come when the starting *thread* ends.) False if
/// that has happened already or cannot be arranged.
[[nodiscard]] bool holdOnTo(int lifeline);

} // namespace onelogit::sandbox
