#include "engine/sandbox/message.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace onelogit::sandbox {
namespace {

using nlohmann::json;

constexpr int deepest = 4;                        // levels of JSON in any message
constexpr std::size_t mostDetail = 2000;          // bytes of an error's cause
constexpr std::size_t mostName = 4096;            // bytes of a class name, an operator, a key
constexpr std::size_t mostEntries = 4096;         // of lists that describe a model, class names apart
constexpr std::uint64_t mostClasses = 10'000'000; // of a head
constexpr std::uint64_t mostNumbers = 1ULL << 31; // of a head, and of one picture's features
constexpr int mostChannels = 16;
constexpr int mostEdge = 1 << 14;

struct Nonsense : std::runtime_error {
    Nonsense() : std::runtime_error("nonsense") {}
};

void require(bool holds) {
    if (!holds)
        throw Nonsense();
}

std::string write(const json& document) {
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// `read` takes the parsed document; whatever it or the parser throws means that the text is no such message.
template<typename Read>
auto readAs(std::string_view text, const Read& read) -> std::optional<decltype(read(json()))> {
    try {
        const auto bounded = [](int depth, json::parse_event_t, json&) {
            require(depth <= deepest);
            return true;
        };
        const json document = json::parse(text, bounded);
        require(document.is_object());
        return read(document);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::uint64_t unsignedAt(const json& object, const char* key) {
    const json& value = object.at(key);
    require(value.is_number_unsigned());
    return value.get<std::uint64_t>();
}

bool booleanAt(const json& object, const char* key) {
    return object.at(key).get_ref<const json::boolean_t&>();
}

double finite(const json& value) {
    require(value.is_number());
    const double number = value.get<double>();
    require(std::isfinite(number));
    return number;
}

std::string shortText(const json& value) {
    const auto& text = value.get_ref<const std::string&>();
    require(text.size() <= mostName && text.find('\0') == std::string::npos);
    return text;
}

std::vector<std::string> texts(const json& list, std::size_t most) {
    require(list.is_array() && list.size() <= most);
    std::vector<std::string> found;
    found.reserve(list.size());
    for (const json& value : list)
        found.push_back(shortText(value));
    return found;
}

json shapeJson(const ImageShape& shape) {
    return json::array({shape.channels, shape.height, shape.width});
}

ImageShape readShape(const json& list) {
    require(list.is_array() && list.size() == 3);
    const auto within = [](const json& value, int most) {
        require(value.is_number_integer());
        const auto number = value.get<std::int64_t>();
        require(number >= 1 && number <= most);
        return static_cast<int>(number);
    };
    return {.channels = within(list[0], mostChannels),
            .height = within(list[1], mostEdge),
            .width = within(list[2], mostEdge)};
}

json inputJson(const InputSpec& input) {
    return {{"shape", shapeJson(input.shape)},   {"mean", input.mean},
            {"deviation", input.deviation},      {"centre_crop", input.framing == Framing::CentreCrop},
            {"shorter_edge", input.shorterEdge}, {"blue_first", input.blueFirst}};
}

InputSpec readInput(const json& object) {
    InputSpec input{.shape = readShape(object.at("shape"))};
    const auto channels = static_cast<std::size_t>(input.shape.channels);
    const auto floats = [&](const json& list) {
        require(list.is_array() && list.size() == channels);
        std::vector<float> numbers;
        for (const json& value : list) {
            numbers.push_back(static_cast<float>(finite(value)));
            require(std::isfinite(numbers.back()));
        }
        return numbers;
    };
    input.mean = floats(object.at("mean"));
    input.deviation = floats(object.at("deviation"));
    require(std::all_of(input.deviation.begin(), input.deviation.end(), [](float value) { return value > 0; }));
    input.framing = booleanAt(object, "centre_crop") ? Framing::CentreCrop : Framing::Stretch;
    const std::uint64_t edge = unsignedAt(object, "shorter_edge");
    require(edge <= static_cast<std::uint64_t>(mostEdge));
    input.shorterEdge = static_cast<int>(edge);
    require(input.framing == Framing::Stretch || input.shorterEdge >= std::max(input.shape.height, input.shape.width));
    input.blueFirst = booleanAt(object, "blue_first");
    return input;
}

model::ModelFacts readFacts(const json& object) {
    model::ModelFacts facts;
    facts.format = shortText(object.at("format"));
    facts.input = readShape(object.at("input"));
    facts.anySize = booleanAt(object, "any_size");
    facts.largestDifference = finite(object.at("largest_difference"));
    require(facts.largestDifference >= 0);
    facts.leftOut = texts(object.at("left_out"), mostEntries);
    facts.offList = texts(object.at("off_list"), mostEntries);
    facts.classNames = texts(object.at("class_names"), mostClasses);
    if (object.contains("preprocessing"))
        facts.preprocessing = readInput(object.at("preprocessing"));
    if (object.contains("loss")) {
        const Result<LossKind> loss = lossFromName(shortText(object.at("loss")));
        require(loss.ok());
        facts.loss = *loss;
    }
    const json& metrics = object.at("test_metrics");
    const json& metadata = object.at("metadata");
    require(metrics.is_object() && metrics.size() <= mostEntries);
    require(metadata.is_object() && metadata.size() <= mostEntries);
    for (const auto& [key, value] : metrics.items())
        facts.testMetrics[key] = finite(value);
    for (const auto& [key, value] : metadata.items())
        facts.metadata[key] = value.get_ref<const std::string&>();
    return facts;
}

} // namespace

std::string writeStart(std::uint64_t memory) {
    return write({{"memory", memory}});
}

std::optional<std::uint64_t> readStart(std::string_view text) {
    return readAs(text, [](const json& document) { return unsignedAt(document, "memory"); });
}

std::string writeConfinement(const Confinement& confinement) {
    return write({{"system_calls", confinement.systemCalls},
                  {"files", confinement.files},
                  {"resources", confinement.resources}});
}

std::optional<Confinement> readConfinement(std::string_view text) {
    return readAs(text, [](const json& document) {
        return Confinement{.systemCalls = booleanAt(document, "system_calls"),
                           .files = booleanAt(document, "files"),
                           .resources = booleanAt(document, "resources")};
    });
}

std::string writeLoad(const LoadRequest& request) {
    return write({{"format", static_cast<unsigned>(request.format)}, {"trusted", request.options.trusted}});
}

std::optional<LoadRequest> readLoad(std::string_view text) {
    return readAs(text, [](const json& document) {
        const std::uint64_t format = unsignedAt(document, "format");
        require(format <= static_cast<std::uint64_t>(formats::ModelFormat::Safetensors));
        return LoadRequest{.format = static_cast<formats::ModelFormat>(format),
                           .options = {.trusted = booleanAt(document, "trusted")}};
    });
}

std::string writeModel(const model::ModelFacts& facts, const model::Head& head) {
    json described{{"format", facts.format},          {"input", shapeJson(facts.input)},
                   {"any_size", facts.anySize},       {"largest_difference", facts.largestDifference},
                   {"left_out", facts.leftOut},       {"off_list", facts.offList},
                   {"class_names", facts.classNames}, {"test_metrics", facts.testMetrics},
                   {"metadata", facts.metadata}};
    if (facts.preprocessing)
        described["preprocessing"] = inputJson(*facts.preprocessing);
    if (facts.loss)
        described["loss"] = traits(*facts.loss).name;
    return write({{"facts", std::move(described)},
                  {"head",
                   {{"kind", name(head.kind)},
                    {"width", head.width},
                    {"positions", head.positions},
                    {"classes", head.classes},
                    {"weights", head.weights.size()},
                    {"bias", head.bias.size()}}}});
}

std::optional<ModelText> readModel(std::string_view text) {
    return readAs(text, [](const json& document) {
        ModelText model{.facts = readFacts(document.at("facts"))};
        const json& object = document.at("head");
        const Result<model::HeadKind> kind = model::headKindFromName(shortText(object.at("kind")));
        require(kind.ok());
        const auto bounded = [&](const char* key, std::uint64_t most) {
            const std::uint64_t number = unsignedAt(object, key);
            require(number >= 1 && number <= most);
            return static_cast<std::size_t>(number);
        };
        model.head.kind = *kind;
        model.head.classes = bounded("classes", mostClasses);
        model.head.width = bounded("width", mostNumbers);
        model.head.positions = bounded("positions", mostNumbers);
        require(model.head.features() <= mostNumbers); // both factors are below 2^32: no overflow
        model.weights = unsignedAt(object, "weights");
        model.bias = unsignedAt(object, "bias");
        const bool all = *kind == model::HeadKind::AllLogits;
        require(model.weights == (all ? 0 : model.head.classes * model.head.width) && model.weights <= mostNumbers);
        require(model.bias <= 1 || (!all && model.bias == model.head.classes));
        return model;
    });
}

std::string writeRun(const RunRequest& request) {
    return write({{"shape", shapeJson(request.shape)}, {"count", request.count}});
}

std::optional<RunRequest> readRun(std::string_view text) {
    return readAs(text, [](const json& document) {
        return RunRequest{.shape = readShape(document.at("shape")), .count = unsignedAt(document, "count")};
    });
}

std::string writeError(const Error& error) {
    return write({{"code", name(error.code)}, {"detail", printable(error.detail, mostDetail)}});
}

std::optional<Error> readError(std::string_view text) {
    return readAs(text, [](const json& document) {
        const std::optional<ErrorCode> code = errorFromName(shortText(document.at("code")));
        // Only the caller of this process can cancel: reported, it would hide a failure.
        require(code && *code != ErrorCode::Cancelled);
        return Error{*code, {}, printable(document.at("detail").get_ref<const std::string&>(), mostDetail)};
    });
}

std::string printable(std::string_view text, std::size_t most) {
    std::string line;
    for (const char c : text.substr(0, most)) {
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        if (!control)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    // Through JSON and back: what is no UTF-8 becomes U+FFFD.
    return json::parse(write(json(line))).get<std::string>();
}

} // namespace onelogit::sandbox
