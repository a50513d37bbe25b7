#include "engine/images/network_input.h"

#include "engine/images/decode.h"
#include "engine/images/preprocess.h"

#include <algorithm>

namespace onelogit::images {

Result<NetworkInput> networkInput(const std::filesystem::path& path, const InputSpec& input) {
    const int edge = std::max({input.shape.height, input.shape.width, input.shorterEdge});
    const Result<Decoded> decoded = decodeFile(path, {.targetEdge = edge});
    if (!decoded)
        return decoded.error();
    NetworkInput result{.numbers = std::vector<float>(input.shape.count()), .damaged = decoded->damaged};
    normalize(fit(decoded->image, input).pixels, input, result.numbers);
    return result;
}

} // namespace onelogit::images
