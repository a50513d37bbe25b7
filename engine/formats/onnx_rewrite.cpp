#include "engine/formats/onnx_rewrite.h"

#include "engine/formats/protobuf_writer.h"

#include <algorithm>
#include <optional>
#include <span>

namespace onelogit::formats {
namespace {

constexpr std::int64_t softmaxOverLast = 13; ///< opset from which softmax runs over the last axis unless told otherwise
constexpr std::int64_t padsAsInput = 11;     ///< opset from which Pad reads its pads as a second input

const std::vector<std::int64_t>* pads(const OnnxNode& node) {
    const OnnxAttribute* found = node.attribute("pads");
    const bool some = found != nullptr && std::any_of(found->integers.begin(), found->integers.end(),
                                                      [](std::int64_t pad) { return pad != 0; });
    return some ? &found->integers : nullptr;
}

std::string automaticPadding(const OnnxNode& node) {
    const OnnxAttribute* found = node.attribute("auto_pad");
    return found != nullptr ? found->text : std::string();
}

/// What OpenCV misreads in a node, in words; nothing where it does not.
std::string misread(const OnnxNode& node) {
    if (automaticPadding(node) == "SAME_LOWER")
        return "padded at the lower side (SAME_LOWER)";
    if (node.op == "Gemm" && (node.number("alpha", 1) != 1 || node.number("beta", 1) != 1))
        return "with alpha or beta other than 1";
    if (node.op == "Gemm" && node.integer("transA", 0) != 0)
        return "with its first matrix transposed";
    if (node.op != "AveragePool" && node.op != "MaxPool")
        return {};
    if (const OnnxAttribute* found = node.attribute("dilations");
        found != nullptr && std::any_of(found->integers.begin(), found->integers.end(),
                                        [](std::int64_t dilation) { return dilation != 1; }))
        return "with dilation";
    const bool counted = node.op == "AveragePool" && node.integer("count_include_pad", 0) != 0;
    const bool automatic = automaticPadding(node) == "SAME_UPPER";
    if (counted && (automatic || (pads(node) != nullptr && node.integer("ceil_mode", 0) != 0)))
        return "that counts padding of a size known only when it runs";
    return {};
}

/// The values that it takes to compute one, and whatever they take.
std::set<std::string> needed(const OnnxFile& file, const std::string& value) {
    std::set<std::string> found{value};
    std::vector<std::string> open{value};
    while (!open.empty()) {
        const OnnxNode* node = file.producerOf(open.back());
        open.pop_back();
        if (node == nullptr)
            continue;
        for (const std::string& input : node->inputs)
            if (!input.empty() && found.insert(input).second)
                open.push_back(input);
    }
    return found;
}

constexpr std::int64_t aFloat = 1; ///< AttributeProto.AttributeType
constexpr std::int64_t anInteger = 2;
constexpr std::int64_t listOfIntegers = 7;

ProtobufWriter integer(std::string_view name, std::int64_t value) {
    ProtobufWriter attribute;
    attribute.text(1, name);
    attribute.integer(3, value);
    attribute.integer(20, anInteger);
    return attribute;
}

ProtobufWriter integers(std::string_view name, const std::vector<std::int64_t>& values) {
    ProtobufWriter attribute;
    attribute.text(1, name);
    for (const std::int64_t value : values)
        attribute.integer(8, value);
    attribute.integer(20, listOfIntegers);
    return attribute;
}

ProtobufWriter number(std::string_view name, float value) {
    ProtobufWriter attribute;
    attribute.text(1, name);
    attribute.number(2, value);
    attribute.integer(20, aFloat);
    return attribute;
}

ProtobufWriter constant(const OnnxTensor& tensor, const std::string& name) {
    ProtobufWriter message;
    message.raw(tensor.message);
    message.text(8, name); // of a field that comes twice, the last one holds
    return message;
}

/// A matrix of floats with rows and columns exchanged, as an initializer; nothing for what is no matrix.
std::optional<ProtobufWriter> turned(const OnnxTensor& matrix, const std::string& name) {
    const auto numbers = matrix.dims.size() == 2 ? matrix.floats() : std::nullopt;
    if (!numbers)
        return std::nullopt;
    const auto rows = static_cast<std::size_t>(matrix.dims[0]);
    const auto columns = static_cast<std::size_t>(matrix.dims[1]);
    std::vector<float> out(numbers->size());
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            out[c * rows + r] = (*numbers)[r * columns + c];
    ProtobufWriter tensor;
    tensor.integer(1, matrix.dims[1]);
    tensor.integer(1, matrix.dims[0]);
    tensor.integer(2, OnnxFloat);
    tensor.text(8, name);
    tensor.content(9, std::as_bytes(std::span(out)));
    return tensor;
}

/// A node as it stands, or with changes.
struct NodePlan {
    std::vector<std::string> inputs;
    std::set<std::string> withoutAttributes;
    std::vector<ProtobufWriter> attributes;
};

void appendNode(ProtobufWriter& graph, const OnnxNode& node, const NodePlan& plan) {
    ProtobufWriter message;
    for (const std::string& input : plan.inputs)
        message.text(1, input);
    for (const std::string& output : node.outputs)
        message.text(2, output);
    message.text(3, node.name);
    message.text(4, node.op);
    for (const OnnxAttribute& attribute : node.attributes)
        if (!plan.withoutAttributes.contains(attribute.name))
            message.content(5, attribute.message);
    for (const ProtobufWriter& attribute : plan.attributes)
        message.message(5, attribute);
    graph.message(1, message);
}

/// Pads with zeros before a pool that is to count them; gives the padded value's name.
std::string appendPadding(ProtobufWriter& graph, const OnnxNode& node, std::int64_t opset) {
    const std::string padded = node.outputs.front() + "/padded";
    const std::vector<std::int64_t>& sides = *pads(node);
    const std::size_t axes = sides.size() / 2;
    std::vector<std::int64_t> all(4 + sides.size(), 0); // batch and channels are not padded
    for (std::size_t i = 0; i < axes; ++i) {
        all[2 + i] = sides[i];
        all[4 + axes + i] = sides[axes + i];
    }
    ProtobufWriter pad;
    pad.text(1, node.inputs.front());
    if (opset >= padsAsInput) {
        ProtobufWriter tensor;
        tensor.integer(1, static_cast<std::int64_t>(all.size()));
        tensor.integer(2, OnnxInt64);
        for (const std::int64_t value : all)
            tensor.integer(7, value);
        tensor.text(8, padded + "/pads");
        graph.message(5, tensor);
        pad.text(1, padded + "/pads");
    }
    pad.text(2, padded);
    pad.text(3, padded);
    pad.text(4, "Pad");
    if (opset < padsAsInput)
        pad.message(5, integers("pads", all));
    graph.message(1, pad);
    return padded;
}

/// What OpenCV 4.6 wants as attributes: limits and axes that newer operator sets read as inputs, a convolution's kernel
/// shape that only its weights tell, and softmax's axis where it is the newer sets' default.
void completeAttributes(NodePlan& plan, const OnnxFile& file, const OnnxNode& node) {
    const auto constantAt = [&](std::size_t i) -> const OnnxTensor* {
        const auto found = i < plan.inputs.size() ? file.initializers.find(plan.inputs[i]) : file.initializers.end();
        return found == file.initializers.end() ? nullptr : &found->second;
    };
    if (node.op == "Clip") {
        std::vector<ProtobufWriter> limits;
        for (const std::size_t i : {1U, 2U}) {
            if (i >= plan.inputs.size() || plan.inputs[i].empty())
                continue;
            const OnnxTensor* limit = constantAt(i);
            const auto value = limit != nullptr && limit->count == 1 ? limit->floats() : std::nullopt;
            if (!value)
                return;
            limits.push_back(number(i == 1 ? "min" : "max", value->front()));
        }
        plan.attributes = std::move(limits);
        plan.inputs.resize(1);
    } else if ((node.op.starts_with("Reduce") || node.op == "Squeeze" || node.op == "Unsqueeze") &&
               plan.inputs.size() == 2) {
        const OnnxTensor* axes = constantAt(1);
        const auto values = axes != nullptr ? axes->integers() : std::nullopt;
        if (!values)
            return;
        plan.attributes.push_back(integers("axes", *values));
        plan.inputs.resize(1);
    } else if ((node.op == "Softmax" || node.op == "LogSoftmax") && file.opset >= softmaxOverLast &&
               node.attribute("axis") == nullptr) {
        plan.attributes.push_back(integer("axis", -1));
    } else if (node.op == "Conv" && node.attribute("kernel_shape") == nullptr) {
        if (const OnnxTensor* weight = constantAt(1); weight != nullptr && weight->dims.size() > 2)
            plan.attributes.push_back(integers("kernel_shape", {weight->dims.begin() + 2, weight->dims.end()}));
    }
}

ProtobufWriter value(const std::string& name, const std::vector<std::int64_t>& dims) {
    ProtobufWriter shape;
    for (const std::int64_t dim : dims) {
        ProtobufWriter extent;
        extent.integer(1, dim);
        shape.message(1, extent);
    }
    ProtobufWriter tensor;
    tensor.integer(1, OnnxFloat);
    tensor.message(2, shape); // OpenCV wants one, be it empty
    ProtobufWriter type;
    type.message(1, tensor);
    ProtobufWriter info;
    info.text(1, name);
    info.message(2, type);
    return info;
}

} // namespace

Result<void> refuseMisreadOperators(const OnnxFile& file, const std::string& subject) {
    for (const OnnxNode& node : file.nodes)
        if (const std::string words = misread(node); !words.empty())
            return Error{ErrorCode::UnsupportedOperator, subject, node.title() + " " + words};
    return {};
}

std::vector<std::byte> onnxPart(const OnnxFile& file, const std::string& wanted, const ImageShape& input) {
    const std::set<std::string> values = needed(file, wanted);
    ProtobufWriter graph;
    for (const OnnxNode& node : file.nodes) {
        if (std::none_of(node.outputs.begin(), node.outputs.end(),
                         [&](const std::string& output) { return values.contains(output); }))
            continue;
        if (!node.outputs.empty() && file.initializers.contains(node.outputs.front()))
            continue;
        NodePlan plan{.inputs = node.inputs, .withoutAttributes = {}, .attributes = {}};
        if (node.op == "AveragePool" && node.integer("count_include_pad", 0) != 0 && pads(node) != nullptr) {
            plan.inputs.front() = appendPadding(graph, node, file.opset);
            plan.withoutAttributes = {"pads", "auto_pad", "count_include_pad"};
        }
        if (node.op == "Gemm" && node.integer("transB", 0) == 0 && node.inputs.size() > 1) {
            // OpenCV 4.6 misreads a second matrix that is not transposed.
            const auto weights = file.initializers.find(node.inputs[1]);
            const std::string name = node.outputs.front() + "/turned";
            if (const auto tensor = weights != file.initializers.end() ? turned(weights->second, name) : std::nullopt) {
                graph.message(5, *tensor);
                plan.inputs[1] = name;
                plan.withoutAttributes = {"transB"};
                plan.attributes.push_back(integer("transB", 1));
            }
        }
        completeAttributes(plan, file, node);
        appendNode(graph, node, plan);
    }
    // OpenCV gives the last node's first value: make that the wanted one.
    const std::string output = wanted + "/same";
    ProtobufWriter same;
    same.text(1, wanted);
    same.text(2, output);
    same.text(3, output);
    same.text(4, "Identity");
    graph.message(1, same);
    graph.text(2, "part");
    for (const auto& [name, tensor] : file.initializers)
        if (values.contains(name))
            graph.message(5, constant(tensor, name));
    for (const OnnxValue& given : file.inputs)
        if (values.contains(given.name))
            graph.message(11, value(given.name, {1, input.channels, input.height, input.width}));
    graph.message(12, value(output, {}));

    ProtobufWriter opset;
    opset.text(1, "");
    opset.integer(2, file.opset);
    ProtobufWriter model;
    model.integer(1, file.irVersion);
    model.message(7, graph);
    model.message(8, opset);
    return std::move(model).take();
}

} // namespace onelogit::formats
