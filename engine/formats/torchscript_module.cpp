#include "engine/formats/torchscript_module.h"

#include "engine/model/runtime.h"
#include "engine/support/joined.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/read_adapter_interface.h>
#include <caffe2/serialize/versions.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/freeze_module.h>
#include <torch/csrc/jit/passes/frozen_conv_folding.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <cstring>

namespace onelogit::formats {
namespace {

using torch::jit::Graph;
using torch::jit::Module;

class MemoryReader final : public caffe2::serialize::ReadAdapterInterface {
public:
    explicit MemoryReader(std::vector<std::byte> content) : bytes(std::move(content)) {}
    size_t size() const override { return bytes.size(); }
    size_t read(uint64_t pos, void* buf, size_t n, const char* /*what*/) const override {
        if (pos >= bytes.size())
            return 0;
        const std::size_t count = std::min<std::size_t>(n, bytes.size() - pos);
        std::memcpy(buf, bytes.data() + pos, count);
        return count;
    }

private:
    std::vector<std::byte> bytes;
};

Error loadError(const std::exception& thrown, const std::string& subject) {
    const std::string text = thrown.what();
    constexpr std::string_view unknown = "Unknown builtin op: ";
    if (const std::size_t found = text.find(unknown); found != std::string::npos) {
        const std::size_t begin = found + unknown.size();
        return {ErrorCode::UnsupportedOperator, subject, text.substr(begin, text.find_first_of(".\n ", begin) - begin)};
    }
    return torchError(thrown, ErrorCode::Damaged, subject, "LibTorch cannot read it: ");
}

Result<void> checkVersion(const TorchScriptArchive& archive, const std::string& subject) {
    const auto version = std::stoull(archive.metadata.at("torchscript_version"));
    if (version <= caffe2::serialize::kMaxSupportedFileFormatVersion)
        return {};
    return Error{ErrorCode::UnsupportedVersion, subject,
                 "format version " + std::to_string(version) + "; LibTorch here reads up to " +
                     std::to_string(caffe2::serialize::kMaxSupportedFileFormatVersion)};
}

/// That forward takes one tensor; `rest` receives the default values of its other arguments.
Result<void> checkSignature(const c10::FunctionSchema& schema, std::vector<c10::IValue>& rest,
                            const std::string& subject) {
    const auto& arguments = schema.arguments();
    if (arguments.size() < 2)
        return Error{ErrorCode::NoClassifier, subject, "forward takes no picture"};
    const c10::TypePtr& type = arguments[1].type();
    if (type->kind() != c10::TypeKind::TensorType)
        return Error{ErrorCode::NoClassifier, subject, "forward takes " + type->annotation_str() + ", not one tensor"};
    for (std::size_t i = 2; i < arguments.size(); ++i) {
        if (!arguments[i].default_value())
            return Error{ErrorCode::NoClassifier, subject,
                         "forward takes " + std::to_string(arguments.size() - 1) + " inputs, not one picture"};
        rest.push_back(*arguments[i].default_value());
    }
    return {};
}

bool isFloating(const at::Tensor& tensor) {
    return tensor.defined() && at::isFloatingType(tensor.scalar_type());
}

Result<void> checkWeights(const Module& module, const Graph& graph, const std::string& subject) {
    const auto wrong = [&](const std::string& name, const char* what) {
        return Error{ErrorCode::NotFinite, subject, "tensor '" + name + "' holds " + what};
    };
    for (const auto& parameter : module.named_parameters())
        if (isFloating(parameter.value) && !at::isfinite(parameter.value).all().item<bool>())
            return wrong(parameter.name, "NaN or infinity");
    for (const auto& buffer : module.named_buffers())
        if (isFloating(buffer.value) && at::isnan(buffer.value).any().item<bool>())
            return wrong(buffer.name, "NaN");
    for (const auto* node : graph.nodes())
        if (node->kind() == torch::jit::prim::Constant && node->outputs().size() == 1)
            if (const auto constant = torch::jit::toIValue(node->output()); constant && constant->isTensor())
                if (isFloating(constant->toTensor()) && at::isnan(constant->toTensor()).any().item<bool>())
                    return wrong("constant %" + node->output()->debugName(), "NaN");
    return {};
}

} // namespace

struct OpenedModule::Impl {
    std::string subject;
    Module module;
    std::shared_ptr<Graph> graph; ///< of forward, inlined and settled
    std::vector<c10::IValue> rest;
    std::vector<std::string> offList;

