#include "engine/images/codecs.h"
#include "engine/images/deadline.h"
#include "engine/images/row_sink.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>

#include <gif_lib.h>

namespace onelogit::images {
namespace {

struct Source {
    std::span<const std::byte> bytes;
    bool endedEarly = false;
};

int onRead(GifFileType* gif, GifByteType* out, int count) {
    auto& source = *static_cast<Source*>(gif->UserData);
    const std::size_t given = std::min(static_cast<std::size_t>(std::max(0, count)), source.bytes.size());
    if (given > 0)
        std::memcpy(out, source.bytes.data(), given);
    source.bytes = source.bytes.subspan(given);
    source.endedEarly = source.endedEarly || given < static_cast<std::size_t>(count);
    return static_cast<int>(given);
}

struct Close {
    void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, Close>;

Error failure(const Source& source, int code) {
    if (source.endedEarly)
        return {ErrorCode::Truncated, {}, "the GIF data break off"};
    if (code == D_GIF_ERR_NOT_ENOUGH_MEM)
        return {ErrorCode::OutOfMemory, {}, "GIF"};
    const char* text = GifErrorString(code);
    return {ErrorCode::Damaged, {}, text != nullptr ? text : "the GIF blocks make no sense"};
}

/// Reads on to the first picture. The index that is transparent in it, if any, comes from the block before it.
Result<std::optional<int>> findFirstFrame(GifFileType& gif, const Source& source, Deadline& deadline,
                                          const DecodeOptions& options) {
    std::optional<int> transparent;
    for (;;) {
        GifRecordType kind = UNDEFINED_RECORD_TYPE;
        if (DGifGetRecordType(&gif, &kind) != GIF_OK)
            return failure(source, gif.Error);
        if (kind == TERMINATE_RECORD_TYPE)
            return Error{ErrorCode::Damaged, {}, "a GIF without a picture"};
        if (kind == IMAGE_DESC_RECORD_TYPE) {
            if (DGifGetImageDesc(&gif) != GIF_OK)
                return failure(source, gif.Error);
            return transparent;
        }
        int function = 0;
        GifByteType* block = nullptr;
        if (DGifGetExtension(&gif, &function, &block) != GIF_OK)
            return failure(source, gif.Error);
        while (block != nullptr) {
            GraphicsControlBlock control{};
            if (function == GRAPHICS_EXT_FUNC_CODE && DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
                transparent = control.TransparentColor == NO_TRANSPARENT_COLOR
                                  ? std::nullopt
                                  : std::optional(control.TransparentColor);
            constexpr std::uint64_t blockWork = 256;
            if (deadline.passed(blockWork))
                return tookTooLong(options);
            if (DGifGetExtensionNext(&gif, &block) != GIF_OK)
                return failure(source, gif.Error);
        }
    }
}

/// What each index looks like; those without a colour are black.
std::array<std::uint8_t, 3 * 256> lookupTable(const ColorMapObject& map, std::optional<int> transparent) {
    std::array<std::uint8_t, 3 * 256> table{};
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::clamp(map.ColorCount, 0, 256)); ++i) {
        const GifColorType& colour = map.Colors[i];
        table[3 * i] = colour.Red;
        table[3 * i + 1] = colour.Green;
        table[3 * i + 2] = colour.Blue;
    }
    if (transparent && *transparent >= 0 && *transparent < 256)
        std::fill_n(table.begin() + std::ptrdiff_t{3} * *transparent, 3, std::uint8_t{255});
    return table;
}

/// Where the frame lies on the screen, both in pixels.
struct Layout {
    std::size_t width = 0;
    std::size_t height = 0;
    std::size_t left = 0;
    std::size_t top = 0;
    std::size_t frameWidth = 0;
    std::size_t frameHeight = 0;
};

/// A screen smaller than its first frame grows, as in every browser.
Layout layoutOf(const GifFileType& gif) {
    const auto size = [](int value) { return static_cast<std::size_t>(std::max(0, value)); };
    const GifImageDesc& frame = gif.Image;
    Layout layout{.left = size(frame.Left),
                  .top = size(frame.Top),
                  .frameWidth = size(frame.Width),
                  .frameHeight = size(frame.Height)};
    layout.width = std::max(size(gif.SWidth), layout.left + layout.frameWidth);
    layout.height = std::max(size(gif.SHeight), layout.top + layout.frameHeight);
    return layout;
}

/// The frame's rows in the order in which the file has them.
std::vector<std::uint32_t> storedOrder(std::size_t height, bool interlaced) {
    std::vector<std::uint32_t> order;
    order.reserve(height);
    struct Pass {
        std::uint32_t first;
        std::uint32_t step;
    };
    constexpr std::array fourPasses{Pass{0, 8}, Pass{4, 8}, Pass{2, 4}, Pass{1, 2}};
    constexpr std::array onePass{Pass{0, 1}};
    for (const Pass pass : interlaced ? std::span<const Pass>(fourPasses) : std::span<const Pass>(onePass))
        for (std::uint32_t row = pass.first; row < height; row += pass.step)
            order.push_back(row);
    return order;
}

/// Decodes the frame row by row; an interlaced one is kept as indices until it is whole.
class FrameReader {
public:
    FrameReader(GifFileType& source, const Layout& where, const std::array<std::uint8_t, 3 * 256>& colours)
        : gif(source), layout(where), table(colours), screenRow(3 * where.width, 255) {}

