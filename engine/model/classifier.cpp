#include "engine/model/classifier.h"

#include <algorithm>
#include <cmath>

namespace onelogit::model {
namespace {

class SplitClassifier final : public Classifier {
public:
    SplitClassifier(ModelInfo description, Head lastLayer, std::shared_ptr<const Trunk> program)
        : about(std::move(description)), head(std::move(lastLayer)), trunk(std::move(program)) {}

    const ModelInfo& info() const override { return about; }

    Result<void> features(std::span<const float> pictures, std::size_t count, std::span<float> out) const override {
        const ImageShape& shape = about.input.shape;
        if (pictures.size() != count * shape.count() || out.size() != count * about.features)
            return Error{ErrorCode::ShapeMismatch, about.title,
                         std::to_string(count) + " pictures of " + std::to_string(shape.count()) + " numbers, given " +
                             std::to_string(pictures.size())};
        if (count == 0)
            return {};
        if (const Result<void> ran = trunk->run(pictures, shape, count, out); !ran)
            return ran;
        if (!std::all_of(out.begin(), out.end(), [](float value) { return std::isfinite(value); }))
            return Error{ErrorCode::NotFinite, about.title, "features of a picture"};
        return {};
    }

    WeightRow weightRow(ClassId id) const override { return head.row(id); }

private:
    ModelInfo about;
    Head head;
    std::shared_ptr<const Trunk> trunk;
};

} // namespace

void allLogits(const Classifier& classifier, std::span<const float> features, std::span<float> out) {
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = logit(classifier.weightRow({static_cast<std::int32_t>(i)}), features);
}

Result<std::shared_ptr<const Classifier>> makeClassifier(ModelInfo info, Head head,
                                                         std::shared_ptr<const Trunk> trunk) {
    if (const Result<void> checked = check(head, info.title); !checked)
        return checked.error();
    if (info.catalog.size() != head.classes)
        return Error{ErrorCode::CountMismatch, info.title,
                     std::to_string(info.catalog.size()) + " class names, but the head has " +
                         std::to_string(head.classes) + " logits"};
    info.headKind = head.kind;
    info.headDigest = digest(head);
    if (info.trunkDigest.empty())
        info.trunkDigest = info.digest;
    info.features = head.features();
    info.positions = head.positions;
    return std::make_shared<const SplitClassifier>(std::move(info), std::move(head), std::move(trunk));
}

} // namespace onelogit::model