    [[nodiscard]] Program program(const std::shared_ptr<Graph>& part, const Module& owner) const {
        return {part, owner, rest, subject};
    }

    [[nodiscard]] Parts split(Graph& from, const Module& owner, bool frozen) const {
        HeadCut cut = cutHead(from, owner);
        Program trunk = program(cut.trunk, owner);
        Program logits = program(cut.logits, owner);
        return {.cut = std::move(cut), .trunk = std::move(trunk), .logits = std::move(logits), .frozen = frozen};
    }
};

OpenedModule::OpenedModule(std::unique_ptr<Impl> content) : impl(std::move(content)) {}
OpenedModule::OpenedModule(OpenedModule&&) noexcept = default;
OpenedModule& OpenedModule::operator=(OpenedModule&&) noexcept = default;
OpenedModule::~OpenedModule() = default;

Result<OpenedModule> OpenedModule::open(TorchScriptArchive archive, const std::string& subject,
                                        const LoadOptions& options) {
    if (const Result<void> checked = checkVersion(archive, subject); !checked)
        return checked.error();
    model::prepareRuntime();
    auto impl = std::make_unique<Impl>();
    impl->subject = subject;
    impl->offList = std::move(archive.offList);
    try {
        impl->module =
            torch::jit::load(std::make_shared<MemoryReader>(std::move(archive.packed)), at::Device(at::kCPU));
    } catch (const std::exception& thrown) {
        return loadError(thrown, subject);
    }
    try {
        const auto forward = impl->module.find_method("forward");
        if (!forward)
            return Error{ErrorCode::NoClassifier, subject, "it has no forward"};
        if (const Result<void> checked = checkSignature(forward->function().getSchema(), impl->rest, subject); !checked)
            return checked.error();
        impl->graph = forward->graph()->copy();
        torch::jit::Inline(*impl->graph);
        settle(*impl->graph);
        const std::vector<std::string> off = offListOperators(*impl->graph, impl->module);
        if (!off.empty() && !options.trusted)
            return Error{ErrorCode::NotTrusted, subject, joined(off)};
        std::vector<std::string>& all = impl->offList;
        all.insert(all.end(), off.begin(), off.end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        impl->module.eval();
        if (const Result<void> checked = checkWeights(impl->module, *impl->graph, subject); !checked)
            return checked.error();
        return OpenedModule(std::move(impl));
    } catch (const std::exception& thrown) {
        return torchError(thrown, ErrorCode::Damaged, subject, "LibTorch cannot use it: ");
    }
}

const std::vector<std::string>& OpenedModule::offList() const {
    return impl->offList;
}

InputHint OpenedModule::hint() const {
    return inputHint(*impl->graph, impl->module);
}

Program OpenedModule::whole() const {
    return impl->program(impl->graph, impl->module);
}

std::optional<OpenedModule::Parts> OpenedModule::parts(int way) const {
    constexpr int asItIs = 2;
    if (way > asItIs)
        return std::nullopt;
    try {
        if (way == asItIs)
            return impl->split(*impl->graph, impl->module, false);
        const Module frozen = torch::jit::freeze_module(impl->module);
        std::shared_ptr<Graph> graph = frozen.get_method("forward").graph()->copy();
        settle(*graph);
        if (way == 0)
            torch::jit::FoldFrozenConvBatchnorm(graph);
        return impl->split(*graph, frozen, true);
    } catch (const std::exception&) {
        return std::nullopt; // some networks cannot be made constant
    }
}

} // namespace onelogit::formats