    /// False where the data end or make no sense; then the rows so far are in `sink` all the same, the others white.
    bool read(RowSink& sink, Deadline& deadline) {
        const bool interlaced = gif.Image.Interlace;
        std::vector<std::uint8_t> indices(layout.frameWidth * (interlaced ? layout.frameHeight : 1));
        std::vector<bool> known(layout.frameHeight);
        addWhite(sink, layout.top);
        bool whole = true;
        for (const std::uint32_t row : storedOrder(layout.frameHeight, interlaced)) {
            std::uint8_t* line = indices.data() + (interlaced ? row * layout.frameWidth : 0);
            slow = deadline.passed(layout.frameWidth);
            whole = !slow && DGifGetLine(&gif, line, static_cast<int>(layout.frameWidth)) == GIF_OK;
            if (!whole)
                break;
            ++count;
            known[row] = true;
            if (!interlaced)
                add(sink, line);
        }
        for (std::size_t row = 0; row < layout.frameHeight && !slow; ++row)
            if (!known[row])
                addWhite(sink, 1);
            else if (interlaced)
                add(sink, indices.data() + row * layout.frameWidth);
        addWhite(sink, slow ? 0 : layout.height - layout.top - layout.frameHeight);
        return whole;
    }
    [[nodiscard]] std::size_t rowsRead() const { return count; }
    [[nodiscard]] bool tooSlow() const { return slow; }

private:
    void add(RowSink& sink, const std::uint8_t* indices) {
        std::uint8_t* to = screenRow.data() + 3 * layout.left;
        for (std::size_t x = 0; x < layout.frameWidth; ++x, to += 3)
            std::memcpy(to, table.data() + std::size_t{3} * indices[x], 3);
        sink.add(screenRow.data());
    }
    void addWhite(RowSink& sink, std::size_t rows) {
        const std::vector<std::uint8_t> white(rows > 0 ? screenRow.size() : 0, 255);
        for (std::size_t i = 0; i < rows; ++i)
            sink.add(white.data());
    }

    GifFileType& gif;
    const Layout& layout;
    const std::array<std::uint8_t, 3 * 256>& table;
    std::vector<std::uint8_t> screenRow;
    std::size_t count = 0;
    bool slow = false;
};

} // namespace

Result<Decoded> decodeGif(std::span<const std::byte> bytes, const DecodeOptions& options) {
    Source source{bytes};
    Deadline deadline(options.mostTime);
    int code = 0;
    const Gif gif(DGifOpen(&source, onRead, &code));
    if (gif == nullptr)
        return failure(source, code);
    const Result<std::optional<int>> transparent = findFirstFrame(*gif, source, deadline, options);
    if (!transparent)
        return transparent.error();
    const Layout layout = layoutOf(*gif);
    if (Result<void> size = checkStatedSize(layout.frameWidth, layout.frameHeight, options); !size)
        return size.error();
    if (Result<void> size = checkStatedSize(layout.width, layout.height, options); !size)
        return size.error();
    const ColorMapObject* map = gif->Image.ColorMap != nullptr ? gif->Image.ColorMap : gif->SColorMap;
    if (map == nullptr)
        return Error{ErrorCode::Damaged, {}, "a GIF without a palette"};

    const unsigned factor = reduction(layout.width, layout.height, options.targetEdge);
    const std::uint64_t indexBytes = layout.frameWidth * (gif->Image.Interlace ? layout.frameHeight : 1);
    const std::uint64_t rowBytes = std::uint64_t{6} * layout.width + std::uint64_t{4} * layout.frameHeight;
    const std::uint64_t needed = RowSink::memory(layout.width, layout.height, 3, factor) + indexBytes + rowBytes;
    if (Result<void> memory = checkMemory(needed, bytes, options); !memory)
        return memory.error();
    const std::array<std::uint8_t, 3 * 256> table = lookupTable(*map, *transparent);
    RowSink sink(layout.width, layout.height, 3, factor);
    FrameReader reader(*gif, layout, table);
    const bool whole = reader.read(sink, deadline);
    if (reader.tooSlow())
        return tookTooLong(options);
    if (reader.rowsRead() == 0)
        return failure(source, gif->Error);
    return Decoded{.image = sink.take(),
                   .damaged = !whole,
                   .fullWidth = static_cast<int>(layout.width),
                   .fullHeight = static_cast<int>(layout.height)};
}

} // namespace onelogit::images
