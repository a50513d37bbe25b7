#include "engine/data/idx.h"

#include "engine/data/class_names.h"
#include "engine/data/gzip.h"
#include "engine/storage/files.h"

#include <algorithm>
#include <limits>

namespace onelogit::data {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t magicBytes = 4;
constexpr std::size_t bytesPerDimension = 4;
constexpr std::byte unsignedByte{0x08};
constexpr std::uint64_t mostContentBytes = 1ULL << 32;
constexpr std::uint32_t mostEdge = 65535;
constexpr std::size_t mostClasses = 256;

struct IdxContent {
    std::vector<std::uint32_t> dimensions;
    std::vector<std::byte> bytes; ///< header and elements
    std::size_t headerBytes = 0;

    [[nodiscard]] std::span<const std::byte> elements() const { return std::span(bytes).subspan(headerBytes); }
};

std::uint32_t bigEndian(std::span<const std::byte> bytes) {
    std::uint32_t value = 0;
    for (const std::byte byte : bytes.first(4))
        value = value << 8 | std::to_integer<std::uint32_t>(byte);
    return value;
}

void appendBigEndian(std::vector<std::byte>& bytes, std::size_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::byte>(value >> shift & 0xff));
}

/// The first `most` bytes of the content, unpacked if it is packed.
Result<std::vector<std::byte>> content(const std::vector<std::byte>& stored, std::size_t most,
                                       const std::string& subject) {
    if (isGzip(stored))
        return gunzip(stored, most, subject);
    const std::size_t count = std::min(most, stored.size());
    return std::vector<std::byte>(stored.begin(), stored.begin() + static_cast<std::ptrdiff_t>(count));
}

/// Checks the magic number and gives the dimensions.
Result<std::vector<std::uint32_t>> readDimensions(std::span<const std::byte> header, std::size_t fewest,
                                                  std::size_t most, const std::string& subject) {
    if (header.size() < magicBytes)
        return Error{ErrorCode::Truncated, subject, "shorter than an IDX header"};
    if (header[0] != std::byte{0} || header[1] != std::byte{0})
        return Error{ErrorCode::WrongFormat, subject, "magic number " + std::to_string(bigEndian(header))};
    if (header[2] != unsignedByte)
        return Error{ErrorCode::UnsupportedFormat, subject,
                     "IDX element type " + std::to_string(std::to_integer<int>(header[2])) + ", only 8 is read"};
    const auto count = std::to_integer<std::size_t>(header[3]);
    if (count < fewest || count > most)
        return Error{ErrorCode::WrongFormat, subject, "IDX of " + std::to_string(count) + " dimensions"};
    if (header.size() < magicBytes + count * bytesPerDimension)
        return Error{ErrorCode::Truncated, subject, "shorter than its IDX header"};
    std::vector<std::uint32_t> dimensions;
    for (std::size_t i = 0; i < count; ++i)
        dimensions.push_back(bigEndian(header.subspan(magicBytes + i * bytesPerDimension)));
    return dimensions;
}

/// An IDX file of unsigned bytes whose number of dimensions lies in [fewest, most].
Result<IdxContent> readContent(const fs::path& path, std::size_t fewest, std::size_t most) {
    const std::string subject = path.string();
    const Result<std::vector<std::byte>> stored = storage::readFile(path, mostContentBytes);
    if (!stored)
        return stored.error();
    if (stored->empty())
        return Error{ErrorCode::Empty, subject, {}};
    const Result<std::vector<std::byte>> header = content(*stored, magicBytes + most * bytesPerDimension, subject);
    if (!header)
        return header.error();
    Result<std::vector<std::uint32_t>> dimensions = readDimensions(*header, fewest, most, subject);
    if (!dimensions)
        return dimensions.error();

    std::uint64_t elements = 1;
    for (const std::uint32_t dimension : *dimensions) {
        if (dimension == 0)
            return Error{ErrorCode::Empty, subject, "a dimension is 0"};
        if (elements > mostContentBytes / dimension)
            return Error{ErrorCode::TooLarge, subject, "its header promises over 4 GiB"};
        elements *= dimension;
    }
    const std::size_t headerBytes = magicBytes + dimensions->size() * bytesPerDimension;
    const auto expected = static_cast<std::size_t>(headerBytes + elements);
    Result<std::vector<std::byte>> bytes = content(*stored, expected + 1, subject);
    if (!bytes)
        return bytes.error();
    if (bytes->size() < expected)
        return Error{ErrorCode::Truncated, subject,
                     std::to_string(bytes->size()) + " bytes of " + std::to_string(expected)};
    if (bytes->size() > expected)
        return Error{ErrorCode::Damaged, subject, "bytes after the last element"};
    return IdxContent{.dimensions = std::move(*dimensions), .bytes = std::move(*bytes), .headerBytes = headerBytes};
}

