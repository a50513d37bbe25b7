#pragma once

#include "tests/support/bytes.h"

#include <bit>
#include <cstring>
#include <string>
#include <vector>

/// GGUF files that tests put together by hand.
namespace onelogit::test {

/// Single to half precision, for numbers that a half holds exactly.
inline std::uint16_t exactHalf(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = bits >> 16 & 0x8000;
    if ((bits & 0x7fffffff) == 0)
        return static_cast<std::uint16_t>(sign);
    const std::uint32_t exponent = (bits >> 23 & 0xff) - 127 + 15;
    return static_cast<std::uint16_t>(sign | exponent << 10 | (bits >> 13 & 0x3ff));
}

/// The same of bfloat16.
inline std::uint16_t exactBrain(float value) {
    return static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16);
}

enum GgufElement : std::uint32_t { GgufF32 = 0, GgufF16 = 1, GgufQ8 = 8, GgufBf16 = 30 };

inline Bytes elements(const std::vector<float>& values, std::uint32_t type) {
    Bytes bytes;
    for (const float value : values)
        if (type == GgufF32)
            appendLittle(bytes, std::bit_cast<std::uint32_t>(value), 4);
        else
            appendLittle(bytes, type == GgufF16 ? exactHalf(value) : exactBrain(value), 2);
    return bytes;
}

struct GgufModel {
    std::uint32_t version = 3;
    std::uint64_t entries = 0;
    std::uint64_t tensors = 0;
    std::uint64_t alignment = 32;
    Bytes metadata;
    Bytes infos;
    Bytes data;

    static void appendText(Bytes& bytes, const std::string& text) {
        appendLittle(bytes, text.size(), 8);
        append(bytes, bytesOf(text));
    }
    GgufModel& key(const std::string& name, std::uint32_t kind) {
        ++entries;
        appendText(metadata, name);
        appendLittle(metadata, kind, 4);
        return *this;
    }
    GgufModel& text(const std::string& name, const std::string& value) {
        key(name, 8);
        appendText(metadata, value);
        return *this;
    }
    GgufModel& number(const std::string& name, std::uint32_t value) {
        key(name, 4);
        appendLittle(metadata, value, 4);
        return *this;
    }
    GgufModel& real(const std::string& name, float value) {
        key(name, 6);
        appendLittle(metadata, std::bit_cast<std::uint32_t>(value), 4);
        return *this;
    }
    GgufModel& texts(const std::string& name, const std::vector<std::string>& values) {
        key(name, 9);
        appendLittle(metadata, 8, 4);
        appendLittle(metadata, values.size(), 8);
        for (const std::string& value : values)
            appendText(metadata, value);
        return *this;
    }
    /// shape: outermost first, as others write it; the file has it the other way round.
    GgufModel& tensor(const std::string& name, const std::vector<std::int64_t>& shape, const std::vector<float>& values,
                      std::uint32_t type = GgufF32) {
        return info(name, shape, type, aligned(data.size())).content(elements(values, type));
    }
    GgufModel& info(const std::string& name, const std::vector<std::int64_t>& shape, std::uint32_t type,
                    std::uint64_t offset) {
        ++tensors;
        appendText(infos, name);
        appendLittle(infos, shape.size(), 4);
        for (std::size_t i = shape.size(); i-- > 0;)
            appendLittle(infos, static_cast<std::uint64_t>(shape[i]), 8);
        appendLittle(infos, type, 4);
        appendLittle(infos, offset, 8);
        return *this;
    }
    GgufModel& content(const Bytes& bytes) {
        data.resize(aligned(data.size()));
        append(data, bytes);
        return *this;
    }
    [[nodiscard]] Bytes bytes() const {
        Bytes all = bytesOf("GGUF");
        appendLittle(all, version, 4);
        appendLittle(all, tensors, 8);
        appendLittle(all, entries, 8);
        append(all, metadata);
        append(all, infos);
        all.resize(aligned(all.size()));
        append(all, data);
        return all;
    }
    [[nodiscard]] std::size_t aligned(std::size_t size) const { return (size + alignment - 1) / alignment * alignment; }
};

} // namespace onelogit::test
