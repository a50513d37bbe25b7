#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace onelogit::model {
namespace mobilenet {

enum class Activation { None, Relu, HardSwish };

/// Convolution, batch normalization, activation.
struct Step {
    std::string name; ///< of the pair in torchvision: NAME.0 convolves, NAME.1 normalizes
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t kernel = 1;
    std::int64_t stride = 1;
    bool depthwise = false;
    Activation activation = Activation::None;
};

/// One row of table 2 of the paper.
struct Row {
    std::int64_t from, kernel, expanded, to;
    bool squeezes; ///< has a squeeze-and-excitation block
    Activation activation;
    std::int64_t stride;
};

inline constexpr std::array rows{
    Row{16, 3, 16, 16, true, Activation::Relu, 2},       Row{16, 3, 72, 24, false, Activation::Relu, 2},
    Row{24, 3, 88, 24, false, Activation::Relu, 1},      Row{24, 5, 96, 40, true, Activation::HardSwish, 2},
    Row{40, 5, 240, 40, true, Activation::HardSwish, 1}, Row{40, 5, 240, 40, true, Activation::HardSwish, 1},
    Row{40, 5, 120, 48, true, Activation::HardSwish, 1}, Row{48, 5, 144, 48, true, Activation::HardSwish, 1},
    Row{48, 5, 288, 96, true, Activation::HardSwish, 2}, Row{96, 5, 576, 96, true, Activation::HardSwish, 1},
    Row{96, 5, 576, 96, true, Activation::HardSwish, 1},
};
inline constexpr std::int64_t stemWidth = 16;
inline constexpr std::int64_t lastWidth = 576;

/// A quarter of the channels, rounded to a multiple of 8 and not below nine tenths of it.
inline std::int64_t squeezedWidth(std::int64_t channels) {
    constexpr std::int64_t step = 8;
    const std::int64_t quarter = channels / 4;
    const std::int64_t rounded = std::max(step, (quarter + step / 2) / step * step);
    return rounded * 10 < quarter * 9 ? rounded + step : rounded;
}

/// What the network consists of, in the order in which it runs; `Builder` is told each part once.
template<typename Builder>
void build(Builder& builder) {
    builder.step({"features.0", 3, stemWidth, 3, 2, false, Activation::HardSwish});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const std::string block = "features." + std::to_string(i + 1) + ".block.";
        int part = 0;
        const auto next = [&] { return block + std::to_string(part++); };
        const bool adds = row.stride == 1 && row.from == row.to;
        if (adds)
            builder.remember();
        if (row.expanded != row.from)
            builder.step({next(), row.from, row.expanded, 1, 1, false, row.activation});
        builder.step({next(), row.expanded, row.expanded, row.kernel, row.stride, true, row.activation});
        if (row.squeezes)
            builder.squeeze(next(), row.expanded, squeezedWidth(row.expanded));
        builder.step({next(), row.expanded, row.to, 1, 1, false, Activation::None});
        if (adds)
            builder.add();
    }
    builder.step({"features.12", rows.back().to, lastWidth, 1, 1, false, Activation::HardSwish});
    builder.hidden("classifier.0", lastWidth);
}

} // namespace mobilenet
} // namespace onelogit::model
