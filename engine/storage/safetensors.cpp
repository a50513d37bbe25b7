#include "engine/storage/safetensors.h"

#include "engine/storage/files.h"
#include "engine/storage/half.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>

namespace onelogit::storage {
namespace {

using nlohmann::json;

static_assert(std::endian::native == std::endian::little, "tensor bytes are little-endian and read as they lie");

constexpr std::size_t lengthBytes = 8;
constexpr std::uint64_t mostHeaderBytes = 16ULL << 20;
constexpr std::size_t mostDimensions = 8;
constexpr std::size_t hashDigits = 32;
constexpr const char* checksumKey = "checksum";
constexpr auto replaceInvalid = json::error_handler_t::replace; // of text that is not UTF-8

/// Where the checksum's digits lie in the header, found by its JSON spelling as this program writes it.
std::optional<std::size_t> checksumPosition(std::string_view header) {
    const std::string marker = std::string("\"") + checksumKey + "\":\"";
    const std::size_t start = header.find(marker);
    if (start == std::string_view::npos || start + marker.size() + hashDigits >= header.size())
        return std::nullopt;
    return start + marker.size();
}

struct ElementType {
    std::string_view name;
    std::size_t bytes = 0;
};

/// The format's types; what cannot become float without loss is read only to be left out.
constexpr std::array elementTypes{
    ElementType{"F32", 4}, ElementType{"F16", 2}, ElementType{"BF16", 2}, ElementType{"F64", 8}, ElementType{"I64", 8},
    ElementType{"I32", 4}, ElementType{"I16", 2}, ElementType{"I8", 1},   ElementType{"U8", 1},  ElementType{"BOOL", 1},
};

/// A text as JSON writes it. Never called for lists: a deep one would exhaust the stack.
std::string shownText(const json& value) {
    return value.is_string() ? value.dump(-1, ' ', true, replaceInvalid) : "that is no text";
}

std::vector<float> floats(const ElementType& type, std::span<const std::byte> bytes) {
    std::vector<float> out(bytes.size() / type.bytes);
    if (type.name == "F32") {
        if (!out.empty())
            std::memcpy(out.data(), bytes.data(), bytes.size());
        return out;
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        std::uint16_t half = 0;
        std::memcpy(&half, bytes.data() + i * sizeof half, sizeof half);
        out[i] = type.name == "F16" ? fromHalf(half) : fromBrain(half);
    }
    return out;
}

struct Reader {
    std::span<const std::byte> data; ///< tensor bytes behind the header
    std::string subject;
    const SafetensorsOptions& options;

    [[nodiscard]] bool ignored(const std::string& name) const {
        return !options.ignoredEnding.empty() && name.ends_with(options.ignoredEnding);
    }

    Error fail(ErrorCode code, std::string detail) const { return {code, subject, std::move(detail)}; }

    Result<FloatTensor> tensor(const std::string& name, const json& entry,
                               std::vector<std::pair<std::size_t, std::size_t>>& ranges) const {
        const std::string what = "tensor '" + name + "'";
        if (!entry.is_object() || !entry.contains("dtype") || !entry.contains("shape") ||
            !entry.contains("data_offsets"))
            return fail(ErrorCode::Damaged, what + " lacks dtype, shape or data_offsets");
        const auto type = std::find_if(elementTypes.begin(), elementTypes.end(),
                                       [&](const ElementType& row) { return entry["dtype"] == row.name; });
        const bool widened =
            options.foreign && type != elementTypes.end() && (type->name == "F16" || type->name == "BF16");
        if (type == elementTypes.end() || (type->name != "F32" && !widened && !ignored(name)))
            return fail(ErrorCode::UnsupportedFormat, what + " has elements of type " + shownText(entry["dtype"]));
        const json& shape = entry["shape"];
        const json& offsets = entry["data_offsets"];
        const auto allUnsigned = [](const json& list) {
            return list.is_array() &&
                   std::all_of(list.begin(), list.end(), [](const json& v) { return v.is_number_unsigned(); });
        };
        if (!allUnsigned(shape) || shape.size() > mostDimensions || !allUnsigned(offsets) || offsets.size() != 2)
            return fail(ErrorCode::Damaged, what + " has an impossible shape or offsets");

        const auto first = offsets[0].get<std::uint64_t>();
        const auto last = offsets[1].get<std::uint64_t>();
        if (first > last || last > data.size())
            return fail(ErrorCode::Damaged,
                        what + " ends at byte " + std::to_string(last) + " of " + std::to_string(data.size()));
        FloatTensor tensor;
        std::uint64_t count = 1;
        for (const json& extent : shape) {
            const auto size = extent.get<std::uint64_t>();
            if (size > data.size() || (size != 0 && count > data.size() / size))
                return fail(ErrorCode::Damaged, what + " has shape " + shape.dump() + ", more than the file holds");
            count *= size;
            tensor.shape.push_back(static_cast<std::int64_t>(size));
        }
        if (count * type->bytes != last - first)
            return fail(ErrorCode::Damaged, what + " has shape " + shape.dump() + " and " +
                                                std::to_string(last - first) + " bytes, which disagree");
        ranges.emplace_back(first, last);
        if (!ignored(name))
            tensor.data =
                floats(*type, data.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first)));
        return tensor;
    }
};

