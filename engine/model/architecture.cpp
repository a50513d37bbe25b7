#include "engine/model/architecture.h"

#include "engine/model/mobilenet_v3.h"
#include "engine/model/network_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace onelogit::model {
namespace {

struct ArchitectureName {
    Architecture architecture;
    std::string_view name;
};

constexpr std::array architectureNames{
    ArchitectureName{Architecture::Linear, "linear"},
    ArchitectureName{Architecture::Mlp, "mlp"},
    ArchitectureName{Architecture::SmallCnn, "small-cnn"},
    ArchitectureName{Architecture::SmallResidualCnn, "small-residual-cnn"},
    ArchitectureName{Architecture::MobileNetV3Small, "mobilenet-v3-small"},
    ArchitectureName{Architecture::OtherFile, "other-file"},
};

constexpr std::int64_t firstChannels = 16;
constexpr std::int64_t secondChannels = 32;
constexpr std::int64_t thirdChannels = 64;
constexpr std::int64_t largestEdge = 4096;
constexpr std::size_t largestWidth = 1 << 20;

void planConvolution(std::vector<TensorPlan>& plan, const std::string& name, std::int64_t from, std::int64_t to,
                     std::int64_t kernel, Start start = Start::Rectified) {
    plan.push_back({name + ".weight", {to, from, kernel, kernel}, start});
    plan.push_back({name + ".bias", {to}, Start::Zero});
}

void planLinear(std::vector<TensorPlan>& plan, const std::string& name, std::int64_t from, std::int64_t to,
                Start start) {
    plan.push_back({name + ".weight", {to, from}, start});
    plan.push_back({name + ".bias", {to}, Start::Zero});
}

/// A residual block's second convolution starts at zero, so that the block starts as the identity.
void planBlock(std::vector<TensorPlan>& plan, const std::string& name, std::int64_t from, std::int64_t to) {
    planConvolution(plan, name + ".first", from, to, 3);
    planConvolution(plan, name + ".second", to, to, 3, Start::Zero);
    if (from != to)
        planConvolution(plan, name + ".skip", from, to, 1, Start::Plain);
}

std::string shown(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t extent : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(extent);
    return text.empty() ? "one number" : text;
}

/// "7 tensors missing: 'a', 'b', 'c' ..."; nothing for none.
std::string listed(const std::vector<std::string>& names, const char* what) {
    constexpr std::size_t most = 4;
    if (names.empty())
        return {};
    std::string text = std::to_string(names.size()) + (names.size() == 1 ? " tensor " : " tensors ") + what + ": ";
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    return text + (names.size() > most ? " ..." : "");
}

/// Names and shapes against what the network has.
Result<void> checkNames(const std::vector<TensorPlan>& plans,
                        const std::map<std::string, storage::FloatTensor>& tensors, const std::string& subject) {
    std::vector<std::string> missing;
    std::vector<std::string> misshapen;
    std::vector<std::string> extra;
    std::set<std::string> planned;
    for (const TensorPlan& plan : plans) {
        planned.insert(plan.name);
        const auto found = tensors.find(plan.name);
        if (found == tensors.end())
            missing.push_back("'" + plan.name + "'");
        else if (found->second.shape != plan.shape)
            misshapen.push_back("'" + plan.name + "' is " + shown(found->second.shape) + " instead of " +
                                shown(plan.shape));
    }
    for (const auto& [name, tensor] : tensors)
        if (!planned.contains(name))
            extra.push_back("'" + name + "'");
    std::string text;
    for (const std::string& part :
         {listed(misshapen, "misshapen"), listed(missing, "missing"), listed(extra, "too many")})
        text += (text.empty() || part.empty() ? "" : "; ") + part;
    if (text.empty())
        return {};
    return Error{misshapen.empty() ? ErrorCode::Damaged : ErrorCode::ShapeMismatch, subject, std::move(text)};
}

} // namespace

