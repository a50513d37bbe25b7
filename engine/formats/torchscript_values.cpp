#include "engine/formats/torchscript_values.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>

namespace onelogit::formats {

using torch::jit::Module;
using torch::jit::Node;
using torch::jit::Value;

std::optional<c10::IValue> constantOf(const Value* value, const Module& module) {
    const Node* node = value->node();
    if (node->kind() == torch::jit::prim::Param) {
        if (!value->owningGraph()->inputs().empty() && value == value->owningGraph()->inputs()[0])
            return module._ivalue();
        return std::nullopt;
    }
    if (node->kind() == torch::jit::prim::Constant) {
        const auto constant = torch::jit::toIValue(value);
        return constant ? std::optional<c10::IValue>(*constant) : std::nullopt;
    }
    if (node->kind() == torch::jit::prim::GetAttr) {
        const auto object = constantOf(node->input(), module);
        if (!object || !object->isObject())
            return std::nullopt;
        const std::string& name = node->s(torch::jit::attr::name);
        const auto& instance = object->toObjectRef();
        const auto slot = instance.type()->findAttributeSlot(name);
        return slot ? std::optional<c10::IValue>(instance.getSlot(*slot)) : std::nullopt;
    }
    if (node->kind() == torch::jit::prim::ListConstruct) {
        c10::List<std::int64_t> numbers;
        for (const Value* part : node->inputs()) {
            const auto known = constantOf(part, module);
            if (!known || !known->isInt())
                return std::nullopt;
            numbers.push_back(known->toInt());
        }
        return c10::IValue(numbers);
    }
    if (node->kind() == torch::jit::aten::t) {
        const auto known = constantOf(node->input(), module);
        if (known && known->isTensor() && known->toTensor().dim() == 2)
            return c10::IValue(known->toTensor().t());
    }
    return std::nullopt;
}

} // namespace onelogit::formats