/// Tensors must tile the data without gap or overlap.
bool tiles(std::vector<std::pair<std::size_t, std::size_t>> ranges, std::size_t size) {
    std::sort(ranges.begin(), ranges.end());
    std::size_t end = 0;
    for (const auto& [first, last] : ranges) {
        if (first != end)
            return false;
        end = last;
    }
    return end == size;
}

} // namespace

std::vector<std::byte> writeSafetensors(const TensorFile& file) {
    json header = json::object();
    std::uint64_t offset = 0;
    for (const auto& [name, tensor] : file.tensors) {
        const std::uint64_t bytes = tensor.data.size() * sizeof(float);
        header[name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {offset, offset + bytes}}};
        offset += bytes;
    }
    json metadata(file.metadata);
    metadata[checksumKey] = std::string(hashDigits, '0');
    header["__metadata__"] = std::move(metadata);
    std::string text = header.dump(-1, ' ', true, replaceInvalid);
    text.resize((text.size() + lengthBytes - 1) / lengthBytes * lengthBytes, ' ');

    std::vector<std::byte> bytes(lengthBytes + text.size() + offset);
    const std::uint64_t length = text.size();
    std::memcpy(bytes.data(), &length, lengthBytes);
    std::memcpy(bytes.data() + lengthBytes, text.data(), text.size());
    std::byte* out = bytes.data() + lengthBytes + text.size();
    for (const auto& [name, tensor] : file.tensors) {
        if (tensor.data.empty())
            continue;
        std::memcpy(out, tensor.data.data(), tensor.data.size() * sizeof(float));
        out += tensor.data.size() * sizeof(float);
    }
    const std::string hash = contentHash(bytes);
    if (const auto position = checksumPosition(text))
        std::memcpy(bytes.data() + lengthBytes + *position, hash.data(), hashDigits);
    return bytes;
}

Result<TensorFile> readSafetensors(std::span<const std::byte> bytes, const std::string& subject,
                                   const SafetensorsOptions& options) {
    const auto fail = [&](ErrorCode code, std::string detail) { return Error{code, subject, std::move(detail)}; };
    if (bytes.empty())
        return fail(ErrorCode::Empty, {});
    if (bytes.size() < lengthBytes)
        return fail(ErrorCode::Truncated, "no header");
    std::uint64_t headerBytes = 0;
    std::memcpy(&headerBytes, bytes.data(), lengthBytes);
    if (headerBytes > mostHeaderBytes)
        return fail(ErrorCode::WrongFormat, "it does not start as a safetensors file");
    if (headerBytes > bytes.size() - lengthBytes)
        return fail(ErrorCode::Truncated, "the header should have " + std::to_string(headerBytes) + " bytes");

    const std::string_view text(reinterpret_cast<const char*>(bytes.data()) + lengthBytes,
                                static_cast<std::size_t>(headerBytes));
    const json header = json::parse(text, nullptr, false);
    if (!header.is_object())
        return fail(ErrorCode::WrongFormat, "the header is not a JSON object");

    const Reader reader{bytes.subspan(lengthBytes + static_cast<std::size_t>(headerBytes)), subject, options};
    TensorFile file;
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    for (const auto& [name, entry] : header.items()) {
        if (name == "__metadata__") {
            if (!entry.is_object())
                return fail(ErrorCode::Damaged, "__metadata__ is not an object");
            for (const auto& [key, value] : entry.items()) {
                if (!value.is_string())
                    return fail(ErrorCode::Damaged, "metadata '" + key + "' is not a string");
                file.metadata[key] = value.get<std::string>();
            }
            continue;
        }
        Result<FloatTensor> tensor = reader.tensor(name, entry, ranges);
        if (!tensor)
            return tensor.error();
        if (!reader.ignored(name))
            file.tensors.emplace(name, std::move(*tensor));
    }
    if (!tiles(ranges, reader.data.size()))
        return fail(reader.data.empty() ? ErrorCode::Truncated : ErrorCode::Damaged, "tensors and file size disagree");

    if (options.foreign)
        return file;
    const auto position = checksumPosition(text);
    if (!position || !file.metadata.contains(checksumKey))
        return fail(ErrorCode::UnsupportedFormat, "no checksum: not written by this program");
    std::vector<std::byte> zeroed(bytes.begin(), bytes.end());
    std::memset(zeroed.data() + lengthBytes + *position, '0', hashDigits);
    if (contentHash(zeroed) != file.metadata[checksumKey])
        return fail(ErrorCode::Damaged, "the checksum does not match the content");
    file.metadata.erase(checksumKey);
    return file;
}

} // namespace onelogit::storage
