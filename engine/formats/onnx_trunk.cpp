#include "engine/formats/onnx_trunk.h"

#include <algorithm>
#include <mutex>

namespace onelogit::formats {
namespace {

class OnnxTrunk final : public model::Trunk {
public:
    OnnxTrunk(std::unique_ptr<OnnxNet> firstNet, const model::Head& head, const ImageShape& firstShape,
              OnnxPartWriter partWriter, std::string name)
        : net(std::move(firstNet)), shape(firstShape), writer(std::move(partWriter)), subject(std::move(name)) {
        order.kind = head.kind;
        order.width = head.width;
        order.positions = head.positions;
    }

    Result<void> run(std::span<const float> pictures, const ImageShape& size, std::size_t count,
                     std::span<float> out) const override {
        if (pictures.size() != count * size.count() || out.size() != count * order.features())
            return Error{ErrorCode::ShapeMismatch, subject, "pictures or features of another size than said"};
        // OpenCV's networks keep their buffers: one picture at a time.
        const std::scoped_lock lock(mutex);
        if (const Result<void> ready = prepare(size); !ready)
            return ready;
        for (std::size_t i = 0; i < count; ++i) {
            Result<NetOutput> given = net->run(pictures.subspan(i * size.count(), size.count()));
            if (!given)
                return given.error();
            if (given->numbers.size() != order.features())
                return Error{ErrorCode::ShapeMismatch, subject,
                             "it gives " + given->shown() + " features for pictures of this size"};
            const std::vector<float> features = featuresOf(order, std::move(given->numbers));
            std::copy(features.begin(), features.end(), out.begin() + static_cast<std::ptrdiff_t>(i * features.size()));
        }
        return {};
    }

private:
    /// Another size is another network: its shapes are fixed when it is imported.
    Result<void> prepare(const ImageShape& size) const {
        if (size == shape)
            return {};
        if (!writer || size.channels != shape.channels || size.height < 1 || size.width < 1)
            return Error{ErrorCode::ShapeMismatch, subject, "pictures of another size than the network's"};
        Result<OnnxNet> other = OnnxNet::create(writer(size), size, subject);
        if (!other)
            return other.error();
        *net = std::move(*other);
        shape = size;
        return {};
    }

    mutable std::mutex mutex;
    std::unique_ptr<OnnxNet> net;
    mutable ImageShape shape;
    OnnxPartWriter writer;
    model::Head order; ///< kind and sizes, without weights
    std::string subject;
};

} // namespace

std::vector<float> featuresOf(const model::Head& head, std::vector<float> numbers) {
    if (head.kind != model::HeadKind::PooledConvolution || head.positions == 1)
        return numbers;
    std::vector<float> turned(numbers.size());
    for (std::size_t c = 0; c < head.width; ++c)
        for (std::size_t p = 0; p < head.positions; ++p)
            turned[p * head.width + c] = numbers[c * head.positions + p];
    return turned;
}

std::shared_ptr<const model::Trunk> makeOnnxTrunk(OnnxPiece piece, const ImageShape& shape, OnnxPartWriter writer,
                                                  const std::string& subject) {
    return std::make_shared<const OnnxTrunk>(std::move(piece.net), piece.head, shape, std::move(writer), subject);
}

} // namespace onelogit::formats
