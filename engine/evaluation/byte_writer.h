#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace onelogit::evaluation {

/// Numbers as they lie in memory (little-endian machines only), texts with their length before them (uint32).
class ByteWriter {
public:
    template<typename Number>
    requires std::is_arithmetic_v<Number>
    void put(Number number) { putBytes(std::as_bytes(std::span(&number, 1))); }
    void putBytes(std::span<const std::byte> more) { content.insert(content.end(), more.begin(), more.end()); }
    void putText(std::string_view text) {
        put(static_cast<std::uint32_t>(text.size()));
        putBytes(std::as_bytes(std::span(text)));
    }
    [[nodiscard]] const std::vector<std::byte>& bytes() const { return content; }

private:
    std::vector<std::byte> content;
};

/// Takes back what a ByteWriter has put; false where the bytes end too soon.
class ByteTaker {
public:
    explicit ByteTaker(std::span<const std::byte> bytes) : left(bytes) {}

    template<typename Number>
    requires std::is_arithmetic_v<Number>
    [[nodiscard]] bool take(Number& number) { return takeBytes(std::as_writable_bytes(std::span(&number, 1))); }
    [[nodiscard]] bool takeBytes(std::span<std::byte> bytes) {
        if (left.size() < bytes.size())
            return false;
        if (!bytes.empty())
            std::memcpy(bytes.data(), left.data(), bytes.size());
        left = left.subspan(bytes.size());
        return true;
    }
    [[nodiscard]] bool takeText(std::string& text) {
        std::uint32_t length = 0;
        if (!take(length) || length > left.size())
            return false;
        text.resize(length);
        return takeBytes(std::as_writable_bytes(std::span(text)));
    }
    [[nodiscard]] bool atEnd() const { return left.empty(); }

private:
    std::span<const std::byte> left;
};

} // namespace onelogit::evaluation
