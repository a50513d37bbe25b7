#pragma once

#include "engine/formats/pickle.h"

#include <functional>
#include <optional>

namespace onelogit::formats {

/// A tensor as the pickle of a TorchScript archive describes it.
struct TensorRecord {
    std::string name;    ///< the attributes that lead to it, "layer1.0.weight"; its storage's key where there are none
    std::string type;    ///< "Float", "Double", "Long", ...
    std::string storage; ///< key: the entry that holds its numbers
    std::string device;  ///< "cpu"
    std::vector<std::int64_t> shape;
};

/// Bytes of the entry that holds the storage of that key; none where there is none.
using StorageSize = std::function<std::optional<std::uint64_t>(const std::string& key)>;

struct TensorScan {
    std::vector<TensorRecord> tensors;
    std::vector<std::string> compiledClasses; ///< __torch__.torch.classes: objects that LibTorch itself builds, as
                                              ///< quantized weights are
};

/// Checks what LibTorch does not when it reads a pickle: every class is one that a network is made of, and every number
/// of every tensor lies within its storage, and that within its entry.
/// Errors, naming class or tensor: UnsupportedFormat (class, element type), Damaged (record of the wrong form, sizes
/// that are negative or overflow, no such storage), ShapeMismatch (a shape beyond its storage).
[[nodiscard]] Result<TensorScan> scanTensors(const Pickle& pickle, const StorageSize& storageSize,
                                             const std::string& subject, std::string_view entry);

} // namespace onelogit::formats
