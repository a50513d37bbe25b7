#include "engine/formats/gguf.h"

#include "engine/storage/half.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdio>
#include <cstring>

namespace onelogit::formats {
namespace {

constexpr std::uint64_t mostEntries = 65'536;
constexpr std::uint64_t mostTextBytes = 1 << 20;
constexpr std::uint64_t mostListEntries = 1 << 24;
constexpr std::uint32_t mostDimensions = 4;
constexpr std::uint64_t usualAlignment = 32;
constexpr std::uint64_t largestAlignment = 1 << 20;

/// Types of metadata values.
enum Kind : std::uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, Text, List, U64, I64, F64, Kinds };

constexpr std::array<unsigned, Kinds> kindBytes{1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};

/// Types of tensor elements, by number; empty: one that was taken back.
constexpr std::array<std::string_view, 31> elementNames{
    "F32",   "F16",    "Q4_0", "Q4_1", "",     "",        "Q5_0",   "Q5_1",    "Q8_0",  "Q8_1",   "Q2_K",
    "Q3_K",  "Q4_K",   "Q5_K", "Q6_K", "Q8_K", "IQ2_XXS", "IQ2_XS", "IQ3_XXS", "IQ1_S", "IQ4_NL", "IQ3_S",
    "IQ2_S", "IQ4_XS", "I8",   "I16",  "I32",  "I64",     "F64",    "IQ1_M",   "BF16"};
constexpr std::uint32_t elementF32 = 0;
constexpr std::uint32_t elementF16 = 1;
constexpr std::uint32_t elementBf16 = 30;

std::string elementName(std::uint32_t type) {
    const bool known = type < elementNames.size() && !elementNames[type].empty();
    return known ? std::string(elementNames[type]) : "type " + std::to_string(type);
}

struct TensorInfo {
    std::string name;
    std::vector<std::int64_t> shape;
    std::uint64_t count = 1;
    std::uint32_t type = 0;
    std::uint64_t offset = 0;
};

class Parser {
public:
    Parser(std::span<const std::byte> content, const std::string& name) : bytes(content), subject(name) {}

    Result<GgufFile> file(const std::string& ignoredEnding) {
        if (const Result<void> read = header(); !read)
            return read.error();
        GgufFile file;
        for (std::uint64_t i = 0; i < entries; ++i)
            if (const Result<void> read = entry(file.metadata); !read)
                return read.error();
        std::vector<TensorInfo> infos;
        for (std::uint64_t i = 0; i < tensors; ++i) {
            Result<TensorInfo> info = tensorInfo();
            if (!info)
                return info.error();
            infos.push_back(std::move(*info));
        }
        const Result<std::uint64_t> start = dataStart(file);
        if (!start)
            return start.error();
        const auto data = bytes.subspan(static_cast<std::size_t>(*start));
        for (const TensorInfo& info : infos) {
            Result<storage::FloatTensor> tensor = numbers(info, data, ignoredEnding);
            if (!tensor)
                return tensor.error();
            const bool ignored = !ignoredEnding.empty() && info.name.ends_with(ignoredEnding);
            if (!ignored && !file.tensors.emplace(info.name, std::move(*tensor)).second)
                return fail(ErrorCode::Damaged, "tensor '" + info.name + "' is there twice");
        }
        return file;
    }

private:
    Error fail(ErrorCode code, std::string detail) const { return {code, subject, std::move(detail)}; }
    Error truncated() const { return fail(ErrorCode::Truncated, "it ends within its header"); }

    [[nodiscard]] std::uint64_t left() const { return bytes.size() - at; }

    template<typename Number>
    [[nodiscard]] bool read(Number& number) {
        if (left() < sizeof number)
            return false;
        std::memcpy(&number, bytes.data() + at, sizeof number);
        at += sizeof number;
        return true;
    }

    Result<std::string> text() {
        std::uint64_t length = 0;
        if (!read(length))
            return truncated();
        if (length > mostTextBytes)
            return fail(ErrorCode::TooLarge, "a text of " + std::to_string(length) + " bytes in the header");
        if (length > left())
            return truncated();
        std::string out(reinterpret_cast<const char*>(bytes.data()) + at, static_cast<std::size_t>(length));
        at += static_cast<std::size_t>(length);
        return out;
    }

