#include "engine/training/learner.h"

#include "engine/model/network.h"
#include "engine/model/runtime.h"
#include "engine/support/guard.h"
#include "engine/support/parallel.h"
#include "engine/training/device.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <exception>

namespace onelogit::training {
namespace {

constexpr std::size_t partSize = 32; ///< examples that one thread computes at once
constexpr std::size_t mostParts = 8;
constexpr double beta1 = 0.9; ///< Kingma, Ba 2015, with their values
constexpr double beta2 = 0.999;
constexpr double epsilon = 1e-8;

/// A graphics processor is busy with a whole batch at once.
std::size_t partsOf(std::size_t examples, bool onProcessor) {
    return !onProcessor ? 1 : std::clamp<std::size_t>(examples / partSize, 1, mostParts);
}

/// parallelFor for work that LibTorch may end by throwing.
template<typename Work>
void runParts(std::size_t parts, unsigned workers, const Work& work) {
    std::vector<std::exception_ptr> thrown(parts);
    parallelFor(parts, workers, [&](std::size_t p) {
        try {
            work(p);
        } catch (...) {
            thrown[p] = std::current_exception();
        }
    });
    for (const std::exception_ptr& failure : thrown)
        if (failure)
            std::rethrow_exception(failure);
}

/// On the processor a view, elsewhere a copy.
at::Tensor wrap(std::span<const float> inputs, const ImageShape& shape, const at::Device& device) {
    const auto count = static_cast<std::int64_t>(inputs.size() / shape.count());
    // LibTorch has no tensors of const numbers; nothing writes to these.
    return at::from_blob(const_cast<float*>(inputs.data()),
                         {count, shape.channels, shape.height, shape.width}, // NOLINT
                         at::kFloat)
        .to(device);
}

/// What the functions of a learner work on.
struct Training {
    model::Network network; ///< its tensors are views of `weights`
    LossKind loss;
    Settings settings;
    std::vector<std::string> names; ///< of tensors, in the order of network.parameters()
    std::vector<std::vector<std::int64_t>> shapes;
    std::vector<std::int64_t> starts; ///< where each begins in the flat ones; one more than tensors
    at::Tensor weights;               ///< all numbers one after another
    at::Tensor first;
    at::Tensor second;
    at::Tensor gradient;
    std::uint64_t steps = 0;
    std::vector<model::Network> copies; ///< one a part: the same numbers, gradients of its own
    std::vector<std::vector<at::Tensor>> leaves;

    Training(model::Network built, LossKind kind, const Settings& wanted, const at::Device& device)
        : network(std::move(built)), loss(kind), settings(wanted) {
        starts.push_back(0);
        std::vector<at::Tensor> flat;
        for (const auto& [name, tensor] : network.tensors()) {
            names.push_back(name);
            shapes.push_back(tensor.shape);
            starts.push_back(starts.back() + static_cast<std::int64_t>(tensor.data.size()));
        }
        const std::vector<at::Tensor> tensors = network.parameters();
        for (const at::Tensor& tensor : tensors)
            flat.push_back(tensor.detach().flatten());
        weights = at::cat(flat).to(device);
        for (std::size_t i = 0; i < tensors.size(); ++i)
            tensors[i].set_data(part(weights, i).view(shapes[i]));
        first = at::zeros_like(weights);
        second = settings.optimizer == Optimizer::Adam ? at::zeros_like(weights) : at::Tensor();
        gradient = at::zeros_like(weights);
    }

    [[nodiscard]] at::Device device() const { return weights.device(); }

    [[nodiscard]] at::Tensor part(const at::Tensor& flat, std::size_t i) const {
        return flat.narrow(0, starts[i], starts[i + 1] - starts[i]);
    }

    void makeCopies(std::size_t count) {
        while (copies.size() < count) {
            copies.push_back(network.sharing());
            leaves.push_back(copies.back().parameters());
        }
    }

