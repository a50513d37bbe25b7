#pragma once

#include "engine/sandbox/descriptor.h"
#include "engine/support/result.h"

#include <filesystem>

namespace onelogit::index {

/// Held by the one process that writes below a folder; ends with the process, however that ends.
class WriteLock {
public:
    /// InUse, naming the process that has it, NotWritable.
    [[nodiscard]] static Result<WriteLock> take(const std::filesystem::path& folder);

private:
    explicit WriteLock(sandbox::Descriptor locked) : descriptor(std::move(locked)) {}
    sandbox::Descriptor descriptor;
};

} // namespace onelogit::index
