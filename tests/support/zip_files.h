#pragma once

#include "tests/support/bytes.h"

#include <string>
#include <vector>

#include <zip.h>
#include <zlib.h>

/// Zip archives taken apart and put together with every freedom, also those that no archive should take.
namespace onelogit::test {

struct ZipEntry {
    std::string name;
    Bytes content;
    bool deflated = false;      ///< compressed when written
    std::uint32_t statedCrc{};  ///< 0 = the right one
    std::uint64_t statedSize{}; ///< of the unpacked content; 0 = the right one
};

inline std::vector<ZipEntry> readZipEntries(const Bytes& archive) {
    std::vector<ZipEntry> entries;
    zip_source_t* source = zip_source_buffer_create(archive.data(), archive.size(), 0, nullptr);
    zip_t* file = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; file != nullptr && i < zip_get_num_entries(file, 0); ++i) {
        zip_stat_t about{};
        zip_stat_index(file, static_cast<zip_uint64_t>(i), 0, &about);
        ZipEntry entry{.name = about.name, .content = Bytes(about.size)};
        zip_file_t* content = zip_fopen_index(file, static_cast<zip_uint64_t>(i), 0);
        zip_fread(content, entry.content.data(), about.size);
        zip_fclose(content);
        entries.push_back(std::move(entry));
    }
    zip_discard(file);
    return entries;
}

inline Bytes deflate(const Bytes& content) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    Bytes packed(deflateBound(&stream, content.size()));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(content.data())); // zlib only reads it
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    ::deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// Stored content is aligned to 64 bytes, as LibTorch wants it.
inline Bytes writeZip(const std::vector<ZipEntry>& entries) {
    Bytes archive;
    Bytes directory;
    for (const ZipEntry& entry : entries) {
        const Bytes packed = entry.deflated ? deflate(entry.content) : entry.content;
        const auto crc =
            entry.statedCrc != 0
                ? entry.statedCrc
                : static_cast<std::uint32_t>(::crc32(0, reinterpret_cast<const Bytef*>(entry.content.data()),
                                                     static_cast<uInt>(entry.content.size())));
        const std::uint64_t size = entry.statedSize != 0 ? entry.statedSize : entry.content.size();
        const std::size_t at = archive.size();
        const std::size_t padding = 4 + (64 - (at + 30 + entry.name.size() + 4) % 64) % 64;
        const auto common = [&](Bytes& bytes, std::size_t extra) {
            appendLittle(bytes, 20, 2);
            appendLittle(bytes, 0, 2);
            appendLittle(bytes, entry.deflated ? 8 : 0, 2);
            appendLittle(bytes, 0, 4);
            appendLittle(bytes, crc, 4);
            appendLittle(bytes, packed.size(), 4);
            appendLittle(bytes, size, 4);
            appendLittle(bytes, entry.name.size(), 2);
            appendLittle(bytes, extra, 2);
        };
        appendLittle(archive, 0x04034b50, 4);
        common(archive, padding);
        append(archive, bytesOf(entry.name));
        appendLittle(archive, 0x4246, 2); // "FB", as LibTorch pads
        appendLittle(archive, padding - 4, 2);
        archive.resize(archive.size() + padding - 4, std::byte{'Z'});
        append(archive, packed);
        appendLittle(directory, 0x02014b50, 4);
        appendLittle(directory, 20, 2);
        common(directory, 0);
        for (int zeros = 0; zeros < 10; ++zeros)
            appendLittle(directory, 0, 1);
        appendLittle(directory, at, 4);
        append(directory, bytesOf(entry.name));
    }
    const std::size_t at = archive.size();
    append(archive, directory);
    appendLittle(archive, 0x06054b50, 4);
    appendLittle(archive, 0, 4);
    appendLittle(archive, entries.size(), 2);
    appendLittle(archive, entries.size(), 2);
    appendLittle(archive, directory.size(), 4);
    appendLittle(archive, at, 4);
    appendLittle(archive, 0, 2);
    return archive;
}

} // namespace onelogit::test
