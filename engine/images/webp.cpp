#include "engine/images/byte_reader.h"
#include "engine/images/codecs.h"
#include "engine/images/deadline.h"
#include "engine/images/orientation.h"
#include "engine/images/row_sink.h"

#include <algorithm>
#include <memory>

#include <webp/decode.h>
#include <webp/demux.h>

namespace onelogit::images {
namespace {

const std::uint8_t* raw(std::span<const std::byte> bytes) {
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

Error failure(VP8StatusCode status) {
    switch (status) {
    case VP8_STATUS_OUT_OF_MEMORY:
        return {ErrorCode::OutOfMemory, {}, "WebP"};
    case VP8_STATUS_UNSUPPORTED_FEATURE:
        return {ErrorCode::UnsupportedFormat, {}, "a WebP feature that is not read"};
    case VP8_STATUS_SUSPENDED:
    case VP8_STATUS_NOT_ENOUGH_DATA:
        return {ErrorCode::Truncated, {}, "the WebP data break off"};
    default:
        return {ErrorCode::Damaged, {}, "the WebP data make no sense"};
    }
}

struct DeleteDemuxer {
    void operator()(WebPDemuxer* demuxer) const { WebPDemuxDelete(demuxer); }
};
struct DeleteDecoder {
    void operator()(WebPIDecoder* decoder) const { WebPIDelete(decoder); }
};

/// The library's own memory: a lossless picture is unpacked whole, and so is the transparency of a lossy one.
std::uint64_t inLibrary(const WebPBitstreamFeatures& features) {
    constexpr int losslessFormat = 2;
    const std::uint64_t pixels = static_cast<std::uint64_t>(features.width) * static_cast<unsigned>(features.height);
    if (features.format == losslessFormat)
        return 4 * pixels;
    return features.has_alpha != 0 ? 5 * pixels : 0;
}

/// One still picture, its edges divided by `factor` while it is decoded. Grey is stored as colour.
Result<Decoded> decodeStill(std::span<const std::byte> bytes, unsigned factor, std::uint64_t memoryElsewhere,
                            Deadline& deadline, const DecodeOptions& options) {
    WebPDecoderConfig config;
    WebPInitDecoderConfig(&config);
    if (const VP8StatusCode status = WebPGetFeatures(raw(bytes), bytes.size(), &config.input); status != VP8_STATUS_OK)
        return failure(status);
    const auto width = static_cast<unsigned>(config.input.width);
    const auto height = static_cast<unsigned>(config.input.height);
    if (Result<void> size = checkStatedSize(width, height, options); !size)
        return size.error();
    Decoded decoded{.fullWidth = config.input.width, .fullHeight = config.input.height};
    Image& image = decoded.image;
    image = {.width = static_cast<int>((width + factor - 1) / factor),
             .height = static_cast<int>((height + factor - 1) / factor),
             .channels = 3};
    const std::size_t stored = config.input.has_alpha != 0 ? 4 : 3;
    const std::size_t pixels = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
    if (Result<void> memory = checkMemory(inLibrary(config.input) + pixels * stored + memoryElsewhere, bytes, options);
        !memory)
        return memory.error();
    // What is missing from a damaged picture is black, or white behind transparency.
    image.pixels.resize(pixels * stored);
    config.options.use_scaling = factor > 1 ? 1 : 0;
    config.options.scaled_width = image.width;
    config.options.scaled_height = image.height;
    config.output.colorspace = stored == 4 ? MODE_RGBA : MODE_RGB;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = image.pixels.data();
    config.output.u.RGBA.stride = image.width * static_cast<int>(stored);
    config.output.u.RGBA.size = image.pixels.size();

    const std::unique_ptr<WebPIDecoder, DeleteDecoder> decoder(WebPIDecode(nullptr, 0, &config));
    if (decoder == nullptr)
        return failure(VP8_STATUS_OUT_OF_MEMORY);
    VP8StatusCode status = VP8_STATUS_SUSPENDED;
    constexpr std::size_t step = 32'768; // between two looks at the clock
    for (std::size_t given = 0; given < bytes.size() && status == VP8_STATUS_SUSPENDED;) {
        given = std::min(bytes.size(), given + step);
        status = WebPIUpdate(decoder.get(), raw(bytes), given);
        constexpr std::uint64_t always = ~std::uint64_t{0};
        if (status == VP8_STATUS_SUSPENDED && deadline.passed(always))
            return tookTooLong(options);
    }
    if (status != VP8_STATUS_OK) {
        int rows = 0;
        if (WebPIDecGetRGB(decoder.get(), &rows, nullptr, nullptr, nullptr) == nullptr || rows <= 0)
            return failure(status);
        decoded.damaged = true;
    }
    if (stored == 4)
        dropAlpha(image.pixels.data(), pixels, 3);
    image.pixels.resize(pixels * 3);
    return decoded;
}

/// The first frame on a white canvas.
Result<Decoded> decodeAnimation(std::span<const std::byte> bytes, const WebPDemuxer* demuxer, Deadline& deadline,
                                const DecodeOptions& options) {
    const std::uint64_t width = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_WIDTH);
    const std::uint64_t height = WebPDemuxGetI(demuxer, WEBP_FF_CANVAS_HEIGHT);
    if (Result<void> size = checkStatedSize(width, height, options); !size)
        return size.error();
    WebPIterator frame{};
    if (WebPDemuxGetFrame(demuxer, 1, &frame) == 0) {
        WebPDemuxReleaseIterator(&frame);
        return failure(VP8_STATUS_NOT_ENOUGH_DATA);
    }
    const std::span fragment(reinterpret_cast<const std::byte*>(frame.fragment.bytes), frame.fragment.size);
    const auto left = static_cast<std::size_t>(std::max(0, frame.x_offset));
    const auto top = static_cast<std::uint64_t>(std::max(0, frame.y_offset));
    WebPDemuxReleaseIterator(&frame); // the bytes are the file's
    const unsigned factor = reduction(width, height, options.targetEdge);
    WebPBitstreamFeatures features;
    if (const VP8StatusCode status = WebPGetFeatures(raw(fragment), fragment.size(), &features);
        status != VP8_STATUS_OK)
        return failure(status);
    const auto frameWidth = static_cast<std::size_t>(features.width);
    const auto frameHeight = static_cast<std::size_t>(features.height);
    if (left + frameWidth > width || top + frameHeight > height)
        return Error{ErrorCode::Damaged, {}, "a frame larger than the canvas"};
    const bool covers = frameWidth == width && frameHeight == height;
    const std::uint64_t fileRest = bytes.size() - fragment.size();
    if (covers)
        return decodeStill(fragment, factor, fileRest, deadline, options);
    const std::uint64_t canvas = RowSink::memory(width, height, 3, factor) + 3 * width;
    Result<Decoded> decoded = decodeStill(fragment, 1, fileRest + canvas, deadline, options);
    if (!decoded)
        return decoded;
    RowSink sink(width, height, 3, factor);
    std::vector<std::uint8_t> row;
    for (std::uint64_t y = 0; y < height; ++y) {
        row.assign(static_cast<std::size_t>(3 * width), 255);
        if (y >= top && y < top + frameHeight)
            std::copy_n(decoded->image.pixels.data() + static_cast<std::size_t>(y - top) * frameWidth * 3,
                        frameWidth * 3, row.data() + left * 3);
        sink.add(row.data());
    }
    decoded->image = sink.take();
    decoded->fullWidth = static_cast<int>(width);
    decoded->fullHeight = static_cast<int>(height);
    return decoded;
}

/// Some writers leave the mark of a JPEG's Exif segment before the block.
int orientationOf(const WebPDemuxer* demuxer) {
    WebPChunkIterator chunk{};
    int orientation = 1;
    if (WebPDemuxGetChunk(demuxer, "EXIF", 1, &chunk) != 0) {
        using namespace std::string_view_literals;
        const std::span block(reinterpret_cast<const std::byte*>(chunk.chunk.bytes), chunk.chunk.size);
        constexpr std::string_view mark = "Exif\0\0"sv;
        orientation = exifOrientation(ByteReader(block).has(0, mark) ? block.subspan(mark.size()) : block);
    }
    WebPDemuxReleaseChunkIterator(&chunk);
    return orientation;
}

} // namespace

Result<Decoded> decodeWebP(std::span<const std::byte> bytes, const DecodeOptions& options) {
    WebPBitstreamFeatures features;
    if (const VP8StatusCode status = WebPGetFeatures(raw(bytes), bytes.size(), &features); status != VP8_STATUS_OK)
        return failure(status);
    const auto width = static_cast<std::uint64_t>(features.width);
    const auto height = static_cast<std::uint64_t>(features.height);
    if (Result<void> size = checkStatedSize(width, height, options); !size)
        return size.error();
    Deadline deadline(options.mostTime);
    std::unique_ptr<WebPDemuxer, DeleteDemuxer> demuxer;
    if (ByteReader(bytes).has(12, "VP8X")) {
        const WebPData data{raw(bytes), bytes.size()};
        WebPDemuxState state = WEBP_DEMUX_PARSE_ERROR;
        demuxer.reset(WebPDemuxPartial(&data, &state));
    }
    if (features.has_animation != 0 && demuxer == nullptr)
        return failure(VP8_STATUS_BITSTREAM_ERROR);
    const int orientation = demuxer != nullptr ? orientationOf(demuxer.get()) : 1;
    const unsigned factor = reduction(width, height, options.targetEdge);
    const std::uint64_t turned =
        orientation == 1 ? 0 : 3 * ((width + factor - 1) / factor) * ((height + factor - 1) / factor);
    Result<Decoded> decoded = features.has_animation != 0 ? decodeAnimation(bytes, demuxer.get(), deadline, options)
                                                          : decodeStill(bytes, factor, turned, deadline, options);
    if (!decoded)
        return decoded;
    decoded->image = oriented(std::move(decoded->image), orientation);
    if (orientation >= 5)
        std::swap(decoded->fullWidth, decoded->fullHeight);
    return decoded;
}

} // namespace onelogit::images