std::vector<TensorPlan> planTensors(const NetworkSpec& spec) {
    const auto width = static_cast<std::int64_t>(spec.features);
    const auto pixels = static_cast<std::int64_t>(spec.input.count());
    std::vector<TensorPlan> plan;
    switch (spec.architecture) {
    case Architecture::Linear:
    case Architecture::OtherFile:
        break;
    case Architecture::Mlp:
        planLinear(plan, "hidden", pixels, width, Start::Rectified);
        break;
    case Architecture::SmallCnn:
        planConvolution(plan, "conv1", spec.input.channels, firstChannels, 3);
        planConvolution(plan, "conv2", firstChannels, secondChannels, 3);
        planLinear(plan, "hidden", secondChannels * mapEdge * mapEdge, width, Start::Rectified);
        break;
    case Architecture::SmallResidualCnn:
        planConvolution(plan, "stem", spec.input.channels, firstChannels, 3);
        planBlock(plan, "block1", firstChannels, firstChannels);
        planBlock(plan, "block2", firstChannels, secondChannels);
        planBlock(plan, "block3", secondChannels, thirdChannels);
        planLinear(plan, "hidden", thirdChannels, width, Start::Rectified);
        break;
    case Architecture::MobileNetV3Small:
        for (TensorShape& tensor : mobileNetV3SmallTensors(spec.features))
            plan.push_back({std::move(tensor.name), std::move(tensor.shape), Start::Zero});
        break;
    }
    const auto classes = static_cast<std::int64_t>(spec.classes);
    plan.push_back({"head.weight", {classes, width}, Start::Plain});
    plan.push_back({"head.bias", {spec.sharedBias ? 1 : classes}, Start::Zero});
    return plan;
}

Result<void> checkSpec(const NetworkSpec& spec, const std::string& subject) {
    const auto refuse = [&](std::string detail) {
        return Error{ErrorCode::InvalidArgument, subject, std::move(detail)};
    };
    if (spec.input.channels != 1 && spec.input.channels != 3)
        return refuse("a network reads 1 or 3 channels, not " + std::to_string(spec.input.channels));
    if (spec.input.height < 1 || spec.input.width < 1 || spec.input.height > largestEdge ||
        spec.input.width > largestEdge)
        return refuse("input of " + std::to_string(spec.input.height) + " x " + std::to_string(spec.input.width) +
                      " pixels");
    if (spec.classes < 2 || spec.classes > largestWidth)
        return refuse(std::to_string(spec.classes) + " classes");
    if (spec.features < 1 || spec.features > largestWidth * 64)
        return refuse(std::to_string(spec.features) + " features");
    if (spec.architecture == Architecture::MobileNetV3Small && spec.input.channels != 3)
        return refuse("mobilenet-v3-small reads 3 channels");
    if (spec.architecture == Architecture::Linear && spec.features != spec.input.count())
        return refuse("a linear network has as many features as its input has numbers");
    return {};
}

std::string_view name(Architecture architecture) {
    return std::find_if(architectureNames.begin(), architectureNames.end(),
                        [=](const ArchitectureName& row) { return row.architecture == architecture; })
        ->name;
}

Result<Architecture> architectureFromName(std::string_view name) {
    std::string names;
    for (const ArchitectureName& row : architectureNames) {
        if (row.name == name)
            return row.architecture;
        names += (names.empty() ? "" : ", ") + std::string(row.name);
    }
    return Error{ErrorCode::UnknownArchitecture, std::string(name), "networks are " + names};
}

bool takesAnySize(Architecture architecture) {
    return architecture == Architecture::MobileNetV3Small;
}

std::vector<TensorShape> tensorsOf(const NetworkSpec& spec) {
    std::vector<TensorShape> all;
    if (!checkSpec(spec, {}))
        return all;
    for (TensorPlan& plan : planTensors(spec))
        all.push_back({std::move(plan.name), std::move(plan.shape)});
    return all;
}

Result<void> checkTensors(const NetworkSpec& spec, const std::map<std::string, storage::FloatTensor>& tensors,
                          const std::string& subject) {
    if (Result<void> checked = checkSpec(spec, subject); !checked)
        return checked;
    const std::vector<TensorPlan> plans = planTensors(spec);
    if (Result<void> checked = checkNames(plans, tensors, subject); !checked)
        return checked;
    for (const TensorPlan& plan : plans)
        if (!std::ranges::all_of(tensors.at(plan.name).data, [](float value) { return std::isfinite(value); }))
            return Error{ErrorCode::NotFinite, subject, "tensor '" + plan.name + "'"};
    return {};
}

} // namespace onelogit::model