    Result<void> header() {
        constexpr std::string_view magic = "GGUF";
        if (bytes.size() < magic.size() || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0)
            return fail(bytes.empty() ? ErrorCode::Empty : ErrorCode::WrongFormat,
                        bytes.empty() ? "" : "it does not start as a GGUF file");
        at = magic.size();
        std::uint32_t version = 0;
        if (!read(version))
            return truncated();
        constexpr std::uint32_t newest = 3;
        constexpr std::uint32_t oldest = 2;
        constexpr std::uint32_t swapped = 0xffff;
        if (version > newest)
            return (version & swapped) == 0 ? fail(ErrorCode::UnsupportedFormat, "a big-endian file")
                                            : fail(ErrorCode::UnsupportedVersion, "GGUF " + std::to_string(version));
        if (version < oldest)
            return fail(ErrorCode::UnsupportedFormat, "GGUF " + std::to_string(version));
        if (!read(tensors) || !read(entries))
            return truncated();
        if (tensors > mostEntries || entries > mostEntries)
            return fail(ErrorCode::TooLarge,
                        std::to_string(tensors) + " tensors and " + std::to_string(entries) + " entries");
        return {};
    }

    Result<void> entry(std::map<std::string, GgufValue>& metadata) {
        const Result<std::string> key = text();
        if (!key)
            return key.error();
        std::uint32_t kind = 0;
        if (!read(kind))
            return truncated();
        Result<GgufValue> parsed = value(kind, *key);
        if (!parsed)
            return parsed.error();
        if (!metadata.emplace(*key, std::move(*parsed)).second)
            return fail(ErrorCode::Damaged, "metadata '" + *key + "' is there twice");
        return {};
    }

    Result<GgufValue> value(std::uint32_t kind, const std::string& key) {
        if (kind >= Kinds)
            return fail(ErrorCode::Damaged, "metadata '" + key + "' is of a type that there is not");
        if (kind == List)
            return list(key);
        if (kind == Text) {
            Result<std::string> content = text();
            if (!content)
                return content.error();
            return GgufValue{.content = std::move(*content)};
        }
        if (left() < kindBytes[kind])
            return truncated();
        std::uint64_t bits = 0;
        std::memcpy(&bits, bytes.data() + at, kindBytes[kind]);
        at += kindBytes[kind];
        switch (kind) {
        case F32:
            return GgufValue{.content = double{std::bit_cast<float>(static_cast<std::uint32_t>(bits))}};
        case F64:
            return GgufValue{.content = std::bit_cast<double>(bits)};
        case Bool:
            return GgufValue{.content = bits != 0};
        case I8:
            return GgufValue{.content = std::int64_t{static_cast<std::int8_t>(bits)}};
        case I16:
            return GgufValue{.content = std::int64_t{static_cast<std::int16_t>(bits)}};
        case I32:
            return GgufValue{.content = std::int64_t{static_cast<std::int32_t>(bits)}};
        case I64:
            return GgufValue{.content = static_cast<std::int64_t>(bits)};
        default:
            return GgufValue{.content = bits};
        }
    }

    Result<GgufValue> list(const std::string& key) {
        std::uint32_t kind = 0;
        std::uint64_t length = 0;
        if (!read(kind) || !read(length))
            return truncated();
        if (kind >= Kinds || kind == List)
            return fail(ErrorCode::Damaged, "metadata '" + key + "' is a list of what there is no list of");
        if (length > mostListEntries)
            return fail(ErrorCode::TooLarge, "metadata '" + key + "' is a list of " + std::to_string(length));
        std::vector<std::string> texts;
        if (kind != Text) {
            if (length * kindBytes[kind] > left())
                return truncated();
            at += static_cast<std::size_t>(length * kindBytes[kind]);
        }
        for (std::uint64_t i = 0; kind == Text && i < length; ++i) {
            Result<std::string> content = text();
            if (!content)
                return content.error();
            texts.push_back(std::move(*content));
        }
        return GgufValue{.content = std::move(texts), .listLength = static_cast<std::size_t>(length)};
    }

    Result<TensorInfo> tensorInfo() {
        Result<std::string> name = text();
        if (!name)
            return name.error();
        TensorInfo info;
        info.name = std::move(*name);
        std::uint32_t dimensions = 0;
        if (!read(dimensions))
            return truncated();
        if (dimensions > mostDimensions)
            return fail(ErrorCode::Damaged,
                        "tensor '" + info.name + "' has " + std::to_string(dimensions) + " dimensions");
        for (std::uint32_t i = 0; i < dimensions; ++i) {
            std::uint64_t extent = 0;
            if (!read(extent))
                return truncated();
            // No element takes less than a quarter of a byte, so no shape can be more than four times the file.
            if (extent > bytes.size() * 4 || (extent != 0 && info.count > bytes.size() * 4 / extent))
                return fail(ErrorCode::Damaged, "tensor '" + info.name + "' has more numbers than the file holds");
            info.count *= extent;
            info.shape.insert(info.shape.begin(), static_cast<std::int64_t>(extent));
        }
        if (!read(info.type) || !read(info.offset))
            return truncated();
        return info;
    }

