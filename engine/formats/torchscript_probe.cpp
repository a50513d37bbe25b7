#include "engine/formats/torchscript_probe.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace onelogit::formats {
namespace {

constexpr std::array usualEdges{224, 32, 28, 64,  96,  128, 160, 192, 256, 299, 384, 448, 512, 16,  20,  40,
                                48,  56, 80, 112, 144, 176, 240, 260, 288, 300, 320, 331, 336, 380, 456, 8};
constexpr double mostDifference = 1e-5;
constexpr std::size_t mostClasses = std::size_t{1} << 24;

std::vector<float> randomPicture(const ImageShape& shape, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<float> picture(shape.count());
    // 24 random bits a number, from -2 to 2: about where normalized pictures lie.
    for (float& number : picture)
        number = static_cast<float>(static_cast<double>(random() >> 40) / (1 << 24) * 4 - 2);
    return picture;
}

std::string sizeText(const ImageShape& shape) {
    return std::to_string(shape.channels) + " x " + std::to_string(shape.height) + " x " + std::to_string(shape.width);
}

std::vector<ImageShape> candidates(const InputHint& hint) {
    std::vector<ImageShape> shapes;
    for (const int channels : {3, 1}) {
        const auto edge =
            static_cast<std::int64_t>(std::llround(std::sqrt(static_cast<double>(hint.pixels) / channels)));
        constexpr std::int64_t largestEdge = 4096;
        if (hint.pixels > 0 && edge <= largestEdge && edge * edge * channels == hint.pixels)
            shapes.push_back({channels, static_cast<int>(edge), static_cast<int>(edge)});
    }
    for (const int channels : {3, 1})
        if (hint.channels == 0 || hint.channels == channels)
            for (const int edge : usualEdges)
                shapes.push_back({channels, edge, edge});
    return shapes;
}

Result<void> checkOutput(const Output& output, const std::string& subject) {
    if (output.shape.size() != 2 || output.shape[0] != 1) {
        std::string sizes;
        for (const std::int64_t size : output.shape)
            sizes += (sizes.empty() ? "" : " x ") + std::to_string(size);
        return Error{ErrorCode::NoClassifier, subject,
                     "it gives " + (sizes.empty() ? "one number" : sizes + " numbers") +
                         " for one picture, not 1 x classes"};
    }
    if (output.numbers.size() < 2 || output.numbers.size() > mostClasses)
        return Error{ErrorCode::NoClassifier, subject,
                     "it gives " + std::to_string(output.numbers.size()) +
                         " numbers for a picture; a classifier has two classes or more"};
    return {};
}

void applyTail(const std::vector<std::string>& tail, std::vector<double>& numbers) {
    for (const std::string& name : tail) {
        if (name == "sigmoid") {
            for (double& number : numbers)
                number = 1 / (1 + std::exp(-number));
            continue;
        }
        const double largest = *std::max_element(numbers.begin(), numbers.end());
        double sum = 0;
        for (const double number : numbers)
            sum += std::exp(number - largest);
        for (double& number : numbers)
            number = name == "softmax" ? std::exp(number - largest) / sum : number - largest - std::log(sum);
    }
}

/// Relative to the largest expected number, or to 1.
double difference(const std::vector<double>& got, const std::vector<float>& expected) {
    double largest = 1;
    double most = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(expected[i])));
        most = std::max(most, std::abs(got[i] - static_cast<double>(expected[i])));
    }
    return std::isfinite(most) ? most / largest : HUGE_VAL;
}

/// The parts' difference to the whole, or none where their sizes do not even fit. `head.positions` is set.
std::optional<double> compare(const OpenedModule::Parts& parts, model::Head& head, const Probes& probes) {
    double most = 0;
    for (std::size_t i = 0; i < probes.pictures.size(); ++i) {
        const Result<Output> features = parts.trunk.run(probes.pictures[i], probes.shape, parts.cut.layout);
        if (!features || features->numbers.empty() || features->numbers.size() % head.width != 0)
            return std::nullopt;
        head.positions = features->numbers.size() / head.width;
        const bool map = features->shape.size() == 4;
        if (head.kind == model::HeadKind::PooledConvolution ? !map : head.positions != 1)
            return std::nullopt;
        std::vector<double> logits(head.classes);
        for (std::size_t c = 0; c < head.classes; ++c)
            logits[c] = static_cast<double>(model::logit(head.row({static_cast<std::int32_t>(c)}), features->numbers));
        if (!parts.cut.tail.empty()) {
            const Result<Output> whole = parts.logits.run(probes.pictures[i], probes.shape);
            if (!whole || whole->numbers.size() != head.classes)
                return std::nullopt;
            most = std::max(most, difference(logits, whole->numbers));
            applyTail(parts.cut.tail, logits);
        }
        most = std::max(most, difference(logits, probes.outputs[i]));
    }
    return most;
}

