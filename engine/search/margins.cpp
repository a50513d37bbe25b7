#include "engine/search/margins.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace onelogit::search {

Result<std::vector<float>> margins(const index::Snapshot& snapshot, const model::Classifier& classifier,
                                   ClassId classId, std::span<const std::uint32_t> entries, std::stop_token stop) {
    const std::size_t classes = classifier.info().catalog.size();
    if (index::keyOf(classifier.info()) != snapshot.key())
        return Error{ErrorCode::ModelMismatch, snapshot.folder().string(),
                     "margins need the model it was indexed with"};
    if (classId.value < 0 || static_cast<std::size_t>(classId.value) >= classes)
        return Error{ErrorCode::UnknownClass, std::to_string(classId.value),
                     "the model has " + std::to_string(classes) + " classes"};
    const auto own = static_cast<std::ptrdiff_t>(classId.value);
    std::vector<float> logits(classes);
    std::vector<float> found;
    found.reserve(entries.size());
    for (const std::uint32_t entry : entries) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, snapshot.folder().string(), {}};
        if (entry >= snapshot.size())
            return Error{ErrorCode::InvalidArgument, snapshot.folder().string(),
                         "entry " + std::to_string(entry) + " of " + std::to_string(snapshot.size())};
        if (classes == 1) {
            found.push_back(std::numeric_limits<float>::quiet_NaN());
            continue;
        }
        index::allLogits(snapshot.key(), snapshot.features(entry), classifier, logits);
        float highest = -std::numeric_limits<float>::infinity();
        for (auto other = logits.begin(); other != logits.end(); ++other)
            if (other != logits.begin() + own)
                highest = std::max(highest, *other);
        found.push_back(logits[static_cast<std::size_t>(own)] - highest);
        if (!std::isfinite(found.back()))
            return Error{ErrorCode::NotFinite, snapshot.path(entry).string(), "its logits"};
    }
    return found;
}

} // namespace onelogit::search
