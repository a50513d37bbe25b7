#include "engine/formats/torchscript_graph.h"

#include "engine/formats/operator_list.h"
#include "engine/formats/torchscript_values.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace onelogit::formats {
namespace {

using torch::jit::Block;
using torch::jit::Graph;
using torch::jit::Module;
using torch::jit::Node;
using torch::jit::Value;

void forEachNode(Block* block, const std::function<void(Node*)>& visit) {
    for (auto it = block->nodes().begin(); it != block->nodes().end();) {
        Node* node = *it;
        ++it; // the visitor may take the node out
        for (Block* inner : node->blocks())
            forEachNode(inner, visit);
        visit(node);
    }
}

std::string kindOf(const Node* node) {
    return node->kind().toQualString();
}

template<std::size_t N>
bool isOneOf(const std::string& kind, const std::array<std::string_view, N>& kinds) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

constexpr std::array<std::string_view, 3> convolutions{"aten::conv2d", "aten::_convolution", "aten::convolution"};
constexpr std::array<std::string_view, 8> dropouts{
    "aten::dropout",       "aten::dropout_",       "aten::feature_dropout",       "aten::feature_dropout_",
    "aten::alpha_dropout", "aten::alpha_dropout_", "aten::feature_alpha_dropout", "aten::feature_alpha_dropout_"};
constexpr std::array<std::string_view, 12> reshapings{
    "aten::flatten", "aten::view",  "aten::reshape", "aten::squeeze", "aten::unsqueeze",    "aten::contiguous",
    "aten::detach",  "aten::clone", "aten::alias",   "aten::to",      "aten::_unsafe_view", "aten::squeeze_"};
constexpr std::array<std::string_view, 4> pools{"aten::adaptive_avg_pool2d", "aten::_adaptive_avg_pool2d",
                                                "aten::avg_pool2d", "aten::mean"};

/// The name to show for an operator that turns logits into something else.
std::string_view tailName(const std::string& kind) {
    if (kind == "aten::softmax" || kind == "aten::_softmax")
        return "softmax";
    if (kind == "aten::log_softmax" || kind == "aten::_log_softmax")
        return "log_softmax";
    if (kind == "aten::sigmoid" || kind == "aten::sigmoid_")
        return "sigmoid";
    return {};
}

/// What the walk back from the output has found.
struct Walk {
    HeadCut cut;
    Node* head = nullptr;      ///< none where no layer can be cut
    Value* features = nullptr; ///< what the head reads
    Value* logits = nullptr;   ///< what the first operator of the tail reads, or the output
};

class Walker {
public:
    Walker(const Module& owner, Value* output) : module(owner) {
        walk.logits = output;
        at = output;
    }

    Walk run() {
        while (step(at->node())) {
        }
        return std::move(walk);
    }

private:
    /// Goes on to the node's first input.
    bool on(Node* node) {
        at = node->input(0);
        return true;
    }

    bool step(Node* node) {
        const std::string kind = kindOf(node);
        if (kind == "prim::TupleConstruct")
            return onlyTensor(node);
        if (node->inputs().empty())
            return false;
        if (const std::string_view tail = tailName(kind); !tail.empty() && !pooled && !bias.defined()) {
            walk.cut.tail.emplace(walk.cut.tail.begin(), tail);
            walk.logits = node->input(0);
            return on(node);
        }
        if (isOneOf(kind, dropouts))
            return flagOf(node, 2, true) ? false : on(node);
        if (isOneOf(kind, reshapings) && !bias.defined())
            return on(node);
        if (isOneOf(kind, pools) && !pooled && !bias.defined()) {
            pooled = true;
            return on(node);
        }
        if ((kind == "aten::relu" || kind == "aten::relu_") && pooled && !rectified) {
            rectified = true;
            return on(node);
        }
        if ((kind == "aten::add" || kind == "aten::add_") && !bias.defined())
            return constantAdded(node);
        return takeHead(node, kind);
    }

    /// A tuple whose only tensor is one of its parts, the others None: scripted networks with outputs for training.
    bool onlyTensor(Node* node) {
        Value* tensor = nullptr;
        for (Value* part : node->inputs()) {
            if (part->type()->kind() == c10::TypeKind::NoneType)
                continue;
            const auto known = constantOf(part, module);
            if (known && known->isNone())
                continue;
            if (tensor != nullptr)
                return false;
            tensor = part;
        }
        if (tensor == nullptr)
            return false;
        if (walk.cut.tail.empty())
            walk.logits = tensor;
        at = tensor;
        return true;
    }

