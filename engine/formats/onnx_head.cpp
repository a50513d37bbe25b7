#include "engine/formats/onnx_head.h"

#include <algorithm>
#include <array>

namespace onelogit::formats {
namespace {

bool oneOf(const std::string& op, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), op) != names.end();
}

/// Passes on the same numbers, at most in another shape.
bool passesOn(const OnnxNode& node) {
    return oneOf(node.op, {"Identity", "Dropout", "Flatten", "Reshape", "Squeeze", "Unsqueeze"});
}

std::string probabilityName(const OnnxNode& node) {
    if (node.op == "Softmax")
        return "softmax";
    if (node.op == "LogSoftmax")
        return "log-softmax";
    return node.op == "Sigmoid" ? "sigmoid" : std::string();
}

struct Matrix {
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::vector<float> numbers;
};

Matrix transposed(const Matrix& matrix) {
    Matrix turned{.rows = matrix.columns, .columns = matrix.rows, .numbers = {}};
    turned.numbers.resize(matrix.numbers.size());
    const auto rows = static_cast<std::size_t>(matrix.rows);
    const auto columns = static_cast<std::size_t>(matrix.columns);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            turned.numbers[c * rows + r] = matrix.numbers[r * columns + c];
    return turned;
}

class Finder {
public:
    explicit Finder(const OnnxFile& source) : file(source) {}

    [[nodiscard]] OnnxEnd find(const std::string& output) const {
        OnnxEnd end{.output = output, .logits = output, .leftOut = {}, .layer = {}};
        std::string shapedOnly = output; // the value before reshapes that follow the last value-changing operator
        while (const OnnxNode* node = file.producerOf(shapedOnly)) {
            const std::string probability = probabilityName(*node);
            if (probability.empty() && !passesOn(*node))
                break;
            shapedOnly = node->inputs.empty() ? std::string() : node->inputs.front();
            if (!probability.empty()) {
                end.leftOut.insert(end.leftOut.begin(), probability);
                end.logits = shapedOnly;
            }
        }
        if (const OnnxNode* last = file.producerOf(shapedOnly))
            end.layer = layer(*last);
        return end;
    }

private:
    [[nodiscard]] const OnnxTensor* constant(const std::string& value) const {
        const auto found = file.initializers.find(value);
        return found == file.initializers.end() ? nullptr : &found->second;
    }

    [[nodiscard]] std::optional<Matrix> matrix(const std::string& value) const {
        if (const OnnxNode* node = file.producerOf(value);
            node != nullptr && node->op == "Transpose" && node->inputs.size() == 1) {
            const auto inner = matrix(node->inputs.front());
            return inner ? std::optional(transposed(*inner)) : std::nullopt;
        }
        const OnnxTensor* tensor = constant(value);
        if (tensor == nullptr || tensor->dims.size() != 2)
            return std::nullopt;
        auto numbers = tensor->floats();
        if (!numbers || numbers->empty())
            return std::nullopt;
        return Matrix{.rows = tensor->dims[0], .columns = tensor->dims[1], .numbers = std::move(*numbers)};
    }

    /// One number a class, or one for all; none where it is anything else.
    [[nodiscard]] std::optional<std::vector<float>> bias(const std::string& value, std::size_t classes) const {
        const OnnxTensor* tensor = constant(value);
        if (tensor == nullptr || (tensor->count != classes && tensor->count != 1))
            return std::nullopt;
        if (tensor->count > 1 && static_cast<std::size_t>(tensor->dims.back()) != classes)
            return std::nullopt;
        return tensor->floats();
    }

    [[nodiscard]] std::optional<OnnxLastLayer> linear(const std::string& input, Matrix weights,
                                                      const std::string& biasValue) const {
        OnnxLastLayer layer{.input = input,
                            .head = {.kind = model::HeadKind::Linear,
                                     .width = static_cast<std::size_t>(weights.columns),
                                     .classes = static_cast<std::size_t>(weights.rows),
                                     .weights = std::move(weights.numbers),
                                     .bias = {}}};
        if (biasValue.empty())
            return layer;
        auto numbers = bias(biasValue, layer.head.classes);
        if (!numbers)
            return std::nullopt;
        layer.head.bias = std::move(*numbers);
        return layer;
    }

