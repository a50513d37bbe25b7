#include "engine/intake/input_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace onelogit::intake {

using nlohmann::json;

Result<void> check(const InputSpec& input, const std::string& subject) {
    constexpr int longestEdge = 16384;
    const ImageShape& shape = input.shape;
    const auto refused = [&](std::string detail) {
        return Error{ErrorCode::InvalidArgument, subject, std::move(detail)};
    };
    if (shape.channels != 1 && shape.channels != 3)
        return refused(std::to_string(shape.channels) + " channels, not 1 or 3");
    if (std::min(shape.height, shape.width) < 1 || std::max(shape.height, shape.width) > longestEdge)
        return refused("input of " + std::to_string(shape.height) + " x " + std::to_string(shape.width) + " pixels");
    const auto channels = static_cast<std::size_t>(shape.channels);
    if (input.mean.size() != channels || input.deviation.size() != channels)
        return Error{ErrorCode::CountMismatch, subject,
                     std::to_string(channels) + " channels, " + std::to_string(input.mean.size()) + " means, " +
                         std::to_string(input.deviation.size()) + " deviations"};
    const auto finite = [](float number) { return std::isfinite(number); };
    if (!std::ranges::all_of(input.mean, finite) || !std::ranges::all_of(input.deviation, finite))
        return Error{ErrorCode::NotFinite, subject, "mean or deviation"};
    if (std::ranges::any_of(input.deviation, [](float number) { return number <= 0; }))
        return refused("a deviation that is not above 0");
    if (input.framing == Framing::CentreCrop &&
        (input.shorterEdge < std::max(shape.height, shape.width) || input.shorterEdge > longestEdge))
        return refused("a crop of " + std::to_string(shape.height) + " x " + std::to_string(shape.width) +
                       " out of a shorter edge of " + std::to_string(input.shorterEdge));
    return {};
}

json toJson(const InputSpec& input) {
    const ImageShape& shape = input.shape;
    json object{{"input", {shape.channels, shape.height, shape.width}},
                {"mean", input.mean},
                {"std", input.deviation},
                {"blue_first", input.blueFirst}};
    if (input.framing == Framing::CentreCrop)
        object["shorter_edge"] = input.shorterEdge;
    return object;
}

InputSpec inputFromJson(const json& object, InputSpec usual) {
    if (const auto shape = object.find("input"); shape != object.end()) {
        usual.shape.channels = shape->at(0).get<int>();
        usual.shape.height = shape->at(1).get<int>();
        usual.shape.width = shape->at(2).get<int>();
    }
    if (const auto mean = object.find("mean"); mean != object.end())
        usual.mean = mean->get<std::vector<float>>();
    if (const auto deviation = object.find("std"); deviation != object.end())
        usual.deviation = deviation->get<std::vector<float>>();
    if (const auto edge = object.find("shorter_edge"); edge != object.end()) {
        usual.framing = Framing::CentreCrop;
        usual.shorterEdge = edge->get<int>();
    }
    if (const auto order = object.find("blue_first"); order != object.end())
        usual.blueFirst = order->get<bool>();
    return usual;
}

Result<json> parseJson(const std::string& text, const std::string& subject) {
    constexpr int deepest = 32;
    bool deep = false;
    const json::parser_callback_t limitDepth = [&](int depth, json::parse_event_t, json&) {
        deep = deep || depth > deepest;
        return !deep;
    };
    json document = json::parse(text, limitDepth, false);
    if (deep)
        return Error{ErrorCode::WrongFormat, subject, "JSON nested more than 32 deep"};
    if (document.is_discarded())
        return Error{ErrorCode::WrongFormat, subject, "not JSON"};
    return document;
}

} // namespace onelogit::intake