    bool constantAdded(Node* node) {
        if (node->inputs().size() > 2 && numberOf(node, 2, 1) != 1)
            return false;
        for (const std::size_t side : {1U, 0U})
            if (const auto added = tensorOf(node->input(side)); added.defined()) {
                bias = added;
                at = node->input(1 - side);
                return true;
            }
        return false;
    }

    bool takeHead(Node* node, const std::string& kind) {
        if (kind == "aten::linear")
            return linear(node, node->input(0), tensorOf(node->input(1)), node->input(2));
        if (kind == "aten::addmm" && numberOf(node, 3, 1) == 1 && numberOf(node, 4, 1) == 1)
            return linear(node, node->input(1), turned(tensorOf(node->input(2))), node->input(0));
        if (kind == "aten::matmul" || kind == "aten::mm")
            return linear(node, node->input(0), turned(tensorOf(node->input(1))), nullptr);
        if (isOneOf(kind, convolutions))
            return convolution(node, kind);
        return false;
    }

    static at::Tensor turned(const at::Tensor& matrix) {
        return matrix.defined() && matrix.dim() == 2 ? matrix.t() : at::Tensor();
    }

    bool linear(Node* node, Value* input, const at::Tensor& weight, Value* biasValue) {
        if (pooled || !weight.defined() || weight.dim() != 2)
            return false;
        return take(node, input, weight, biasValue, model::HeadKind::Linear, FeatureLayout::Flat);
    }

    bool convolution(Node* node, const std::string& kind) {
        const at::Tensor weight = tensorOf(node->input(1));
        if (!weight.defined() || weight.dim() != 4 || !allAre(node, 4, 0) ||
            numberOf(node, kind == "aten::conv2d" ? 6 : 8, 1) != 1)
            return false;
        if (kind != "aten::conv2d" && flagOf(node, 6, true))
            return false;
        const bool onePixel = weight.size(2) == 1 && weight.size(3) == 1;
        if (pooled && (!onePixel || !allAre(node, 3, 1)))
            return false;
        const auto headKind = pooled && rectified ? model::HeadKind::PooledConvolution : model::HeadKind::Convolution;
        const auto layout = !pooled ? FeatureLayout::Flat : rectified ? FeatureLayout::Positions : FeatureLayout::Mean;
        return take(node, node->input(0), weight.flatten(1), node->input(2), headKind, layout);
    }

    bool take(Node* node, Value* input, const at::Tensor& weight, Value* biasValue, model::HeadKind kind,
              FeatureLayout layout) {
        if (biasValue != nullptr) {
            const auto known = constantOf(biasValue, module);
            if (!known || (!known->isNone() && (!known->isTensor() || bias.defined())))
                return false;
            if (known->isTensor())
                bias = known->toTensor();
        }
        if (weight.scalar_type() != at::kFloat || weight.numel() == 0)
            return false;
        if (bias.defined() &&
            (bias.scalar_type() != at::kFloat || (bias.numel() != 1 && bias.numel() != weight.size(0))))
            return false;
        walk.head = node;
        walk.features = input;
        walk.cut.kind = kind;
        walk.cut.layout = layout;
        walk.cut.classes = static_cast<std::size_t>(weight.size(0));
        walk.cut.width = static_cast<std::size_t>(weight.size(1));
        walk.cut.weights = numbersOf(weight);
        walk.cut.bias = bias.defined() ? numbersOf(bias) : std::vector<float>{};
        return false; // arrived
    }

    static std::vector<float> numbersOf(const at::Tensor& tensor) {
        const at::Tensor plain = tensor.detach().cpu().contiguous();
        const float* data = plain.data_ptr<float>();
        return {data, data + plain.numel()};
    }

    at::Tensor tensorOf(Value* value) const {
        const auto known = constantOf(value, module);
        return known && known->isTensor() ? known->toTensor() : at::Tensor();
    }

    double numberOf(Node* node, std::size_t input, double otherwise) const {
        if (input >= node->inputs().size())
            return otherwise;
        const auto known = constantOf(node->input(input), module);
        return known && known->isScalar() ? known->toScalar().toDouble() : std::nan("");
    }

