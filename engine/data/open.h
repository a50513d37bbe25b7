#pragma once

#include "engine/data/data_set.h"

#include <optional>

namespace onelogit::data {

enum class Part { Train, Test };

/// Pictures of a folder per class are fitted to this unless something else is asked for.
inline constexpr ImageShape usualShape{.channels = 3, .height = 64, .width = 64};

struct OpenOptions {
    Part part = Part::Test;
    std::optional<ImageShape> shape;     ///< for a folder per class: size to fit to; else usualShape
    std::vector<std::string> classNames; ///< for IDX and CIFAR; else classes.txt beside the data, else a known default
    std::uint64_t mostBytes = 0;         ///< that pictures of a folder per class may take in memory; 0: any number
};

enum class SetKind { Idx, Cifar10, FolderPerClass };

/// What a folder holds, from the names in it.
struct SetFacts {
    SetKind kind = SetKind::FolderPerClass;
    bool train = true; ///< has this part; a folder per class without sub-folders "train" and "test" is both
    bool test = true;
    bool twoParts = false; ///< of a folder per class: it has those sub-folders
};

/// Reads names only. NotFound, NotAFolder, Unreadable.
[[nodiscard]] Result<SetFacts> lookAt(const std::filesystem::path& path);

/// Where the wanted part of a folder per class lies.
[[nodiscard]] std::filesystem::path partFolder(const std::filesystem::path& path, const SetFacts& facts, Part part);

/// Finds out by content what `path` holds and reads the wanted part: a folder with *-images-idx3-ubyte[.gz] and
/// *-labels-idx1-ubyte[.gz] (train-*, t10k-* or test-*), a folder with data_batch_*.bin / test_batch.bin, or a folder
/// per class (which has sub-folders "train" and "test", or is one part only and is used for both).
/// The IDX files of Fashion-MNIST are recognized by the folder name "fashion-mnist" for their class names.
[[nodiscard]] Result<DataSet> open(const std::filesystem::path& path, const OpenOptions& options = {},
                                   const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace onelogit::data
