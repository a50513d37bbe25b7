#include "engine/index/snapshot.h"

#include <algorithm>
#include <cmath>

namespace onelogit::index {

RowKey keyOf(const model::ModelInfo& info) {
    if (info.headKind == model::HeadKind::PooledConvolution)
        return {.trunk = info.trunkDigest + info.headDigest, .form = RowForm::Logits, .width = info.catalog.size()};
    return {.trunk = info.trunkDigest, .form = RowForm::Features, .width = info.features};
}

void PathList::reserve(std::size_t paths, std::size_t bytes) {
    ends.reserve(paths);
    text.reserve(bytes);
}

void PathList::add(std::string_view path) {
    text.insert(text.end(), path.begin(), path.end());
    ends.push_back(static_cast<std::uint32_t>(text.size()));
}

std::string_view PathList::operator[](std::size_t i) const {
    const std::size_t start = i == 0 ? 0 : ends[i - 1];
    return {text.data() + start, ends[i] - start};
}

std::span<const float> Snapshot::normalizers(const model::ModelInfo& info) const {
    return parts.head == info.headDigest ? std::span<const float>(parts.normalizers) : std::span<const float>();
}

std::optional<std::size_t> Snapshot::find(std::string_view path) const {
    std::size_t low = 0;
    for (std::size_t high = size(); low < high;) {
        const std::size_t middle = low + (high - low) / 2;
        if (parts.paths[middle] < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low < size() && parts.paths[low] == path ? std::optional(low) : std::nullopt;
}

float logit(const RowKey& key, std::span<const float> row, const model::WeightRow& weights, ClassId classId) {
    return key.form == RowForm::Logits ? row[static_cast<std::size_t>(classId.value)] : model::logit(weights, row);
}

void allLogits(const RowKey& key, std::span<const float> row, const model::Classifier& classifier,
               std::span<float> out) {
    if (key.form == RowForm::Logits)
        std::ranges::copy(row, out.begin());
    else
        model::allLogits(classifier, row, out);
}

float normalizer(std::span<const float> logits) {
    const auto largest = static_cast<double>(*std::ranges::max_element(logits));
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit) - largest);
    return static_cast<float>(largest + std::log(sum));
}

} // namespace onelogit::index