Result<ImageShape> shapeOf(std::span<const std::uint32_t> dimensions, const std::string& subject) {
    const std::uint32_t channels = dimensions.size() == 4 ? dimensions[3] : 1;
    if (channels != 1 && channels != 3)
        return Error{ErrorCode::UnsupportedFormat, subject, std::to_string(channels) + " channels, only 1 or 3"};
    if (dimensions[1] > mostEdge || dimensions[2] > mostEdge)
        return Error{ErrorCode::TooLarge, subject,
                     "pictures of " + std::to_string(dimensions[2]) + " x " + std::to_string(dimensions[1])};
    return ImageShape{.channels = static_cast<int>(channels),
                      .height = static_cast<int>(dimensions[1]),
                      .width = static_cast<int>(dimensions[2])};
}

Result<void> write(const fs::path& path, const std::vector<std::byte>& bytes) {
    if (path.extension() != ".gz")
        return storage::writeFileAtomically(path, bytes);
    const Result<std::vector<std::byte>> packed = gzip(bytes);
    if (!packed)
        return Error{packed.error().code, path.string(), packed.error().detail};
    return storage::writeFileAtomically(path, *packed);
}

} // namespace

Result<DataSet> readIdx(const fs::path& images, const fs::path& labels, const std::vector<std::string>& names) {
    Result<IdxContent> pictures = readContent(images, 3, 4);
    if (!pictures)
        return pictures.error();
    const Result<ImageShape> shape = shapeOf(pictures->dimensions, images.string());
    if (!shape)
        return shape.error();
    const Result<IdxContent> labelled = readContent(labels, 1, 1);
    if (!labelled)
        return labelled.error();
    const std::size_t count = pictures->dimensions[0];
    if (count != labelled->dimensions[0])
        return Error{ErrorCode::CountMismatch, labels.string(),
                     std::to_string(count) + " pictures, " + std::to_string(labelled->dimensions[0]) + " labels"};

    const std::span<const std::byte> bytes = labelled->elements();
    const auto largest = std::max_element(bytes.begin(), bytes.end());
    Result<ClassCatalog> catalog =
        ClassCatalog::create(names.empty() ? numberedNames(std::to_integer<std::size_t>(*largest) + 1) : names);
    if (!catalog)
        return catalog.error();
    if (std::to_integer<std::size_t>(*largest) >= catalog->size())
        return Error{ErrorCode::LabelOutOfRange, labels.string(),
                     "label " + std::to_string(std::to_integer<int>(*largest)) + " of picture " +
                         std::to_string(largest - bytes.begin()) + ", " + std::to_string(catalog->size()) + " classes"};

    DataSet set{.description = "IDX, " + std::to_string(count) + " pictures", .catalog = *catalog, .shape = *shape};
    const auto* pixels = reinterpret_cast<const std::uint8_t*>(pictures->elements().data());
    set.pixels.assign(pixels, pixels + pictures->elements().size());
    set.labels.reserve(count);
    for (const std::byte label : bytes)
        set.labels.push_back(std::to_integer<std::int32_t>(label));
    set.names = exampleNumbers(count);
    set.emptyClasses = classesWithoutExamples(set.catalog, set.labels);
    return set;
}

Result<void> writeIdx(const DataSet& set, const fs::path& images, const fs::path& labels) {
    if (set.catalog.size() > mostClasses)
        return Error{ErrorCode::InvalidArgument, labels.string(), "an IDX label has room for 256 classes"};
    if (set.size() > std::numeric_limits<std::uint32_t>::max())
        return Error{ErrorCode::TooLarge, images.string(), {}};
    const bool grey = set.shape.channels == 1;
    std::vector<std::byte> bytes{std::byte{0}, std::byte{0}, unsignedByte, static_cast<std::byte>(grey ? 3 : 4)};
    appendBigEndian(bytes, set.size());
    appendBigEndian(bytes, static_cast<std::size_t>(set.shape.height));
    appendBigEndian(bytes, static_cast<std::size_t>(set.shape.width));
    if (!grey)
        appendBigEndian(bytes, static_cast<std::size_t>(set.shape.channels));
    const std::span<const std::byte> pixels = std::as_bytes(std::span(set.pixels));
    bytes.insert(bytes.end(), pixels.begin(), pixels.end());
    if (Result<void> written = write(images, bytes); !written)
        return written;

    bytes = {std::byte{0}, std::byte{0}, unsignedByte, std::byte{1}};
    appendBigEndian(bytes, set.size());
    for (const std::int32_t label : set.labels)
        bytes.push_back(static_cast<std::byte>(label));
    if (Result<void> written = write(labels, bytes); !written)
        return written;

    std::string names;
    for (const std::string& name : set.catalog.names())
        names += name + '\n';
    return storage::writeFileAtomically(images.parent_path() / "classes.txt", std::as_bytes(std::span(names)));
}

} // namespace onelogit::data
