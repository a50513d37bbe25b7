#pragma once

#include "engine/data/data_set.h"

namespace onelogit::data {

/// Reads an IDX pair (MNIST's format; plain or gzip by content): unsigned-byte images [n, h, w] or [n, h, w, c] and
/// labels [n]. `names` gives the class names; without, classes are named "0", "1", ... up to the largest label. Errors
/// name the file: NotFound, WrongFormat (magic number), UnsupportedFormat (element type, channels), Truncated, Damaged
/// (gzip, trailing bytes), CountMismatch (pictures against labels), LabelOutOfRange, TooLarge, Empty.
[[nodiscard]] Result<DataSet> readIdx(const std::filesystem::path& images, const std::filesystem::path& labels,
                                      const std::vector<std::string>& names = {});

/// Writes a pair, gzip when a path ends in ".gz" (with no time stamp: same content, same bytes), and the class names as
/// classes.txt beside the images. Each file atomically. InvalidArgument for more than 256 classes.
[[nodiscard]] Result<void> writeIdx(const DataSet& set, const std::filesystem::path& images,
                                    const std::filesystem::path& labels);

} // namespace onelogit::data