    [[nodiscard]] Error notFinite(const std::string& tensor) const {
        return {ErrorCode::NotFinite, std::string(traits(loss).name), tensor + " at step " + std::to_string(steps + 1)};
    }

    /// Where the gradient first is not finite.
    [[nodiscard]] Error notFiniteGradient() const {
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!at::isfinite(part(gradient, i)).all().item<bool>())
                return notFinite("the gradient of " + names[i]);
        return notFinite("the gradient");
    }

    Result<double> computeGradient(const Batch& batch, unsigned workers) {
        const std::size_t examples = batch.labels.size();
        const std::size_t parts = partsOf(examples, weights.is_cpu());
        makeCopies(parts);
        const std::size_t width = network.spec().input.count();
        const auto begin = [&](std::size_t p) { return examples * p / parts; };
        std::vector<at::Tensor> outputs(parts);
        const std::span<const float> inputs(batch.inputs);
        runParts(parts, workers, [&](std::size_t p) {
            const auto own = inputs.subspan(begin(p) * width, (begin(p + 1) - begin(p)) * width);
            outputs[p] = copies[p].logits(copies[p].features(wrap(own, network.spec().input, device())));
        });
        // Losses over a whole batch need all its logits at once.
        std::vector<at::Tensor> values;
        for (const at::Tensor& output : outputs)
            values.push_back(output.detach());
        const at::Tensor logits = at::cat(values).requires_grad_();
        const at::Tensor labels = at::from_blob(const_cast<std::int64_t*>(batch.labels.data()), // NOLINT
                                                {static_cast<std::int64_t>(examples)}, at::kLong)
                                      .to(device());
        const at::Tensor value = losses::compute(loss, settings.parameters, logits, labels);
        const double shown = value.item<double>();
        if (!std::isfinite(shown))
            return notFinite(at::isfinite(logits.detach()).all().item<bool>() ? "the loss" : "a logit");
        value.backward();
        const at::Tensor descent = logits.grad();
        runParts(parts, workers, [&](std::size_t p) {
            model::prepareRuntime();
            outputs[p].backward(
                descent.slice(0, static_cast<std::int64_t>(begin(p)), static_cast<std::int64_t>(begin(p + 1))));
        });
        const c10::NoGradGuard plain;
        for (std::size_t i = 0; i < names.size(); ++i) {
            at::Tensor sum = part(gradient, i).view(shapes[i]);
            for (std::size_t p = 0; p < parts; ++p) {
                at::Tensor& own = leaves[p][i].mutable_grad();
                if (!own.defined())
                    own = at::zeros(shapes[i], weights.options());
                p == 0 ? sum.copy_(own) : sum.add_(own);
                own.reset();
            }
        }
        if (!at::isfinite(gradient).all().item<bool>())
            return notFiniteGradient();
        return shown;
    }

    void descend(double rate) {
        const c10::NoGradGuard plain;
        ++steps;
        if (settings.weightDecay > 0)
            gradient.add_(weights, settings.weightDecay);
        if (settings.optimizer == Optimizer::Sgd) {
            first.mul_(settings.momentum).add_(gradient);
            weights.add_(first, -rate);
            return;
        }
        first.mul_(beta1).add_(gradient, 1 - beta1);
        second.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
        const auto taken = static_cast<double>(steps);
        const double unbias = std::sqrt(1 - std::pow(beta2, taken));
        const at::Tensor scale = second.sqrt().div_(unbias).add_(epsilon);
        weights.addcdiv_(first, scale, -rate / (1 - std::pow(beta1, taken)));
    }

    [[nodiscard]] Weights split(const at::Tensor& flat) const {
        Weights tensors;
        if (!flat.defined())
            return tensors;
        const at::Tensor here = flat.cpu();
        const float* numbers = here.data_ptr<float>();
        for (std::size_t i = 0; i < names.size(); ++i)
            tensors[names[i]] = {.shape = shapes[i],
                                 .data = std::vector<float>(numbers + starts[i], numbers + starts[i + 1])};
        return tensors;
    }

