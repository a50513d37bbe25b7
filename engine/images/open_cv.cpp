#include "engine/images/codecs.h"

#include <mutex>

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

namespace onelogit::images {
namespace {

/// The caller's threads share the work out; the library's own would only compete with them, and its complaints about
/// bad files are reported through Result.
void calmDown() {
    static std::once_flag once;
    std::call_once(once, [] {
        cv::setNumThreads(1);
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    });
}

/// Blue-green-red (and alpha) as OpenCV has it, of 8 or 16 bits, to the program's order.
template<typename Sample>
Image convert(const cv::Mat& source) {
    constexpr unsigned scale = sizeof(Sample) == 1 ? 1 : 257;
    const auto reduced = [](Sample value) { return (value + scale / 2) / scale; };
    const int stored = source.channels();
    const int colours = stored >= 3 ? 3 : 1;
    Image image{.width = source.cols, .height = source.rows, .channels = colours};
    image.pixels.reserve(source.total() * static_cast<std::size_t>(colours));
    for (int y = 0; y < source.rows; ++y) {
        const Sample* pixel = source.ptr<Sample>(y);
        for (int x = 0; x < source.cols; ++x, pixel += stored) {
            const bool alpha = stored == 2 || stored == 4;
            const unsigned opacity = alpha ? reduced(pixel[stored - 1]) : 255;
            for (int c = colours - 1; c >= 0; --c)
                image.pixels.push_back(onWhite(reduced(pixel[c]), opacity));
        }
    }
    return image;
}

} // namespace

Result<Decoded> decodeWithOpenCv(Format format, std::span<const std::byte> bytes, const DecodeOptions& options) {
    const StatedSize stated = statedSize(format, bytes);
    if (stated.fileBytes > bytes.size() && (stated.width == 0 || stated.height == 0))
        return Error{ErrorCode::Truncated, {}, "the header breaks off"};
    if (Result<void> size = checkStatedSize(stated.width, stated.height, options); !size)
        return size.error();
    if (stated.fileBytes > bytes.size())
        return Error{
            ErrorCode::Truncated, {}, std::to_string(bytes.size()) + " bytes of " + std::to_string(stated.fileBytes)};
    const Error undecodable{ErrorCode::Damaged, {}, "it cannot be decoded"};
    calmDown();
    cv::Mat picture;
    try {
        // OpenCV reads through this pointer only.
        const cv::Mat file(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::byte*>(bytes.data()));
        picture = cv::imdecode(file, cv::IMREAD_UNCHANGED);
    } catch (const cv::Exception& failure) {
        if (failure.code == cv::Error::StsNoMem)
            return Error{ErrorCode::OutOfMemory, {}, failure.err};
        return undecodable;
    }
    if (picture.empty())
        return undecodable;
    Decoded decoded{.fullWidth = picture.cols, .fullHeight = picture.rows};
    if (picture.depth() == CV_8U)
        decoded.image = convert<std::uint8_t>(picture);
    else if (picture.depth() == CV_16U)
        decoded.image = convert<std::uint16_t>(picture);
    else
        return Error{ErrorCode::UnsupportedFormat, {}, "samples that are not 8 or 16 bits"};
    return decoded;
}

} // namespace onelogit::images