/// Runs the network again on the first picture, then on further ones.
Result<Probes> repeat(const Program& whole, const ImageShape& shape, const Output& first, std::size_t count,
                      const std::string& subject) {
    Probes probes{.shape = shape, .pictures = {randomPicture(shape, 1)}, .outputs = {first.numbers}};
    const Result<Output> again = whole.run(probes.pictures[0], shape);
    if (!again)
        return again.error();
    if (again->numbers != first.numbers)
        return Error{ErrorCode::NoClassifier, subject, "it gives other numbers when the same picture is shown again"};
    while (probes.pictures.size() < count) {
        probes.pictures.push_back(randomPicture(shape, probes.pictures.size() + 1));
        const Result<Output> more = whole.run(probes.pictures.back(), shape);
        if (!more)
            return more.error();
        if (more->numbers.size() != first.numbers.size())
            return Error{ErrorCode::NoClassifier, subject, "it gives another number of classes for another picture"};
        probes.outputs.push_back(more->numbers);
    }
    return probes;
}

} // namespace

Result<Probes> probe(const OpenedModule& network, std::size_t count, const std::string& subject) {
    const InputHint hint = network.hint();
    const Program whole = network.whole();
    if (hint.channels != 0 && hint.channels != 1 && hint.channels != 3)
        return Error{ErrorCode::NoClassifier, subject,
                     "it reads pictures of " + std::to_string(hint.channels) + " channels, not 1 or 3"};
    std::string why;
    std::optional<ImageShape> fits; // it runs, but a network of convolutions gives more numbers for larger pictures
    Output output;
    for (const ImageShape& shape : candidates(hint)) {
        Result<Output> first = whole.run(randomPicture(shape, 1), shape);
        if (!first && first.error().code == ErrorCode::ShapeMismatch) {
            if (why.empty())
                why = "at " + sizeText(shape) + ": " + first.error().detail;
            continue;
        }
        if (!first)
            return first.error();
        const bool expected = hint.classes == 0 || first->numbers.size() == hint.classes;
        if (!fits || expected) {
            fits = shape;
            output = std::move(*first);
        }
        if (expected)
            break;
    }
    if (!fits)
        return Error{ErrorCode::NoClassifier, subject, "it takes no picture of a usual size; " + why};
    if (const Result<void> checked = checkOutput(output, subject); !checked)
        return checked.error();
    return repeat(whole, *fits, output, count, subject);
}

Result<ProvenParts> prove(const OpenedModule& network, const Probes& probes, const std::string& subject) {
    const std::size_t classes = probes.outputs[0].size();
    constexpr int ways = 3;
    std::optional<ProvenParts> allLogits;
    for (int way = 0; way < ways; ++way) {
        std::optional<OpenedModule::Parts> parts = network.parts(way);
        if (!parts)
            continue;
        model::Head head{.kind = parts->cut.kind,
                         .width = parts->cut.width,
                         .positions = 1,
                         .classes = parts->cut.classes,
                         .weights = std::move(parts->cut.weights),
                         .bias = std::move(parts->cut.bias)};
        const bool cut = head.kind != model::HeadKind::AllLogits && head.classes == classes;
        if (cut && model::check(head, subject)) {
            const std::optional<double> most = compare(*parts, head, probes);
            if (most && *most <= mostDifference)
                return ProvenParts{.head = std::move(head),
                                   .trunk = parts->trunk,
                                   .layout = parts->cut.layout,
                                   .leftOut = parts->cut.tail,
                                   .largestDifference = *most,
                                   .frozen = parts->frozen};
        }
        if (allLogits)
            continue;
        model::Head plain{.kind = model::HeadKind::AllLogits, .width = classes, .positions = 1, .classes = classes};
        parts->trunk = parts->logits;
        parts->cut.layout = FeatureLayout::Flat;
        const std::optional<double> most = compare(*parts, plain, probes);
        if (most && *most <= mostDifference)
            allLogits = ProvenParts{.head = std::move(plain),
                                    .trunk = parts->logits,
                                    .layout = FeatureLayout::Flat,
                                    .leftOut = parts->cut.tail,
                                    .largestDifference = *most,
                                    .frozen = parts->frozen};
    }
    if (allLogits)
        return std::move(*allLogits);
    return Error{ErrorCode::NoClassifier, subject, "its parts give other numbers than the whole"};
}

bool takesAnySize(const ProvenParts& parts, const ImageShape& shape) {
    if (parts.head.kind == model::HeadKind::PooledConvolution)
        return false; // the number of positions is the head's
    constexpr int step = 32;
    constexpr int smallStep = 4;
    ImageShape other = shape;
    other.height += shape.height > 2 * step ? -step : smallStep;
    other.width = other.height;
    const Result<Output> output = parts.trunk.run(randomPicture(other, 1), other, parts.layout);
    return output && output->numbers.size() == parts.head.features();
}

} // namespace onelogit::formats