    /// Tensors start at the next multiple of the alignment.
    Result<std::uint64_t> dataStart(const GgufFile& file) const {
        std::uint64_t alignment = usualAlignment;
        if (const auto stated = file.metadata.find("general.alignment"); stated != file.metadata.end()) {
            const auto number = stated->second.number();
            if (!number || *number < 1 || *number > largestAlignment)
                return fail(ErrorCode::Damaged, "an alignment of " + stated->second.shown());
            alignment = static_cast<std::uint64_t>(*number);
        }
        const std::uint64_t start = (at + alignment - 1) / alignment * alignment;
        if (start > bytes.size() && tensors > 0)
            return truncated();
        return std::min<std::uint64_t>(start, bytes.size());
    }

    Result<storage::FloatTensor> numbers(const TensorInfo& info, std::span<const std::byte> data,
                                         const std::string& ignoredEnding) {
        const std::string what = "tensor '" + info.name + "'";
        const bool ignored = !ignoredEnding.empty() && info.name.ends_with(ignoredEnding);
        const bool readable = info.type == elementF32 || info.type == elementF16 || info.type == elementBf16;
        if (!readable && !ignored)
            return fail(ErrorCode::UnsupportedFormat,
                        what + " has elements of " + elementName(info.type) + "; F32, F16 and BF16 are read");
        storage::FloatTensor tensor;
        tensor.shape = info.shape;
        if (ignored)
            return tensor;
        const std::uint64_t size = info.type == elementF32 ? 4 : 2;
        if (info.offset > data.size() || info.count * size > data.size() - info.offset)
            return fail(ErrorCode::Truncated, what + " ends at byte " + std::to_string(info.offset) + " + " +
                                                  std::to_string(info.count * size) + " of " +
                                                  std::to_string(data.size()));
        taken += info.count * size;
        if (taken > data.size())
            return fail(ErrorCode::Damaged, "its tensors overlap");
        const std::byte* source = data.data() + info.offset;
        tensor.data.resize(static_cast<std::size_t>(info.count));
        if (info.type == elementF32 && info.count > 0)
            std::memcpy(tensor.data.data(), source, tensor.data.size() * sizeof(float));
        for (std::size_t i = 0; info.type != elementF32 && i < tensor.data.size(); ++i) {
            std::uint16_t half = 0;
            std::memcpy(&half, source + i * sizeof half, sizeof half);
            tensor.data[i] = info.type == elementF16 ? storage::fromHalf(half) : storage::fromBrain(half);
        }
        return tensor;
    }

    std::span<const std::byte> bytes;
    const std::string& subject;
    std::size_t at = 0;
    std::uint64_t tensors = 0;
    std::uint64_t entries = 0;
    std::uint64_t taken = 0; ///< bytes of tensors so far
};

} // namespace

std::optional<double> GgufValue::number() const {
    if (const auto* value = std::get_if<std::int64_t>(&content))
        return static_cast<double>(*value);
    if (const auto* value = std::get_if<std::uint64_t>(&content))
        return static_cast<double>(*value);
    if (const auto* value = std::get_if<double>(&content))
        return *value;
    return std::nullopt;
}

std::string GgufValue::shown() const {
    if (const std::string* value = text())
        return *value;
    if (const auto* value = std::get_if<bool>(&content))
        return *value ? "true" : "false";
    if (const auto* value = std::get_if<double>(&content)) {
        std::array<char, 32> digits{};
        std::snprintf(digits.data(), digits.size(), "%g", *value);
        return digits.data();
    }
    if (const auto* value = std::get_if<std::int64_t>(&content))
        return std::to_string(*value);
    if (const auto* value = std::get_if<std::uint64_t>(&content))
        return std::to_string(*value);
    return "a list of " + std::to_string(listLength);
}

Result<GgufFile> readGguf(std::span<const std::byte> bytes, const std::string& subject,
                          const std::string& ignoredEnding) {
    return Parser(bytes, subject).file(ignoredEnding);
}

} // namespace onelogit::formats
