#include "engine/index/record_bytes.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace onelogit::index {
namespace {

constexpr std::uint32_t noRow = 0xffffffff;
constexpr std::uint32_t damagedBit = 1;
constexpr std::uint32_t contentBit = 2;
constexpr std::uint32_t skippedBit = 4;
constexpr std::size_t fixedSize = 4 * 8 + 2 * 4;
constexpr std::size_t checkSize = 8;

std::uint64_t checkOf(std::string_view path, std::span<const std::byte> record) {
    return XXH3_64bits_withSeed(record.data(), record.size(), XXH3_64bits(path.data(), path.size()));
}

void append(std::vector<std::byte>& bytes, const void* start, std::size_t size) {
    const std::size_t end = bytes.size();
    bytes.resize(end + size);
    if (size > 0)
        std::memcpy(bytes.data() + end, start, size);
}

template<typename Number>
void append(std::vector<std::byte>& bytes, const Number& number) {
    append(bytes, &number, sizeof number);
}

template<typename Number>
Number take(std::span<const std::byte>& bytes) {
    Number number;
    std::memcpy(&number, bytes.data(), sizeof number);
    bytes = bytes.subspan(sizeof number);
    return number;
}

std::string textOf(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

std::vector<std::byte> recordBytes(const FileRecord& file) {
    const bool skipped = !file.row;
    const bool keepsContent = skipped && file.content;
    std::vector<std::byte> bytes;
    bytes.reserve(fixedSize + checkSize);
    append(bytes, file.stamp.size);
    append(bytes, file.stamp.modified);
    append(bytes, file.stamp.inode);
    append(bytes, file.stamp.seen);
    append(bytes, file.row.value_or(noRow));
    append(bytes, (file.damaged ? damagedBit : 0) | (keepsContent ? contentBit : 0) | (skipped ? skippedBit : 0));
    if (keepsContent)
        append(bytes, *file.content);
    if (skipped) {
        const std::string_view code = name(file.reason.code);
        append(bytes, static_cast<std::uint16_t>(code.size()));
        append(bytes, code.data(), code.size());
        append(bytes, file.reason.detail.data(), file.reason.detail.size());
    }
    append(bytes, checkOf(file.path, bytes));
    return bytes;
}

std::optional<FileRecord> recordFrom(std::string_view path, std::span<const std::byte> bytes) {
    if (bytes.size() < fixedSize + checkSize)
        return std::nullopt;
    auto check = bytes.last(checkSize);
    bytes = bytes.first(bytes.size() - checkSize);
    if (take<std::uint64_t>(check) != checkOf(path, bytes))
        return std::nullopt;

    FileRecord file;
    file.path = path;
    file.stamp.size = take<std::uint64_t>(bytes);
    file.stamp.modified = take<std::int64_t>(bytes);
    file.stamp.inode = take<std::uint64_t>(bytes);
    file.stamp.seen = take<std::int64_t>(bytes);
    const auto row = take<std::uint32_t>(bytes);
    const auto bits = take<std::uint32_t>(bytes);
    file.damaged = (bits & damagedBit) != 0;
    if (row != noRow)
        file.row = row;
    if ((bits & contentBit) != 0) {
        if (bytes.size() < sizeof(ContentHash))
            return std::nullopt;
        file.content = take<ContentHash>(bytes);
    }
    if (((bits & skippedBit) != 0) == file.row.has_value())
        return std::nullopt;
    if (!file.row) {
        if (bytes.size() < sizeof(std::uint16_t))
            return std::nullopt;
        const auto length = take<std::uint16_t>(bytes);
        if (bytes.size() < length)
            return std::nullopt;
        file.reason = {errorFromName(textOf(bytes.first(length))).value_or(ErrorCode::Internal), file.path,
                       textOf(bytes.subspan(length))};
    }
    return file;
}

std::int64_t checkOf(const Run& run, std::span<const std::byte> contents) {
    static_assert(sizeof run == 24, "no padding whose bytes are anything");
    return static_cast<std::int64_t>(
        XXH3_64bits_withSeed(contents.data(), contents.size(), XXH3_64bits(&run, sizeof run)));
}

std::int64_t checkOf(const std::string& head, const NormalizerRun& run) {
    const std::uint64_t seed = XXH3_64bits_withSeed(head.data(), head.size(), run.first);
    return static_cast<std::int64_t>(XXH3_64bits_withSeed(run.values.data(), run.values.size_bytes(), seed));
}

} // namespace onelogit::index
