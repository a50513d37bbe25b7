#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace onelogit::formats {

/// Puts one protocol buffer message together, field by field.
class ProtobufWriter {
public:
    void integer(std::uint32_t field, std::int64_t value) {
        varint(std::uint64_t{field} << 3);
        varint(static_cast<std::uint64_t>(value));
    }
    void number(std::uint32_t field, float value) {
        varint(std::uint64_t{field} << 3 | 5);
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (unsigned shift = 0; shift < 32; shift += 8)
            out.push_back(static_cast<std::byte>(bits >> shift & 0xff));
    }
    void content(std::uint32_t field, std::span<const std::byte> bytes) {
        varint(std::uint64_t{field} << 3 | 2);
        varint(bytes.size());
        raw(bytes);
    }
    void text(std::uint32_t field, std::string_view value) { content(field, std::as_bytes(std::span(value))); }
    void message(std::uint32_t field, const ProtobufWriter& inner) { content(field, inner.bytes()); }
    /// Fields that are encoded already.
    void raw(std::span<const std::byte> fields) { out.insert(out.end(), fields.begin(), fields.end()); }

    [[nodiscard]] const std::vector<std::byte>& bytes() const { return out; }
    [[nodiscard]] std::vector<std::byte> take() && { return std::move(out); }

private:
    void varint(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7)
            out.push_back(static_cast<std::byte>(value | 0x80));
        out.push_back(static_cast<std::byte>(value));
    }

    std::vector<std::byte> out;
};

} // namespace onelogit::formats