    [[nodiscard]] bool fits(const Weights& tensors) const {
        std::size_t i = 0;
        return tensors.size() == names.size() && std::ranges::all_of(tensors, [&](const auto& entry) {
                   const std::size_t at = i++;
                   return entry.first == names[at] && entry.second.shape == shapes[at];
               });
    }

    void join(const Weights& tensors, at::Tensor& flat) const {
        const c10::NoGradGuard plain;
        const at::Tensor here = at::empty(flat.sizes(), at::kFloat);
        float* numbers = here.data_ptr<float>();
        for (const auto& [name, tensor] : tensors)
            numbers = std::copy(tensor.data.begin(), tensor.data.end(), numbers);
        flat.copy_(here);
    }
};

class NetworkLearner final : public Learner {
public:
    NetworkLearner(model::Network built, LossKind kind, const Settings& wanted, const at::Device& device)
        : it(std::move(built), kind, wanted, device) {}

    Result<double> step(const Batch& batch, double rate, unsigned workers) override {
        return guarded(std::string(traits(it.loss).name), [&]() -> Result<double> {
            Result<double> value = it.computeGradient(batch, workers);
            if (value)
                it.descend(rate);
            return value;
        });
    }

    Result<void> logits(std::span<const float> inputs, std::vector<double>& out) const override {
        return guarded(std::string(traits(it.loss).name), [&]() -> Result<void> {
            const c10::InferenceMode inference;
            const model::Network& network = it.network;
            const at::Tensor all = network.logits(network.features(wrap(inputs, network.spec().input, it.device())))
                                       .to(at::kDouble)
                                       .cpu()
                                       .contiguous();
            const double* numbers = all.data_ptr<double>();
            out.insert(out.end(), numbers, numbers + all.numel());
            return {};
        });
    }

    [[nodiscard]] LossKind loss() const override { return it.loss; }

    [[nodiscard]] std::string device() const override { return it.device().str(); }

    [[nodiscard]] const model::NetworkSpec& spec() const override { return it.network.spec(); }

    [[nodiscard]] std::uint64_t steps() const override { return it.steps; }

    [[nodiscard]] Weights weights() const override { return it.split(it.weights); }

    [[nodiscard]] LearnerState state() const override {
        return {.steps = it.steps,
                .weights = it.split(it.weights),
                .first = it.split(it.first),
                .second = it.split(it.second)};
    }

    Result<void> restore(const LearnerState& state, const std::string& subject) override {
        if (!it.fits(state.weights) || !it.fits(state.first) ||
            (it.second.defined() ? !it.fits(state.second) : !state.second.empty()))
            return Error{ErrorCode::Damaged, subject,
                         "the tensors of " + std::string(traits(it.loss).name) + " are those of another network"};
        it.steps = state.steps;
        return guarded(subject, [&]() -> Result<void> {
            it.join(state.weights, it.weights);
            it.join(state.first, it.first);
            if (it.second.defined())
                it.join(state.second, it.second);
            return {};
        });
    }

private:
    Training it;
};

} // namespace

Result<std::unique_ptr<Learner>> Learner::create(const model::NetworkSpec& spec, LossKind loss,
                                                 const Settings& settings) {
    if (Result<void> checked = check(settings, loss, spec.classes); !checked)
        return checked.error();
    const Result<std::string> device = findDevice(settings.device);
    if (!device)
        return device.error();
    const double bias =
        settings.initializeOutputBias ? losses::initialOutputBias(loss, settings.parameters, spec.classes) : 0;
    return guarded(std::string(traits(loss).name), [&]() -> Result<std::unique_ptr<Learner>> {
        model::NetworkSpec own = spec;
        own.sharedBias = loss == LossKind::SharedBiasBinaryCrossEntropy;
        Result<model::Network> network = model::Network::create(own, settings.seed, bias);
        if (!network)
            return network.error();
        return std::unique_ptr<Learner>(
            std::make_unique<NetworkLearner>(std::move(*network), loss, settings, at::Device(*device)));
    });
}

} // namespace onelogit::training
