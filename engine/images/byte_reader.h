#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace onelogit::images {

/// Reads numbers at any position of a file's bytes; what lies outside reads as 0, never as foreign memory.
class ByteReader {
public:
    enum class Order { Little, Big };

    explicit ByteReader(std::span<const std::byte> source, Order byteOrder = Order::Little)
        : bytes(source), order(byteOrder) {}

    [[nodiscard]] std::uint64_t number(std::uint64_t position, unsigned size) const {
        std::uint64_t value = 0;
        for (unsigned i = 0; i < size; ++i) {
            const unsigned shift = 8 * (order == Order::Little ? i : size - 1 - i);
            value |= std::uint64_t{at(position + i)} << shift;
        }
        return value;
    }
    [[nodiscard]] std::uint8_t at(std::uint64_t position) const {
        return position < bytes.size() ? std::to_integer<std::uint8_t>(bytes[position]) : std::uint8_t{0};
    }
    [[nodiscard]] bool has(std::uint64_t position, std::string_view text) const {
        if (position > bytes.size() || bytes.size() - position < text.size())
            return false;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (at(position + i) != static_cast<std::uint8_t>(text[i]))
                return false;
        return true;
    }
    [[nodiscard]] std::uint64_t size() const { return bytes.size(); }

private:
    std::span<const std::byte> bytes;
    Order order;
};

} // namespace onelogit::images
