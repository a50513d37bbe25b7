#include "engine/images/network_input.h"

#include "engine/images/decode.h"
#include "engine/images/preprocess.h"

#include <algorithm>

namespace onelogit::images {
namespace {

DecodeOptions decodeOptions(const InputSpec& input) {
    // A decoder's scaling is no resize as networks know it: at the input's own size it moves logits by a tenth of their
    // spread, at twice the size by little.
    constexpr int oversampling = 2;
    return {.targetEdge = oversampling * std::max({input.shape.height, input.shape.width, input.shorterEdge})};
}

Result<NetworkInput> framed(const Result<Decoded>& decoded, const InputSpec& input) {
    if (!decoded)
        return decoded.error();
    NetworkInput result{.numbers = std::vector<float>(input.shape.count()), .damaged = decoded->damaged};
    normalize(fit(decoded->image, input).pixels, input, result.numbers);
    return result;
}

} // namespace

Result<NetworkInput> networkInput(const std::filesystem::path& path, const InputSpec& input) {
    return framed(decodeFile(path, decodeOptions(input)), input);
}

Result<NetworkInput> networkInput(std::span<const std::byte> bytes, const InputSpec& input) {
    return framed(decode(bytes, decodeOptions(input)), input);
}

} // namespace onelogit::images
