#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace onelogit::formats {

/// One field of a protocol buffer message.
struct ProtobufField {
    enum class Wire { Varint, Fixed64, Bytes, Fixed32 };

    std::uint32_t number = 0;
    Wire wire = Wire::Varint;
    std::uint64_t value = 0;          ///< of Varint, Fixed64, Fixed32
    std::span<const std::byte> bytes; ///< content of Bytes; of numbers: as they are encoded
    std::span<const std::byte> whole; ///< with tag and length, as a writer would copy it

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::int64_t integer() const { return static_cast<std::int64_t>(value); }
};

/// Walks the fields of one message and never leaves its bytes. Messages inside are walked by readers of their own, so
/// depth costs nothing. Stops at the first thing that is wrong: a varint over 64 bits, a length beyond the end, a
/// group, field number 0.
class ProtobufReader {
public:
    explicit ProtobufReader(std::span<const std::byte> message) : rest(message) {}

    /// The next field; none at the end or when damaged.
    [[nodiscard]] std::optional<ProtobufField> next();
    [[nodiscard]] bool damaged() const { return wrong; }

private:
    std::optional<std::uint64_t> varint();
    std::optional<std::span<const std::byte>> take(std::uint64_t count);

    std::span<const std::byte> rest;
    bool wrong = false;
};

/// The numbers of a repeated integer field, packed or one by one: appends those of one field. False if damaged.
[[nodiscard]] bool appendIntegers(const ProtobufField& field, std::vector<std::int64_t>& out);

/// How many varints these bytes hold; none if the last one is not ended or one has more than 10 bytes.
[[nodiscard]] std::optional<std::uint64_t> countVarints(std::span<const std::byte> packed);

} // namespace onelogit::formats
