#include "engine/formats/onnx_reference.h"

#include "engine/model/runtime.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

namespace onelogit::formats {
namespace {

using Tensor = at::Tensor;
using Sizes = std::vector<std::int64_t>;

/// Thrown within this file where a node is not known here.
struct Unknown {};

[[noreturn]] void unknown() {
    throw Unknown{};
}

/// One node with the values that it reads.
struct Step {
    const OnnxNode& node;
    std::vector<Tensor> inputs; ///< undefined where left out
    std::int64_t opset;

    [[nodiscard]] const Tensor& in(std::size_t i) const {
        if (i >= inputs.size() || !inputs[i].defined())
            unknown();
        return inputs[i];
    }
    [[nodiscard]] bool has(std::size_t i) const { return i < inputs.size() && inputs[i].defined(); }
    [[nodiscard]] Sizes list(std::string_view name, Sizes otherwise = {}) const {
        const OnnxAttribute* found = node.attribute(name);
        return found != nullptr ? found->integers : std::move(otherwise);
    }
    /// A list that older operator sets have as an attribute and newer ones as an input.
    [[nodiscard]] Sizes listOrInput(std::string_view name, std::size_t i) const {
        return has(i) ? integersOf(in(i)) : list(name);
    }
    [[nodiscard]] std::int64_t axis(std::int64_t otherwise) const {
        const std::int64_t stated = node.integer("axis", otherwise);
        return stated < 0 ? stated + in(0).dim() : stated;
    }
    [[nodiscard]] static Sizes integersOf(const Tensor& tensor) {
        if (tensor.scalar_type() != at::kLong)
            unknown();
        const Tensor plain = tensor.contiguous();
        return {plain.data_ptr<std::int64_t>(), plain.data_ptr<std::int64_t>() + plain.numel()};
    }
};

/// Zeros (or `value`) around height and width; pads as ONNX orders them: top, left, bottom, right.
Tensor padded(const Tensor& x, const Sizes& pads, double value) {
    if (pads.size() != 4 || x.dim() != 4)
        unknown();
    return at::constant_pad_nd(x, {pads[1], pads[3], pads[0], pads[2]}, value);
}

/// Explicit padding of a window operator, from its pads or its automatic mode.
Sizes padsOf(const Step& step, const Sizes& kernel, const Sizes& strides, const Sizes& dilations) {
    const OnnxAttribute* found = step.node.attribute("auto_pad");
    const std::string mode = found != nullptr ? found->text : "NOTSET";
    if (mode == "NOTSET")
        return step.list("pads", {0, 0, 0, 0});
    if (mode == "VALID")
        return {0, 0, 0, 0};
    if (mode != "SAME_UPPER")
        unknown();
    Sizes pads(4);
    for (std::size_t i = 0; i < 2; ++i) {
        const std::int64_t size = step.in(0).size(static_cast<std::int64_t>(i) + 2);
        const std::int64_t outputs = (size + strides[i] - 1) / strides[i];
        const std::int64_t reach = (kernel[i] - 1) * dilations[i] + 1;
        const std::int64_t all = std::max<std::int64_t>(0, (outputs - 1) * strides[i] + reach - size);
        pads[i] = all / 2;
        pads[i + 2] = all - all / 2;
    }
    return pads;
}

Tensor convolution(const Step& step) {
    const Tensor& weight = step.in(1);
    if (weight.dim() != 4)
        unknown();
    const Sizes strides = step.list("strides", {1, 1});
    const Sizes dilations = step.list("dilations", {1, 1});
    const Sizes pads = padsOf(step, {weight.size(2), weight.size(3)}, strides, dilations);
    const Sizes noPads{0, 0};
    return at::conv2d(padded(step.in(0), pads, 0), weight, step.has(2) ? step.in(2) : Tensor(), strides, noPads,
                      dilations, step.node.integer("group", 1));
}

Tensor pool(const Step& step) {
    const Sizes kernel = step.list("kernel_shape");
    const Sizes strides = step.list("strides", {1, 1});
    const bool ceiling = step.node.integer("ceil_mode", 0) != 0;
    if (kernel.size() != 2 || step.list("dilations", {1, 1}) != Sizes{1, 1})
        unknown();
    const Sizes pads = padsOf(step, kernel, strides, {1, 1});
    const bool symmetric = pads.size() == 4 && pads[0] == pads[2] && pads[1] == pads[3];
    const Sizes sides = symmetric ? Sizes{pads[0], pads[1]} : Sizes{0, 0};
    if (ceiling && !symmetric)
        unknown();
    if (step.node.op == "MaxPool") {
        const Tensor x = symmetric ? step.in(0) : padded(step.in(0), pads, -HUGE_VAL);
        return at::max_pool2d(x, kernel, strides, sides, {1, 1}, ceiling);
    }
    const bool counted = step.node.integer("count_include_pad", 0) != 0;
    if (symmetric)
        return at::avg_pool2d(step.in(0), kernel, strides, sides, ceiling, counted);
    const Tensor sums = at::avg_pool2d(padded(step.in(0), pads, 0), kernel, strides);
    return counted ? sums : sums / at::avg_pool2d(padded(at::ones_like(step.in(0)), pads, 0), kernel, strides);
}

Tensor gemm(const Step& step) {
    const Tensor a = step.node.integer("transA", 0) != 0 ? step.in(0).t() : step.in(0);
    const Tensor b = step.node.integer("transB", 0) != 0 ? step.in(1).t() : step.in(1);
    const Tensor product = at::matmul(a, b) * step.node.number("alpha", 1);
    return step.has(2) ? product + step.in(2) * step.node.number("beta", 1) : product;
}

/// From operator set 13 over one axis; before it over all from that axis on.
Tensor softmax(const Step& step) {
    const bool logarithm = step.node.op == "LogSoftmax";
    const auto over = [&](const Tensor& x, std::int64_t axis) {
        return logarithm ? at::log_softmax(x, axis) : at::softmax(x, axis);
    };
    if (step.opset >= 13)
        return over(step.in(0), step.axis(-1));
    return over(step.in(0).flatten(step.axis(1)), step.axis(1)).view_as(step.in(0));
}

Tensor reshaped(const Step& step) {
    Sizes shape = step.listOrInput("shape", 1);
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == 0 && step.node.integer("allowzero", 0) == 0)
            shape[i] = step.in(0).size(static_cast<std::int64_t>(i));
    return step.in(0).reshape(shape);
}

Tensor flattened(const Step& step) {
    const std::int64_t axis = step.axis(1);
    std::int64_t rows = 1;
    for (std::int64_t i = 0; i < axis; ++i)
        rows *= step.in(0).size(i);
    return step.in(0).reshape({rows, -1});
}

Tensor squeezed(const Step& step) {
    Sizes axes = step.listOrInput("axes", 1);
    Tensor x = step.in(0);
    const bool removes = step.node.op == "Squeeze";
    if (axes.empty())
        return removes ? x.squeeze() : x;
    const std::int64_t dimensions = x.dim() + (removes ? 0 : static_cast<std::int64_t>(axes.size()));
    for (std::int64_t& axis : axes)
        axis += axis < 0 ? dimensions : 0;
    std::sort(axes.begin(), axes.end());
    if (removes)
        std::reverse(axes.begin(), axes.end());
    for (const std::int64_t axis : axes)
        x = removes ? x.squeeze(axis) : x.unsqueeze(axis);
    return x;
}

Tensor reducedMean(const Step& step) {
    Sizes axes = step.listOrInput("axes", 1);
    if (axes.empty())
        for (std::int64_t i = 0; i < step.in(0).dim(); ++i)
            axes.push_back(i);
    return step.in(0).mean(axes, step.node.integer("keepdims", 1) != 0);
}

Tensor pad(const Step& step) {
    const OnnxAttribute* mode = step.node.attribute("mode");
    const Sizes pads = step.listOrInput("pads", 1);
    if ((mode != nullptr && mode->text != "constant") || pads.size() != 8 || pads[0] != 0 || pads[1] != 0 ||
        pads[4] != 0 || pads[5] != 0)
        unknown();
    const double value = step.has(2) ? step.in(2).item<double>() : step.node.number("value", 0);
    return padded(step.in(0), {pads[2], pads[3], pads[6], pads[7]}, value);
}

Tensor clip(const Step& step) {
    constexpr double most = std::numeric_limits<float>::max();
    const double low = step.has(1) ? step.in(1).item<double>() : step.node.number("min", -most);
    const double high = step.has(2) ? step.in(2).item<double>() : step.node.number("max", most);
    return at::clamp(step.in(0), low, high);
}

Tensor concatenated(const Step& step) {
    std::vector<Tensor> parts;
    for (std::size_t i = 0; i < step.inputs.size(); ++i)
        parts.push_back(step.in(i));
    return at::cat(parts, step.axis(0));
}

Tensor gathered(const Step& step) {
    const Tensor& index = step.in(1);
    if (index.scalar_type() != at::kLong || index.dim() > 1)
        unknown();
    const std::int64_t axis = step.axis(0);
    const Tensor wrapped = at::where(index < 0, index + step.in(0).size(axis), index);
    const Tensor picked = step.in(0).index_select(axis, wrapped.reshape({-1}));
    return index.dim() == 0 ? picked.squeeze(axis) : picked;
}

Tensor sized(const Step& step) {
    return at::tensor(step.in(0).sizes().vec(), at::kLong);
}

Tensor normalized(const Step& step) {
    return at::batch_norm(step.in(0), step.in(1), step.in(2), step.in(3), step.in(4), false, 0,
                          step.node.number("epsilon", 1e-5), false);
}

Tensor hardSigmoid(const Step& step) {
    return at::clamp(step.in(0) * step.node.number("alpha", 0.2) + step.node.number("beta", 0.5), 0, 1);
}

Tensor sum(const Step& step) {
    Tensor total = step.in(0);
    for (std::size_t i = 1; i < step.inputs.size(); ++i)
        total = total + step.in(i);
    return total;
}

using Operator = std::function<Tensor(const Step&)>;

const std::map<std::string_view, Operator>& operators() {
    static const std::map<std::string_view, Operator> table{
        {"Conv", convolution},
        {"MaxPool", pool},
        {"AveragePool", pool},
        {"GlobalAveragePool",
         [](const Step& s) {
             return s.in(0).mean({2, 3}, true);
         }},
        {"GlobalMaxPool",
         [](const Step& s) {
             return s.in(0).amax({2, 3}, true);
         }},
        {"BatchNormalization", normalized},
        {"Gemm", gemm},
        {"MatMul", [](const Step& s) { return at::matmul(s.in(0), s.in(1)); }},
        {"Add", [](const Step& s) { return s.in(0) + s.in(1); }},
        {"Sub", [](const Step& s) { return s.in(0) - s.in(1); }},
        {"Mul", [](const Step& s) { return s.in(0) * s.in(1); }},
        {"Div", [](const Step& s) { return s.in(0).is_floating_point() ? s.in(0) / s.in(1) : (unknown(), s.in(0)); }},
        {"Pow", [](const Step& s) { return at::pow(s.in(0), s.in(1)); }},
        {"Sum", sum},
        {"Relu", [](const Step& s) { return at::relu(s.in(0)); }},
        {"LeakyRelu", [](const Step& s) { return at::leaky_relu(s.in(0), s.node.number("alpha", 0.01)); }},
        {"Elu", [](const Step& s) { return at::elu(s.in(0), s.node.number("alpha", 1)); }},
        {"Sigmoid", [](const Step& s) { return at::sigmoid(s.in(0)); }},
        {"HardSigmoid", hardSigmoid},
        {"HardSwish", [](const Step& s) { return at::hardswish(s.in(0)); }},
        {"Tanh", [](const Step& s) { return at::tanh(s.in(0)); }},
        {"Erf", [](const Step& s) { return at::erf(s.in(0)); }},
        {"Exp", [](const Step& s) { return at::exp(s.in(0)); }},
        {"Log", [](const Step& s) { return at::log(s.in(0)); }},
        {"Sqrt", [](const Step& s) { return at::sqrt(s.in(0)); }},
        {"Neg", [](const Step& s) { return -s.in(0); }},
        {"Abs", [](const Step& s) { return at::abs(s.in(0)); }},
        {"Softplus", [](const Step& s) { return at::softplus(s.in(0)); }},
        {"Clip", clip},
        {"Softmax", softmax},
        {"LogSoftmax", softmax},
        {"ReduceMean", reducedMean},
        {"Flatten", flattened},
        {"Reshape", reshaped},
        {"Squeeze", squeezed},
        {"Unsqueeze", squeezed},
        {"Transpose", [](const Step& s) { return s.in(0).permute(s.list("perm")); }},
        {"Concat", concatenated},
        {"Gather", gathered},
        {"Shape", sized},
        {"Pad", pad},
        {"Identity", [](const Step& s) { return s.in(0); }},
        {"Dropout", [](const Step& s) { return s.in(0); }},
    };
    return table;
}

class Evaluation {
public:
    Evaluation(const OnnxFile& graph, Tensor picture) : file(graph) {
        values.emplace(file.inputs.front().name, std::move(picture));
    }

