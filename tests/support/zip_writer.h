#pragma once

#include "engine/data/gzip.h"
#include "engine/formats/zip_archive.h"
#include "tests/support/bytes.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Zip archives that say what tests want them to say, true or not.
namespace onelogit::test {

inline std::uint32_t zipChecksum(const Bytes& content) {
    std::uint32_t sum = 0xffffffff;
    for (const std::byte byte : content) {
        sum ^= std::to_integer<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~sum;
}

struct ZipItem {
    std::string name;
    Bytes content; ///< as it is before any compression
    bool deflated = false;
    bool encrypted = false;
    std::optional<std::uint64_t> statedSize;
    std::optional<std::uint32_t> statedChecksum;
};

inline Bytes deflate(const Bytes& content) {
    constexpr std::size_t gzipHeader = 10;
    constexpr std::size_t gzipTrailer = 8;
    const Bytes packed = *data::gzip(content);
    return {packed.begin() + gzipHeader, packed.end() - gzipTrailer};
}

inline Bytes zipOf(const std::vector<ZipItem>& items) {
    Bytes file;
    Bytes directory;
    for (const ZipItem& item : items) {
        const Bytes stored = item.deflated ? deflate(item.content) : item.content;
        Bytes fields;
        appendLittle(fields, 20, 2);
        appendLittle(fields, item.encrypted ? 1 : 0, 2);
        appendLittle(fields, item.deflated ? 8 : 0, 2);
        appendLittle(fields, 0x00210000, 4);
        appendLittle(fields, item.statedChecksum.value_or(zipChecksum(item.content)), 4);
        appendLittle(fields, stored.size(), 4);
        appendLittle(fields, item.statedSize.value_or(item.content.size()), 4);
        appendLittle(fields, item.name.size(), 2);
        appendLittle(fields, 0, 2);

        appendLittle(directory, 0x02014b50, 4);
        appendLittle(directory, 20, 2);
        append(directory, fields);
        directory.resize(directory.size() + 10); // comment, disk, attributes: none
        appendLittle(directory, file.size(), 4);
        append(directory, bytesOf(item.name));

        appendLittle(file, 0x04034b50, 4);
        append(file, fields);
        append(file, bytesOf(item.name));
        append(file, stored);
    }
    const std::size_t begin = file.size();
    append(file, directory);
    appendLittle(file, 0x06054b50, 4);
    appendLittle(file, 0, 4);
    appendLittle(file, items.size(), 2);
    appendLittle(file, items.size(), 2);
    appendLittle(file, directory.size(), 4);
    appendLittle(file, begin, 4);
    appendLittle(file, 0, 2);
    return file;
}

/// The entries of a good archive, to be changed and written again.
inline std::vector<ZipItem> zipItems(const Bytes& file) {
    const auto content = formats::readZip(file, "zip", [](std::string_view) { return true; });
    std::vector<ZipItem> items;
    if (content)
        for (const auto& entry : content->entries)
            items.push_back({.name = entry.name, .content = {entry.content.begin(), entry.content.end()}});
    return items;
}

/// The file with one entry, told by how its name ends, changed; all checksums are right again.
inline Bytes withEntry(const Bytes& file, std::string_view ending, const std::function<void(ZipItem&)>& change) {
    std::vector<ZipItem> items = zipItems(file);
    for (ZipItem& item : items)
        if (item.name.ends_with(ending))
            change(item);
    return zipOf(items);
}

inline Bytes withContent(const Bytes& file, std::string_view ending, const Bytes& content) {
    return withEntry(file, ending, [&](ZipItem& item) { item.content = content; });
}

inline Bytes withItem(const Bytes& file, const ZipItem& more) {
    std::vector<ZipItem> items = zipItems(file);
    items.push_back(more);
    return zipOf(items);
}

inline Bytes without(const Bytes& file, std::string_view ending) {
    std::vector<ZipItem> items = zipItems(file);
    std::erase_if(items, [&](const ZipItem& item) { return item.name.ends_with(ending); });
    return zipOf(items);
}

/// Every occurrence of a text in an entry replaced.
inline Bytes withText(const Bytes& file, std::string_view ending, std::string_view from, std::string_view to) {
    return withEntry(file, ending, [&](ZipItem& item) {
        const Bytes old = bytesOf(from);
        const Bytes fresh = bytesOf(to);
        for (auto at = std::search(item.content.begin(), item.content.end(), old.begin(), old.end());
             at != item.content.end();) {
            const auto place = at - item.content.begin();
            item.content.erase(at, at + static_cast<std::ptrdiff_t>(old.size()));
            item.content.insert(item.content.begin() + place, fresh.begin(), fresh.end());
            at = std::search(item.content.begin() + place + static_cast<std::ptrdiff_t>(fresh.size()),
                             item.content.end(), old.begin(), old.end());
        }
    });
}

} // namespace onelogit::test
