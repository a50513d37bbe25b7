#include "engine/intake/processor_config.h"

#include "engine/intake/input_json.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>

namespace onelogit::intake {
namespace {

using nlohmann::json;

struct Size {
    int height = 0;
    int width = 0;
};

/// An entry "size" or "crop_size" in the forms that were used over the years.
struct StatedSize {
    std::optional<int> number;       ///< 224
    std::optional<int> shortestEdge; ///< {"shortest_edge": 224}
    std::optional<Size> exact;       ///< {"height": 224, "width": 224}
};

StatedSize readSize(const json& document, const char* key) {
    StatedSize size;
    const auto found = document.find(key);
    if (found == document.end() || found->is_null())
        return size;
    if (found->is_number())
        size.number = found->get<int>();
    else if (found->contains("shortest_edge"))
        size.shortestEdge = found->at("shortest_edge").get<int>();
    else
        size.exact = {.height = found->at("height").get<int>(), .width = found->at("width").get<int>()};
    return size;
}

bool flag(const json& document, const char* key, bool usual) {
    const auto found = document.find(key);
    return found == document.end() || found->is_null() ? usual : found->get<bool>();
}

void stretch(InputSpec& spec, const Size& size) {
    spec.shape.height = size.height;
    spec.shape.width = size.width;
}

void crop(InputSpec& spec, int shorterEdge, const Size& kept) {
    stretch(spec, kept);
    spec.framing = Framing::CentreCrop;
    spec.shorterEdge = shorterEdge;
}

/// What this program cannot do exactly, in words; nothing where the framing is set.
std::string frame(const json& document, InputSpec& spec) {
    const StatedSize size = readSize(document, "size");
    const StatedSize cropSize = readSize(document, "crop_size");
    const bool resizes = flag(document, "do_resize", true);
    if (flag(document, "do_center_crop", cropSize.number || cropSize.exact)) {
        const std::optional<Size> kept =
            cropSize.number ? Size{.height = *cropSize.number, .width = *cropSize.number} : cropSize.exact;
        if (!kept || !resizes)
            return "a crop without sizes";
        if (const auto edge = size.number ? size.number : size.shortestEdge)
            crop(spec, *edge, *kept);
        else if (size.exact && size.exact->height == kept->height && size.exact->width == kept->width)
            stretch(spec, *kept);
        else
            return "a crop out of a stretched picture";
        return {};
    }
    if (!resizes)
        return {};
    if (size.shortestEdge) {
        // ConvNeXT: small sizes are cut out of a picture that is larger by crop_pct, large ones stretched.
        constexpr int largestCropped = 384;
        const auto share = document.find("crop_pct");
        if (share == document.end() || share->is_null())
            return "a shorter edge without a crop";
        const Size square{.height = *size.shortestEdge, .width = *size.shortestEdge};
        const auto scaled = static_cast<double>(square.height) / share->get<double>();
        if (square.height >= largestCropped)
            stretch(spec, square);
        else if (scaled >= square.height && scaled < 1e6)
            crop(spec, static_cast<int>(scaled), square);
        else
            return "crop_pct of " + share->dump();
        return {};
    }
    if (size.number)
        stretch(spec, {.height = *size.number, .width = *size.number});
    else if (size.exact)
        stretch(spec, *size.exact);
    return {};
}

/// (byte * factor - mean) / deviation, written as (byte / 255 - mean') / deviation'.
void rescale(InputSpec& spec, double factor) {
    constexpr double white = 255;
    constexpr double same = 1e-6;
    const double ratio = factor * white;
    if (std::abs(ratio - 1) < same)
        return;
    for (float& mean : spec.mean)
        mean = static_cast<float>(static_cast<double>(mean) / ratio);
    for (float& deviation : spec.deviation)
        deviation = static_cast<float>(static_cast<double>(deviation) / ratio);
}

} // namespace

Result<InputSpec> processorConfig(const json& document, const ImageShape& input, const std::string& subject) {
    const auto channels = static_cast<std::size_t>(input.channels);
    InputSpec spec{
        .shape = input, .mean = std::vector<float>(channels, 0.0F), .deviation = std::vector<float>(channels, 1.0F)};
    try {
        if (flag(document, "do_normalize", true)) {
            if (!document.contains("image_mean") || !document.contains("image_std"))
                return Error{ErrorCode::WrongFormat, subject, "image_mean or image_std is missing"};
            spec.mean = document.at("image_mean").get<std::vector<float>>();
            spec.deviation = document.at("image_std").get<std::vector<float>>();
        }
        if (flag(document, "rescale_offset", false))
            return Error{ErrorCode::UnsupportedFormat, subject, "rescale_offset"};
        const auto factor = document.find("rescale_factor");
        const bool rescales = flag(document, "do_rescale", true);
        if (rescales && factor != document.end())
            rescale(spec, factor->get<double>());
        else if (!rescales)
            rescale(spec, 1);
        spec.blueFirst = input.channels == 3 && flag(document, "do_flip_channel_order", false);
        if (const std::string cannot = frame(document, spec); !cannot.empty())
            return Error{ErrorCode::UnsupportedFormat, subject, cannot};
    } catch (const json::exception&) {
        return Error{ErrorCode::WrongFormat, subject, "an entry is not of the right type"};
    }
    if (const Result<void> checked = check(spec, subject); !checked)
        return checked.error();
    return spec;
}

} // namespace onelogit::intake
