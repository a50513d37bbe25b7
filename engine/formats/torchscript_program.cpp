#include "engine/formats/torchscript_program.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/runtime/interpreter.h>

#include <algorithm>
#include <new>

namespace onelogit::formats {
namespace {

/// The tensor in what a network gives: itself, or the only one of a tuple whose other parts are None.
const at::Tensor* onlyTensor(const c10::IValue& value) {
    if (value.isTensor())
        return &value.toTensor();
    if (!value.isTuple())
        return nullptr;
    const at::Tensor* found = nullptr;
    for (const c10::IValue& part : value.toTupleRef().elements()) {
        if (part.isNone())
            continue;
        if (!part.isTensor() || found != nullptr)
            return nullptr;
        found = &part.toTensor();
    }
    return found;
}

std::string describeValue(const c10::IValue& value) {
    if (value.isTuple())
        return "a tuple of " + std::to_string(value.toTupleRef().elements().size()) + " values";
    if (value.isNone())
        return "nothing";
    const std::string type = value.tagKind();
    return value.isList() || value.isTensorList() ? "a list" : value.isGenericDict() ? "a dictionary" : type;
}

} // namespace

struct Program::Impl {
    torch::jit::Code code;
    torch::jit::Module module; ///< keeps the weights alive
    std::vector<c10::IValue> rest;
    std::string subject;

    [[nodiscard]] c10::IValue run(at::Tensor picture) const {
        torch::jit::Stack stack;
        stack.reserve(2 + rest.size());
        stack.emplace_back(module._ivalue());
        stack.emplace_back(std::move(picture));
        stack.insert(stack.end(), rest.begin(), rest.end());
        torch::jit::InterpreterState(code).run(stack);
        return stack.empty() ? c10::IValue() : stack.front();
    }
};

Program::Program(const std::shared_ptr<torch::jit::Graph>& graph, const torch::jit::Module& module,
                 std::vector<c10::IValue> rest, std::string subject)
    : impl(std::make_shared<const Impl>(Impl{.code = torch::jit::Code(graph, "forward"),
                                             .module = module,
                                             .rest = std::move(rest),
                                             .subject = std::move(subject)})) {}

Result<Output> Program::run(std::span<const float> picture, const ImageShape& shape, FeatureLayout layout) const {
    const auto refuse = [&](ErrorCode code, const std::string& detail) { return Error{code, impl->subject, detail}; };
    try {
        const c10::InferenceMode inference;
        const std::int64_t sizes[] = {1, shape.channels, shape.height, shape.width};
        at::Tensor input = at::empty(sizes, at::kFloat);
        std::copy(picture.begin(), picture.end(), input.data_ptr<float>());
        const c10::IValue value = impl->run(std::move(input));
        const at::Tensor* const given = onlyTensor(value);
        if (given == nullptr)
            return refuse(ErrorCode::NoClassifier, "it gives " + describeValue(value) + ", not one tensor");
        if (!given->defined() || given->scalar_type() != at::kFloat)
            return refuse(ErrorCode::NoClassifier,
                          std::string("it gives numbers of the type ") +
                              (given->defined() ? c10::toString(given->scalar_type()) : "Undefined") +
                              ", not 32-bit floats");
        if (given->layout() != at::kStrided || !given->device().is_cpu())
            return refuse(ErrorCode::NoClassifier, "it gives a tensor that is not in plain memory");
        at::Tensor tensor = *given;
        if (layout == FeatureLayout::Positions && tensor.dim() == 4)
            tensor = tensor.permute({0, 2, 3, 1});
        if (layout == FeatureLayout::Mean && tensor.dim() == 4)
            tensor = tensor.mean(at::IntArrayRef{2, 3});
        tensor = tensor.contiguous();
        const float* data = tensor.data_ptr<float>();
        Output output{.shape = tensor.sizes().vec(), .numbers = {data, data + tensor.numel()}};
        if (!std::all_of(output.numbers.begin(), output.numbers.end(), [](float x) { return std::isfinite(x); }))
            return refuse(ErrorCode::NotFinite, "what the network gives");
        return output;
    } catch (const std::exception& thrown) {
        return torchError(thrown, ErrorCode::ShapeMismatch, impl->subject, "");
    }
}

std::string reasonOf(const std::exception& thrown) {
    const auto* const known = dynamic_cast<const c10::Error*>(&thrown);
    const std::string text = known != nullptr ? known->what_without_backtrace() : thrown.what();
    // A traceback of the file's code comes first; the reason stands after the last "Error: ", or in the first line.
    constexpr std::string_view mark = "Error: ";
    const std::size_t marked = text.rfind(mark);
    std::size_t begin = marked == std::string::npos ? 0 : marked + mark.size();
    while (begin < text.size() && (text[begin] == '\n' || text[begin] == ' '))
        ++begin;
    std::string reason = text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
    constexpr std::size_t longest = 300;
    if (reason.size() > longest)
        reason.resize(longest);
    return reason;
}

Error torchError(const std::exception& thrown, ErrorCode code, const std::string& subject, const std::string& context) {
    const std::string reason = reasonOf(thrown);
    const bool memory = dynamic_cast<const std::bad_alloc*>(&thrown) != nullptr ||
                        dynamic_cast<const std::length_error*>(&thrown) != nullptr ||
                        reason.find("allocate memory") != std::string::npos ||
                        reason.find("not enough memory") != std::string::npos ||
                        reason.find("Storage size calculation overflowed") != std::string::npos;
    return {memory ? ErrorCode::OutOfMemory : code, subject, memory ? reason : context + reason};
}

} // namespace onelogit::formats