    bool flagOf(Node* node, std::size_t input, bool otherwise) const {
        if (input >= node->inputs().size())
            return otherwise;
        const auto known = constantOf(node->input(input), module);
        return known && known->isBool() ? known->toBool() : otherwise;
    }

    bool allAre(Node* node, std::size_t input, std::int64_t wanted) const {
        const auto known = constantOf(node->input(input), module);
        if (!known || !known->isIntList())
            return false;
        const auto list = known->toIntVector();
        return std::all_of(list.begin(), list.end(), [=](std::int64_t number) { return number == wanted; });
    }

    const Module& module;
    Walk walk;
    Value* at = nullptr;
    bool pooled = false;
    bool rectified = false;
    at::Tensor bias;
};

/// Takes out all that runs after `last`, makes `output` the graph's only output.
void endAt(const std::shared_ptr<Graph>& graph, Value* output, Node* firstToGo) {
    while (!graph->outputs().empty())
        graph->eraseOutput(graph->outputs().size() - 1);
    if (firstToGo != nullptr)
        for (bool gone = false; !gone;) {
            Node* node = *graph->nodes().rbegin();
            gone = node == firstToGo;
            node->destroy();
        }
    graph->registerOutput(output);
    torch::jit::EliminateDeadCode(graph);
}

} // namespace

std::vector<std::string> offListOperators(Graph& inlined, const Module& module) {
    std::set<std::string> off;
    forEachNode(inlined.block(), [&](Node* node) {
        if (const std::string kind = kindOf(node); !isListedOperator(kind))
            off.insert(kind);
    });
    constexpr std::array<std::string_view, 2> calls{"prim::CallFunction", "prim::CallMethod"};
    for (torch::jit::Function* function : module._ivalue()->compilation_unit()->get_functions())
        if (function->isGraphFunction())
            forEachNode(torch::jit::toGraphFunction(*function).graph()->block(), [&](Node* node) {
                if (const std::string kind = kindOf(node); !isListedOperator(kind) && !isOneOf(kind, calls))
                    off.insert(kind);
            });
    return {off.begin(), off.end()};
}

void settle(Graph& graph) {
    forEachNode(graph.block(), [](Node* node) {
        if (kindOf(node) == "aten::warn") {
            node->destroy();
            return;
        }
        if (node->kind() == torch::jit::prim::Constant && node->outputs().size() == 1 &&
            node->output()->type()->kind() == c10::TypeKind::DeviceObjType &&
            node->hasAttribute(torch::jit::attr::value))
            node->s_(torch::jit::attr::value, "cpu");
    });
}

InputHint inputHint(Graph& graph, const Module& module) {
    InputHint hint{.classes = cutHead(graph, module).classes};
    for (const Node* node : graph.nodes()) {
        const std::string kind = kindOf(node);
        const bool convolution = isOneOf(kind, convolutions);
        if (!convolution && kind != "aten::linear" && kind != "aten::addmm" && kind != "aten::matmul")
            continue;
        const auto known = constantOf(node->input(kind == "aten::addmm" ? 2 : 1), module);
        if (!known || !known->isTensor())
            continue;
        const at::Tensor& weight = known->toTensor();
        if (convolution && weight.dim() == 4) {
            const std::size_t place = kind == "aten::conv2d" ? 6 : 8;
            const auto groups = constantOf(node->input(place), module);
            hint.channels = static_cast<int>(weight.size(1) * (groups && groups->isInt() ? groups->toInt() : 1));
            return hint;
        }
        if (!convolution && weight.dim() == 2) {
            hint.pixels = kind == "aten::linear" ? weight.size(1) : weight.size(0);
            return hint;
        }
    }
    return hint;
}

HeadCut cutHead(Graph& graph, const Module& module) {
    const std::shared_ptr<Graph> forTrunk = graph.copy();
    Walk walk = Walker(module, forTrunk->outputs().at(0)).run();

    const std::shared_ptr<Graph> forLogits = graph.copy();
    Value* logits = Walker(module, forLogits->outputs().at(0)).run().logits;
    endAt(forLogits, logits, nullptr);
    walk.cut.logits = forLogits;

    if (walk.head == nullptr) {
        walk.cut.trunk = forLogits;
    } else {
        endAt(forTrunk, walk.features, walk.head);
        walk.cut.trunk = forTrunk;
    }
    return std::move(walk.cut);
}

} // namespace onelogit::formats
