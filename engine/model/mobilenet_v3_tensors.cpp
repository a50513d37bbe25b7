#include "engine/model/mobilenet_v3.h"
#include "engine/model/mobilenet_v3_layers.h"

namespace onelogit::model {
namespace {

using namespace mobilenet;

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

std::string mobileNetV3SmallSource(std::string (*attribute)(const std::string& name)) {
    Writer writer{.attribute = attribute, .source = {}};
    build(writer);
    return writer.source;
}

} // namespace onelogit::model
