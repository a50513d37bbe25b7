#include "engine/formats/load.h"
#include "engine/formats/onnx_head.h"
#include "engine/formats/onnx_net.h"
#include "engine/formats/onnx_reference.h"
#include "engine/formats/onnx_rewrite.h"
#include "engine/formats/onnx_trunk.h"
#include "engine/formats/probes.h"
#include "engine/formats/stated_names.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

namespace onelogit::formats {
namespace {

constexpr int largestEdge = 8192;
constexpr unsigned probes = 2;

/// Tried in this order where a file leaves its input's size open.
constexpr std::array usualEdges{224, 256, 299, 384, 32, 28, 64, 96, 128, 160, 192, 240, 512};

/// The input of the graph, and which sizes are worth trying.
struct InputPlan {
    std::vector<ImageShape> shapes;
    bool open = false; ///< height or width are not stated
};

std::string list(const std::vector<OnnxValue>& values) {
    std::string text;
    for (const OnnxValue& value : values)
        text += (text.empty() ? "'" : ", '") + value.name + "'";
    return text;
}

Result<InputPlan> planInput(const OnnxFile& file, const std::string& subject) {
    const auto refuse = [&](std::string detail) { return Error{ErrorCode::NoClassifier, subject, std::move(detail)}; };
    if (file.inputs.size() != 1)
        return refuse(file.inputs.empty() ? "it has no input"
                                          : std::to_string(file.inputs.size()) + " inputs: " + list(file.inputs));
    const OnnxValue& input = file.inputs.front();
    if (input.type != OnnxFloat && input.type != 0)
        return refuse("its input '" + input.name + "' is of " + onnxTypeName(input.type) + ", not of float");
    if (!input.shaped || input.dims.size() != 4)
        return refuse("its input '" + input.name + "' has " + std::to_string(input.dims.size()) +
                      " dimensions, where pictures have 4");
    const std::int64_t channels = input.dims[1];
    if (channels != 1 && channels != 3 && channels != -1)
        return refuse((input.dims[3] == 1 || input.dims[3] == 3)
                          ? "its input has the channels last; transpose it when exporting"
                          : "its input has " + std::to_string(channels) + " channels");
    if (input.dims[2] > largestEdge || input.dims[3] > largestEdge)
        return Error{ErrorCode::TooLarge, subject,
                     "input of " + std::to_string(input.dims[2]) + " x " + std::to_string(input.dims[3]) + " pixels"};
    InputPlan plan;
    plan.open = input.dims[2] < 0 || input.dims[3] < 0;
    for (const int channel : {3, 1}) {
        if (channels != -1 && channels != channel)
            continue;
        const auto dim = [](std::int64_t stated, int otherwise) {
            return stated > 0 ? static_cast<int>(stated) : otherwise;
        };
        if (!plan.open)
            plan.shapes.push_back({channel, dim(input.dims[2], 0), dim(input.dims[3], 0)});
        else
            for (const int edge : usualEdges)
                plan.shapes.push_back({channel, dim(input.dims[2], edge), dim(input.dims[3], edge)});
    }
    return plan;
}

Result<NetOutput> runPart(const OnnxFile& file, const std::string& value, const ImageShape& shape, unsigned probe,
                          const std::string& subject) {
    Result<OnnxNet> net = OnnxNet::create(onnxPart(file, value, shape), shape, subject);
    if (!net)
        return net.error();
    return net->run(probePicture(shape, probe));
}

/// One row of logits: every dimension but the second is 1.
bool isRow(const NetOutput& output) {
    return output.dims.size() >= 2 && output.dims[1] >= 2 &&
           output.numbers.size() == static_cast<std::size_t>(output.dims[1]);
}

/// What is wrong with an output as logits, in words.
std::string notLogits(const OnnxValue& value, const NetOutput& output) {
    if (output.dims.size() >= 2 && output.numbers.size() == 1)
        return "its output '" + value.name + "' is one number a picture; a classifier has 2 classes or more";
    return "its output '" + value.name + "' is " + output.shown() + ", not one row of logits a picture";
}

/// The one output that gives logits, or several that come from the same ones.
Result<OnnxEnd> chooseEnd(const OnnxFile& file, const ImageShape& shape, const std::string& subject) {
    constexpr std::size_t mostOutputs = 16;
    const auto refuse = [&](std::string detail) { return Error{ErrorCode::NoClassifier, subject, std::move(detail)}; };
    if (file.outputs.empty() || file.outputs.size() > mostOutputs)
        return refuse(std::to_string(file.outputs.size()) + " outputs");
    std::vector<OnnxEnd> ends;
    std::string reasons;
    for (const OnnxValue& output : file.outputs) {
        std::string wrong;
        if (output.type != OnnxFloat && output.type != 0) {
            wrong = "its output '" + output.name + "' is of " + onnxTypeName(output.type) + ", not of float";
        } else {
            const Result<NetOutput> given = runPart(file, output.name, shape, 0, subject);
            if (!given)
                return given.error();
            if (!isRow(*given))
                wrong = notLogits(output, *given);
            else
                ends.push_back(findOnnxEnd(file, output.name));
        }
        if (!wrong.empty())
            reasons += (reasons.empty() ? "" : "; ") + wrong;
    }
    if (ends.empty())
        return refuse(reasons);
    const bool same =
        std::all_of(ends.begin(), ends.end(), [&](const OnnxEnd& end) { return end.logits == ends.front().logits; });
    if (!same)
        return refuse("several outputs could be the logits: " + list(file.outputs));
    // The output nearest to the logits.
    return *std::min_element(ends.begin(), ends.end(),
                             [](const OnnxEnd& a, const OnnxEnd& b) { return a.leftOut.size() < b.leftOut.size(); });
}

/// What the network gives for the probes, and that it is a classifier's.
struct Reference {
    std::vector<std::vector<float>> logits; ///< one row a probe
};

Result<Reference> referenceOf(OnnxNet& net, const ImageShape& shape, const std::string& subject) {
    Reference reference;
    for (unsigned probe = 0; probe < probes; ++probe) {
        Result<NetOutput> given = net.run(probePicture(shape, probe));
        if (!given)
            return given.error();
        if (!allFinite(given->numbers))
            return Error{ErrorCode::NotFinite, subject, "logits of a probe picture"};
        reference.logits.push_back(std::move(given->numbers));
    }
    const Result<NetOutput> again = net.run(probePicture(shape, 0));
    if (!again)
        return again.error();
    if (again->numbers != reference.logits.front())
        return Error{ErrorCode::NoClassifier, subject, "it gives other logits when the same picture is run again"};
    return reference;
}

/// What OpenCV gives against what the operators mean, where a second opinion can be had.
Result<void> confirm(const OnnxFile& file, const OnnxEnd& end, const ImageShape& shape, const Reference& reference,
                     const std::string& subject) {
    constexpr double mostApart = 1e-3; // rounding of two libraries through a deep network
    const auto opinion = onnxReference(file, end.logits, shape, probePicture(shape, 0));
    if (!opinion)
        return {};
    const double apart = largestDifference(reference.logits.front(), *opinion);
    if (allFinite(*opinion) && apart <= mostApart)
        return {};
    std::array<char, 32> number{};
    std::snprintf(number.data(), number.size(), "%.2g", apart);
    return Error{ErrorCode::UnsupportedOperator, subject,
                 "OpenCV gives other logits than its operators mean: they differ by " + std::string(number.data()) +
                     " of the largest"};
}

/// Whether the operators left out, applied to the logits, give the file's own output.
bool tailHolds(const OnnxFile& file, const OnnxEnd& end, const ImageShape& shape, const Reference& reference,
               const std::string& subject) {
    for (unsigned probe = 0; probe < probes; ++probe) {
        const Result<NetOutput> whole = runPart(file, end.output, shape, probe, subject);
        if (!whole ||
            !(largestDifference(throughTail(reference.logits[probe], end.leftOut), whole->numbers) <= mostDifference))
            return false;
    }
    return true;
}

/// The head cut off, if it gives the same logits; how far they differ is written to `difference`.
std::optional<OnnxPiece> cut(const OnnxFile& file, const OnnxLastLayer& layer, const ImageShape& shape,
                             const Reference& reference, double& difference, const std::string& subject) {
    OnnxPiece piece{.head = layer.head, .net = {}};
    Result<OnnxNet> net = OnnxNet::create(onnxPart(file, layer.input, shape), shape, subject);
    if (!net)
        return std::nullopt;
    model::Head& head = piece.head;
    for (unsigned probe = 0; probe < probes; ++probe) {
        Result<NetOutput> map = net->run(probePicture(shape, probe));
        if (!map || !allFinite(map->numbers))
            return std::nullopt;
        if (head.kind != model::HeadKind::Linear) {
            const bool fourDimensions = map->dims.size() == 4 && map->dims[1] == layer.channels;
            const bool pooled = head.kind == model::HeadKind::PooledConvolution;
            if (!fourDimensions ||
                (!pooled && (map->dims[2] != layer.kernelHeight || map->dims[3] != layer.kernelWidth)))
                return std::nullopt;
        }
        if (head.kind == model::HeadKind::PooledConvolution)
            head.positions = map->numbers.size() / head.width;
        if (map->numbers.size() != head.features() || head.classes != reference.logits[probe].size() ||
            !model::check(head, subject))
            return std::nullopt;
        const std::vector<float> features = featuresOf(head, std::move(map->numbers));
        difference = std::max(difference, largestDifference(logitsOf(head, features), reference.logits[probe]));
    }
    if (!(difference <= mostDifference))
        return std::nullopt;
    piece.net = std::make_unique<OnnxNet>(std::move(*net));
    return piece;
}

/// Whether the part works at another size than the one that it was proven at, and gives as many features.
bool takesOtherSizes(const OnnxFile& file, const std::string& value, const ImageShape& shape, const model::Head& head,
                     const std::string& subject) {
    constexpr int step = 32;
    const OnnxValue& input = file.inputs.front();
    ImageShape other = shape;
    other.height += input.dims[2] < 0 ? step : 0;
    other.width += input.dims[3] < 0 ? step : 0;
    const Result<NetOutput> given = runPart(file, value, other, 0, subject);
    return given.ok() && given->numbers.size() == head.features();
}

model::ModelFacts factsOf(const OnnxFile& file, const OnnxEnd& end, const ImageShape& shape) {
    model::ModelFacts facts;
    facts.format = name(ModelFormat::Onnx);
    facts.input = shape;
    facts.leftOut = end.leftOut;
    facts.metadata = file.metadata;
    facts.classNames = takeNames(facts.metadata);
    if (!file.producer.empty())
        facts.metadata.emplace("producer", file.producer);
    facts.metadata.emplace("opset", std::to_string(file.opset));
    return facts;
}

} // namespace

Result<model::LoadedModel> loadOnnx(std::span<const std::byte> bytes, const std::string& subject,
                                    const LoadOptions& /*options*/) {
    const Result<OnnxFile> file = readOnnx(bytes, subject);
    if (!file)
        return file.error();
    if (const auto checked = refuseMisreadOperators(*file, subject); !checked)
        return checked.error();
    const Result<InputPlan> plan = planInput(*file, subject);
    if (!plan)
        return plan.error();

    std::optional<Error> failure;
    ImageShape shape;
    Result<OnnxEnd> end = Error{};
    for (const ImageShape& candidate : plan->shapes) {
        shape = candidate;
        end = chooseEnd(*file, shape, subject);
        if (end || end.error().code == ErrorCode::UnsupportedOperator || end.error().code == ErrorCode::OutOfMemory)
            break;
        if (!failure)
            failure = end.error();
    }
    if (!end)
        return failure && end.error().code == ErrorCode::ShapeMismatch ? *failure : end.error();

    const auto start = [&]() -> Result<OnnxNet> {
        return OnnxNet::create(onnxPart(*file, end->logits, shape), shape, subject);
    };
    Result<OnnxNet> net = start();
    if (!net)
        return net.error();
    Result<Reference> reference = referenceOf(*net, shape, subject);
    if (!reference)
        return reference.error();
    if (!end->leftOut.empty() && !tailHolds(*file, *end, shape, *reference, subject)) {
        *end = {.output = end->output, .logits = end->output, .leftOut = {}, .layer = {}};
        net = start();
        if (!net)
            return net.error();
        reference = referenceOf(*net, shape, subject);
        if (!reference)
            return reference.error();
    }

    if (const Result<void> confirmed = confirm(*file, *end, shape, *reference, subject); !confirmed)
        return confirmed.error();

    model::ModelFacts facts = factsOf(*file, *end, shape);
    std::optional<OnnxPiece> piece;
    std::string value = end->logits;
    if (end->layer) {
        piece = cut(*file, *end->layer, shape, *reference, facts.largestDifference, subject);
        if (piece)
            value = end->layer->input;
        else
            facts.largestDifference = 0;
    }
    if (!piece) {
        const std::size_t classes = reference->logits.front().size();
        piece = OnnxPiece{.head = {.kind = model::HeadKind::AllLogits,
                                   .width = classes,
                                   .classes = classes,
                                   .weights = {},
                                   .bias = {}},
                          .net = std::make_unique<OnnxNet>(std::move(*net))};
    }
    facts.anySize = plan->open && takesOtherSizes(*file, value, shape, piece->head, subject);
    OnnxPartWriter writer;
    if (facts.anySize)
        writer = [copy = std::vector<std::byte>(bytes.begin(), bytes.end()), value, subject](const ImageShape& other) {
            const Result<OnnxFile> parsed = readOnnx(copy, subject);
            return parsed ? onnxPart(*parsed, value, other) : std::vector<std::byte>();
        };
    model::Head head = piece->head;
    return model::LoadedModel{.facts = std::move(facts),
                              .head = std::move(head),
                              .trunk = makeOnnxTrunk(std::move(*piece), shape, std::move(writer), subject)};
}

} // namespace onelogit::formats
