#include "engine/index/feature_index.h"

#include <algorithm>

namespace onelogit::index {
namespace {

std::size_t rowWidth(const model::ModelInfo& info) {
    return rowForm(info) == RowForm::Logits ? info.catalog.size() : info.features;
}

} // namespace

RowForm rowForm(const model::ModelInfo& info) {
    return info.headKind == model::HeadKind::PooledConvolution ? RowForm::Logits : RowForm::Features;
}

bool isOf(const FeatureIndex& index, const model::ModelInfo& info) {
    return index.modelDigest == info.digest && index.form == rowForm(info) && index.features == rowWidth(info);
}

float logit(const FeatureIndex& index, std::size_t i, const model::WeightRow& row, ClassId classId) {
    return index.form == RowForm::Logits ? index.row(i)[static_cast<std::size_t>(classId.value)]
                                         : model::logit(row, index.row(i));
}

void allLogits(const FeatureIndex& index, std::size_t i, const model::Classifier& classifier, std::span<float> out) {
    if (index.form == RowForm::Logits)
        std::ranges::copy(index.row(i), out.begin());
    else
        model::allLogits(classifier, index.row(i), out);
}

} // namespace onelogit::index
