#include "engine/model/mobilenet_v3.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>

namespace onelogit::model {
namespace {

constexpr double epsilon = 0.001; ///< of batch normalization

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

constexpr std::array rows{
    Row{16, 3, 16, 16, true, Activation::Relu, 2},       Row{16, 3, 72, 24, false, Activation::Relu, 2},
    Row{24, 3, 88, 24, false, Activation::Relu, 1},      Row{24, 5, 96, 40, true, Activation::HardSwish, 2},
    Row{40, 5, 240, 40, true, Activation::HardSwish, 1}, Row{40, 5, 240, 40, true, Activation::HardSwish, 1},
    Row{40, 5, 120, 48, true, Activation::HardSwish, 1}, Row{48, 5, 144, 48, true, Activation::HardSwish, 1},
    Row{48, 5, 288, 96, true, Activation::HardSwish, 2}, Row{96, 5, 576, 96, true, Activation::HardSwish, 1},
    Row{96, 5, 576, 96, true, Activation::HardSwish, 1},
};
constexpr std::int64_t stemWidth = 16;
constexpr std::int64_t lastWidth = 576;

/// A quarter of the channels, rounded to a multiple of 8 and not below nine tenths of it.
std::int64_t squeezedWidth(std::int64_t channels) {
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

struct Planner {
    std::vector<TensorShape> plan;
    std::int64_t features;

    void step(const Step& step) {
        plan.push_back({step.name + ".0.weight", {step.to, step.depthwise ? 1 : step.from, step.kernel, step.kernel}});
        for (const char* part : {".1.weight", ".1.bias", ".1.running_mean", ".1.running_var"})
            plan.push_back({step.name + part, {step.to}});
    }
    void squeeze(const std::string& name, std::int64_t width, std::int64_t squeezed) {
        plan.push_back({name + ".fc1.weight", {squeezed, width, 1, 1}});
        plan.push_back({name + ".fc1.bias", {squeezed}});
        plan.push_back({name + ".fc2.weight", {width, squeezed, 1, 1}});
        plan.push_back({name + ".fc2.bias", {width}});
    }
    void hidden(const std::string& name, std::int64_t width) {
        plan.push_back({name + ".weight", {features, width}});
        plan.push_back({name + ".bias", {features}});
    }
    void remember() {}
    void add() {}
};

struct Runner {
    const std::map<std::string, at::Tensor>& tensors;
    at::Tensor x;
    at::Tensor remembered;

    [[nodiscard]] const at::Tensor& at(const std::string& name) const { return tensors.at(name); }

    void step(const Step& step) {
        const std::int64_t groups = step.depthwise ? step.from : 1;
        x = at::conv2d(x, at(step.name + ".0.weight"), {}, step.stride, step.kernel / 2, 1, groups);
        x = at::batch_norm(x, at(step.name + ".1.weight"), at(step.name + ".1.bias"), at(step.name + ".1.running_mean"),
                           at(step.name + ".1.running_var"), false, 0, epsilon, false);
        if (step.activation == Activation::Relu)
            x = at::relu(x);
        else if (step.activation == Activation::HardSwish)
            x = at::hardswish(x);
    }
    void squeeze(const std::string& name, std::int64_t, std::int64_t) {
        at::Tensor scale = at::adaptive_avg_pool2d(x, {1, 1});
        scale = at::relu(at::conv2d(scale, at(name + ".fc1.weight"), at(name + ".fc1.bias")));
        scale = at::hardsigmoid(at::conv2d(scale, at(name + ".fc2.weight"), at(name + ".fc2.bias")));
        x = x * scale;
    }
    void hidden(const std::string& name, std::int64_t) {
        x = at::adaptive_avg_pool2d(x, {1, 1}).flatten(1);
        x = at::hardswish(at::linear(x, at(name + ".weight"), at(name + ".bias")));
    }
    void remember() { remembered = x; }
    void add() { x = x + remembered; }
};

struct Writer {
    std::string (*attribute)(const std::string& name);
    std::string source;

    [[nodiscard]] std::string weight(const std::string& name) const { return "self." + attribute(name); }
    void line(const std::string& text) { source += "    " + text + "\n"; }

    void step(const Step& step) {
        const std::string stride = std::to_string(step.stride);
        const std::string pad = std::to_string(step.kernel / 2);
        line("x = torch.conv2d(x, " + weight(step.name + ".0.weight") + ", None, [" + stride + ", " + stride + "], [" +
             pad + ", " + pad + "], [1, 1], " + std::to_string(step.depthwise ? step.from : 1) + ")");
        line("x = torch.batch_norm(x, " + weight(step.name + ".1.weight") + ", " + weight(step.name + ".1.bias") +
             ", " + weight(step.name + ".1.running_mean") + ", " + weight(step.name + ".1.running_var") +
             ", False, 0.0, 0.001, False)");
        if (step.activation == Activation::Relu)
            line("x = torch.relu(x)");
        else if (step.activation == Activation::HardSwish)
            line("x = torch.hardswish(x)");
    }
    void squeeze(const std::string& name, std::int64_t, std::int64_t) {
        line("s = torch.adaptive_avg_pool2d(x, [1, 1])");
        line("s = torch.relu(torch.conv2d(s, " + weight(name + ".fc1.weight") + ", " + weight(name + ".fc1.bias") +
             "))");
        line("s = torch.hardsigmoid(torch.conv2d(s, " + weight(name + ".fc2.weight") + ", " +
             weight(name + ".fc2.bias") + "))");
        line("x = torch.mul(x, s)");
    }
    void hidden(const std::string& name, std::int64_t) {
        line("x = torch.flatten(torch.adaptive_avg_pool2d(x, [1, 1]), 1)");
        line("x = torch.hardswish(torch.linear(x, " + weight(name + ".weight") + ", " + weight(name + ".bias") + "))");
    }
    void remember() { line("r = x"); }
    void add() { line("x = torch.add(x, r)"); }
};

} // namespace

std::vector<TensorShape> mobileNetV3SmallTensors(std::size_t features) {
    Planner planner{.plan = {}, .features = static_cast<std::int64_t>(features)};
    build(planner);
    return std::move(planner.plan);
}

at::Tensor mobileNetV3SmallFeatures(const std::map<std::string, at::Tensor>& tensors, const at::Tensor& pictures) {
    Runner runner{.tensors = tensors, .x = pictures, .remembered = {}};
    build(runner);
    return runner.x;
}

std::string mobileNetV3SmallSource(std::string (*attribute)(const std::string& name)) {
    Writer writer{.attribute = attribute, .source = {}};
    build(writer);
    return writer.source;
}

} // namespace onelogit::model
