#include "engine/images/network_input.h"

#include "engine/images/decode.h"
#include "engine/images/preprocess.h"

#include <algorithm>

namespace onelogit::images {

Result<NetworkInput> networkInput(const std::filesystem::path& path, const InputSpec& input) {
    // A decoder's scaling is no resize as networks know it: at the input's own size it moves logits by a tenth of their
    // spread, at twice the size by little.
    constexpr int oversampling = 2;
    const int edge = std::max({input.shape.height, input.shape.width, input.shorterEdge});
    const Result<Decoded> decoded = decodeFile(path, {.targetEdge = oversampling * edge});
    if (!decoded)
        return decoded.error();
    NetworkInput result{.numbers = std::vector<float>(input.shape.count()), .damaged = decoded->damaged};
    normalize(fit(decoded->image, input).pixels, input, result.numbers);
    return result;
}

} // namespace onelogit::images
