#include "engine/formats/protobuf_reader.h"

namespace onelogit::formats {
namespace {

constexpr unsigned mostVarintBytes = 10;
constexpr std::uint64_t mostFieldNumber = (1U << 29) - 1;

std::uint64_t little(std::span<const std::byte> bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
    return value;
}

/// Reads one varint from the front of `rest`.
std::optional<std::uint64_t> takeVarint(std::span<const std::byte>& rest) {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < mostVarintBytes && i < rest.size(); ++i) {
        const auto byte = std::to_integer<std::uint64_t>(rest[i]);
        if (i == mostVarintBytes - 1 && byte > 1)
            return std::nullopt;
        value |= (byte & 0x7f) << (7 * i);
        if ((byte & 0x80) == 0) {
            rest = rest.subspan(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

std::string ProtobufField::text() const {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::optional<std::uint64_t> ProtobufReader::varint() {
    auto value = takeVarint(rest);
    wrong = wrong || !value;
    return value;
}

std::optional<std::span<const std::byte>> ProtobufReader::take(std::uint64_t count) {
    if (count > rest.size()) {
        wrong = true;
        return std::nullopt;
    }
    const auto front = rest.first(static_cast<std::size_t>(count));
    rest = rest.subspan(static_cast<std::size_t>(count));
    return front;
}

std::optional<ProtobufField> ProtobufReader::next() {
    if (wrong || rest.empty())
        return std::nullopt;
    const std::span<const std::byte> start = rest;
    const auto tag = varint();
    if (!tag)
        return std::nullopt;
    ProtobufField field;
    const std::uint64_t number = *tag >> 3;
    if (number == 0 || number > mostFieldNumber) {
        wrong = true;
        return std::nullopt;
    }
    field.number = static_cast<std::uint32_t>(number);
    std::optional<std::span<const std::byte>> content;
    switch (*tag & 7) {
    case 0: {
        const std::span<const std::byte> encoded = rest;
        const auto value = varint();
        if (!value)
            return std::nullopt;
        field.value = *value;
        content = encoded.first(encoded.size() - rest.size());
        break;
    }
    case 1:
        field.wire = ProtobufField::Wire::Fixed64;
        content = take(8);
        break;
    case 2: {
        field.wire = ProtobufField::Wire::Bytes;
        const auto length = varint();
        if (!length)
            return std::nullopt;
        content = take(*length);
        break;
    }
    case 5:
        field.wire = ProtobufField::Wire::Fixed32;
        content = take(4);
        break;
    default:
        wrong = true;
    }
    if (!content)
        return std::nullopt;
    field.bytes = *content;
    if (field.wire == ProtobufField::Wire::Fixed64 || field.wire == ProtobufField::Wire::Fixed32)
        field.value = little(field.bytes);
    field.whole = start.first(start.size() - rest.size());
    return field;
}

bool appendIntegers(const ProtobufField& field, std::vector<std::int64_t>& out) {
    if (field.wire == ProtobufField::Wire::Varint) {
        out.push_back(field.integer());
        return true;
    }
    if (field.wire != ProtobufField::Wire::Bytes)
        return false;
    for (std::span<const std::byte> rest = field.bytes; !rest.empty();) {
        const auto value = takeVarint(rest);
        if (!value)
            return false;
        out.push_back(static_cast<std::int64_t>(*value));
    }
    return true;
}

std::optional<std::uint64_t> countVarints(std::span<const std::byte> packed) {
    std::uint64_t count = 0;
    unsigned length = 0;
    for (const std::byte byte : packed) {
        if (++length > mostVarintBytes)
            return std::nullopt;
        if ((byte & std::byte{0x80}) == std::byte{0}) {
            ++count;
            length = 0;
        }
    }
    if (length != 0)
        return std::nullopt;
    return count;
}

} // namespace onelogit::formats
