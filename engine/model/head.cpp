#include "engine/model/head.h"

#include "engine/storage/files.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onelogit::model {
namespace {

struct Name {
    HeadKind kind;
    std::string_view name;
};

constexpr std::array names{
    Name{HeadKind::Linear, "linear"},
    Name{HeadKind::Convolution, "convolution"},
    Name{HeadKind::PooledConvolution, "pooled-convolution"},
    Name{HeadKind::AllLogits, "all-logits"},
};

float dot(std::span<const float> weights, const float* features) {
    // A fixed number of partial sums in a fixed order: vectorizable, and the same bits wherever it is compiled.
    constexpr std::size_t lanes = 8;
    std::array<float, lanes> sums{};
    const std::size_t whole = weights.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += weights[i + lane] * features[i + lane];
    float total = 0;
    for (std::size_t i = whole; i < weights.size(); ++i)
        total += weights[i] * features[i];
    for (const float sum : sums)
        total += sum;
    return total;
}

/// Mean over positions of the rectified dot products.
float pooled(const WeightRow& row, std::span<const float> features) {
    const std::size_t positions = features.size() / row.weights.size();
    float total = 0;
    for (std::size_t p = 0; p < positions; ++p)
        total += std::max(0.0F, dot(row.weights, features.data() + p * row.weights.size()) + row.bias);
    return total / static_cast<float>(positions);
}

bool allFinite(std::span<const float> numbers) {
    return std::all_of(numbers.begin(), numbers.end(), [](float number) { return std::isfinite(number); });
}

} // namespace

std::string_view name(HeadKind kind) {
    return names[static_cast<std::size_t>(kind)].name;
}

Result<HeadKind> headKindFromName(std::string_view wanted) {
    for (const Name& row : names)
        if (row.name == wanted)
            return row.kind;
    return Error{ErrorCode::InvalidArgument, std::string(wanted), "not a kind of head"};
}

WeightRow Head::row(ClassId id) const {
    const auto number = static_cast<std::size_t>(id.value);
    if (kind == HeadKind::AllLogits)
        return {.kind = kind, .column = number};
    return {.weights = std::span(weights).subspan(number * width, width),
            .bias = bias.empty() ? 0.0F : bias[bias.size() == 1 ? 0 : number],
            .kind = kind};
}

Result<void> check(const Head& head, const std::string& subject) {
    if (head.classes == 0 || head.width == 0 || head.positions == 0)
        return Error{ErrorCode::ShapeMismatch, subject, "a head without classes or features"};
    if (head.kind != HeadKind::PooledConvolution && head.positions != 1)
        return Error{ErrorCode::ShapeMismatch, subject, "several positions in a head that pools none"};
    if (head.kind == HeadKind::AllLogits) {
        if (head.width != head.classes || !head.weights.empty() || !head.bias.empty())
            return Error{ErrorCode::ShapeMismatch, subject, "weights in a head that has none"};
        return {};
    }
    if (head.weights.size() / head.width != head.classes || head.weights.size() % head.width != 0)
        return Error{ErrorCode::CountMismatch, subject,
                     std::to_string(head.classes) + " classes of " + std::to_string(head.width) + " weights, but " +
                         std::to_string(head.weights.size()) + " numbers"};
    if (head.bias.size() > 1 && head.bias.size() != head.classes)
        return Error{ErrorCode::CountMismatch, subject,
                     std::to_string(head.classes) + " classes, " + std::to_string(head.bias.size()) + " biases"};
    if (!allFinite(head.weights) || !allFinite(head.bias))
        return Error{ErrorCode::NotFinite, subject, "weights of the last layer"};
    return {};
}

std::string digest(const Head& head) {
    const std::string sizes = std::string(name(head.kind)) + ' ' + std::to_string(head.width) + ' ' +
                              std::to_string(head.positions) + ' ' + std::to_string(head.classes) + ' ';
    return sizes + storage::contentHash(std::as_bytes(std::span(head.weights))) +
           storage::contentHash(std::as_bytes(std::span(head.bias)));
}

float logit(const WeightRow& row, std::span<const float> features) {
    switch (row.kind) {
    case HeadKind::Linear:
    case HeadKind::Convolution:
        break;
    case HeadKind::PooledConvolution:
        return pooled(row, features);
    case HeadKind::AllLogits:
        return features[row.column];
    }
    return dot(row.weights, features.data()) + row.bias;
}

} // namespace onelogit::model