    Tensor value(const std::string& wanted) {
        std::set<std::string> needed{wanted};
        for (auto node = file.nodes.rbegin(); node != file.nodes.rend(); ++node) // readers stand behind what they read
            if (std::any_of(node->outputs.begin(), node->outputs.end(),
                            [&](const std::string& output) { return needed.contains(output); }))
                needed.insert(node->inputs.begin(), node->inputs.end());
        for (const OnnxNode& node : file.nodes)
            if (needed.contains(node.outputs.front()) && !file.initializers.contains(node.outputs.front()))
                run(node);
        return read(wanted);
    }

private:
    void run(const OnnxNode& node) {
        const auto found = operators().find(node.op);
        if (found == operators().end())
            unknown();
        Step step{.node = node, .inputs = {}, .opset = file.opset};
        for (const std::string& input : node.inputs)
            step.inputs.push_back(input.empty() ? Tensor() : read(input));
        values[node.outputs.front()] = found->second(step);
    }

    Tensor read(const std::string& name) {
        if (const auto found = values.find(name); found != values.end())
            return found->second;
        const auto constant = file.initializers.find(name);
        if (constant == file.initializers.end())
            unknown(); // a second output of a node
        const OnnxTensor& source = constant->second;
        Tensor tensor;
        if (const auto numbers = source.floats())
            tensor = at::tensor(*numbers, at::kFloat).reshape(source.dims);
        else if (const auto whole = source.integers())
            tensor = at::tensor(*whole, at::kLong).reshape(source.dims);
        else
            unknown();
        values.emplace(name, tensor);
        return tensor;
    }

    const OnnxFile& file;
    std::map<std::string, Tensor> values;
};

} // namespace

std::optional<std::vector<float>> onnxReference(const OnnxFile& file, const std::string& value, const ImageShape& shape,
                                                std::span<const float> picture) {
    model::prepareRuntime();
    try {
        const c10::InferenceMode inference;
        const Sizes sizes{1, shape.channels, shape.height, shape.width};
        Tensor input = at::empty(sizes, at::kFloat);
        std::copy(picture.begin(), picture.end(), input.data_ptr<float>());
        const Tensor result = Evaluation(file, std::move(input)).value(value).contiguous();
        if (result.scalar_type() != at::kFloat)
            return std::nullopt;
        return std::vector<float>(result.data_ptr<float>(), result.data_ptr<float>() + result.numel());
    } catch (const Unknown&) {
        return std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace onelogit::formats
