#pragma once

#include "engine/support/progress.h"
#include "engine/support/result.h"
#include "engine/values/class_catalog.h"
#include "engine/values/input_spec.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace onelogit::data {

/// A file that was passed over, and why.
struct Skipped {
    std::filesystem::path path;
    Error reason;
};

/// Labelled pictures of one shape, in memory. Pixels are interleaved bytes, examples one after another.
struct DataSet {
    std::string description; ///< what it was read from, without a path: "Fashion-MNIST-style IDX, 60000 pictures"
    ClassCatalog catalog;
    ImageShape shape;
    std::vector<std::uint8_t> pixels;  ///< examples * shape.count()
    std::vector<std::int32_t> labels;  ///< in [0, catalog.size())
    std::vector<std::string> names;    ///< a name per example (relative path, or its number), same order
    std::vector<ClassId> emptyClasses; ///< classes without a picture: reported, not an error
    std::vector<Skipped> skipped;      ///< unreadable pictures of a folder per class

    [[nodiscard]] std::size_t size() const { return labels.size(); }
    [[nodiscard]] std::span<const std::uint8_t> picture(std::size_t example) const {
        return std::span(pixels).subspan(example * shape.count(), shape.count());
    }
};

/// The classes that no label names, ascending. Labels must lie in [0, catalog.size()).
[[nodiscard]] std::vector<ClassId> classesWithoutExamples(const ClassCatalog& catalog,
                                                          std::span<const std::int32_t> labels);

/// 128-bit content hash (hex) of shape, class names, labels and pixels.
[[nodiscard]] std::string contentHash(const DataSet& set);

/// The examples at `rows`, in that order. Rows must lie in [0, size()).
[[nodiscard]] DataSet subset(const DataSet& set, std::span<const std::size_t> rows);

} // namespace onelogit::data