    [[nodiscard]] std::optional<OnnxLastLayer> gemm(const OnnxNode& node) const {
        if (node.inputs.size() < 2 || node.integer("transA", 0) != 0 || node.number("alpha", 1) != 1 ||
            node.number("beta", 1) != 1)
            return std::nullopt;
        auto weights = matrix(node.inputs[1]);
        if (!weights)
            return std::nullopt;
        if (node.integer("transB", 0) == 0)
            weights = transposed(*weights);
        return linear(node.inputs[0], std::move(*weights), node.inputs.size() > 2 ? node.inputs[2] : std::string());
    }

    [[nodiscard]] std::optional<OnnxLastLayer> product(const OnnxNode& node, const std::string& biasValue) const {
        if (node.inputs.size() != 2)
            return std::nullopt;
        const auto weights = matrix(node.inputs[1]);
        return weights ? linear(node.inputs[0], transposed(*weights), biasValue) : std::nullopt;
    }

    [[nodiscard]] std::optional<OnnxLastLayer> sum(const OnnxNode& node) const {
        if (node.inputs.size() != 2)
            return std::nullopt;
        for (const std::size_t side : {0U, 1U}) {
            const OnnxNode* term = file.producerOf(node.inputs[side]);
            if (term != nullptr && term->op == "MatMul")
                return product(*term, node.inputs[1 - side]);
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<OnnxLastLayer> convolution(const OnnxNode& node) const {
        const OnnxTensor* weight = node.inputs.size() < 2 ? nullptr : constant(node.inputs[1]);
        const auto allAre = [&](std::string_view name, std::int64_t wanted) {
            const OnnxAttribute* found = node.attribute(name);
            return found == nullptr || std::all_of(found->integers.begin(), found->integers.end(),
                                                   [=](std::int64_t value) { return value == wanted; });
        };
        const OnnxAttribute* padding = node.attribute("auto_pad");
        if (weight == nullptr || weight->dims.size() != 4 || node.integer("group", 1) != 1 || !allAre("pads", 0) ||
            !allAre("dilations", 1) || !allAre("strides", 1) ||
            (padding != nullptr && padding->text != "NOTSET" && padding->text != "VALID"))
            return std::nullopt;
        auto numbers = weight->floats();
        if (!numbers || numbers->empty())
            return std::nullopt;
        auto layer = linear(node.inputs[0],
                            {.rows = weight->dims[0],
                             .columns = weight->dims[1] * weight->dims[2] * weight->dims[3],
                             .numbers = std::move(*numbers)},
                            node.inputs.size() > 2 ? node.inputs[2] : std::string());
        if (!layer)
            return std::nullopt;
        layer->head.kind = model::HeadKind::Convolution;
        layer->channels = weight->dims[1];
        layer->kernelHeight = weight->dims[2];
        layer->kernelWidth = weight->dims[3];
        return layer;
    }

    /// Convolution 1x1, ReLU, then the mean over the whole map.
    [[nodiscard]] std::optional<OnnxLastLayer> pooled(const OnnxNode& node) const {
        const auto before = [&](const OnnxNode* later) {
            return later == nullptr || later->inputs.empty() ? nullptr : file.producerOf(later->inputs.front());
        };
        const OnnxNode* rectifier = before(&node);
        while (rectifier != nullptr && oneOf(rectifier->op, {"Identity", "Dropout"}))
            rectifier = before(rectifier);
        if (rectifier == nullptr || rectifier->op != "Relu")
            return std::nullopt;
        const OnnxNode* convolving = before(rectifier);
        if (convolving == nullptr || convolving->op != "Conv")
            return std::nullopt;
        auto layer = convolution(*convolving);
        if (!layer || layer->kernelHeight != 1 || layer->kernelWidth != 1)
            return std::nullopt;
        layer->head.kind = model::HeadKind::PooledConvolution;
        return layer;
    }

    [[nodiscard]] std::optional<OnnxLastLayer> layer(const OnnxNode& node) const {
        if (node.op == "Gemm")
            return gemm(node);
        if (node.op == "MatMul")
            return product(node, {});
        if (node.op == "Add")
            return sum(node);
        if (node.op == "Conv")
            return convolution(node);
        if (oneOf(node.op, {"GlobalAveragePool", "AveragePool", "ReduceMean"}))
            return pooled(node);
        return std::nullopt;
    }

    const OnnxFile& file;
};

} // namespace

OnnxEnd findOnnxEnd(const OnnxFile& file, const std::string& output) {
    return Finder(file).find(output);
}

} // namespace onelogit::formats
