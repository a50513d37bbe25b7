#pragma once

#include "engine/training/batches.h"
#include "engine/training/material.h"

#include <random>

namespace onelogit::test {

/// Three classes of 8 x 8 pictures: a bright row, a bright column, a bright diagonal, under noise.
inline data::DataSet stripes(std::size_t examples, unsigned seed) {
    std::mt19937 random(seed);
    data::DataSet set{.description = "stripes",
                      .catalog = *ClassCatalog::create({"row", "column", "diagonal"}),
                      .shape = {.channels = 1, .height = 8, .width = 8}};
    for (std::size_t i = 0; i < examples; ++i) {
        const auto label = static_cast<std::int32_t>(i % 3);
        const unsigned at = random() % 8;
        for (unsigned y = 0; y < 8; ++y)
            for (unsigned x = 0; x < 8; ++x) {
                const bool bright = label == 0 ? y == at : label == 1 ? x == at : (x + at) % 8 == y;
                set.pixels.push_back(static_cast<std::uint8_t>((bright ? 150 : 0) + random() % 100));
            }
        set.labels.push_back(label);
        set.names.push_back(std::to_string(i));
    }
    return set;
}

/// The first `train` rows train, the rest validate.
inline training::Material material(const data::DataSet& set, std::size_t train) {
    training::Settings shares{.validation = 0, .test = 0};
    training::Material made = *training::materialOf(set, {}, shares);
    made.split.train.resize(train);
    for (std::size_t row = train; row < set.size(); ++row)
        made.split.validation.push_back(row);
    made.input = training::measureInput(set, made.split.train);
    return made;
}

/// Sees the stripes within a second.
inline training::Settings quickSettings() {
    return {.features = 16, .learningRate = 5e-3, .epochs = 12, .batch = 20, .seed = 3};
}

} // namespace onelogit::test
