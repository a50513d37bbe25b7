#include "engine/formats/zip_archive.h"

#include "engine/support/guard.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <set>

#include <zip.h>
#include <zlib.h>

namespace onelogit::formats {
namespace {

constexpr std::uint64_t smallTotal = std::uint64_t{64} << 20;
constexpr std::uint64_t mostTotal = (std::uint64_t{1} << 32) - (std::uint64_t{16} << 20);
constexpr std::uint64_t growth = 4;
constexpr zip_int64_t mostEntries = 60'000;
constexpr std::size_t mostNameBytes = 1024;
constexpr std::size_t step = std::size_t{1} << 20;

struct CloseZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseZip>;

/// What the directory says of an entry.
struct Stated {
    std::string name;
    std::uint64_t size = 0;
    std::uint32_t checksum = 0;
};

std::string printable(std::string_view name) {
    std::string shown;
    for (const char c : name.substr(0, 80))
        shown += static_cast<unsigned char>(c) < ' ' ? '?' : c;
    return "'" + shown + "'";
}

std::string lowered(std::string name) {
    for (char& c : name)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return name;
}

/// Empty for a name that can only mean a place inside the archive.
std::string_view wrongWith(std::string_view name) {
    if (name.empty())
        return "is empty";
    if (name.size() > mostNameBytes)
        return "is too long";
    if (name.front() == '/' || (name.size() > 1 && name[1] == ':'))
        return "is an absolute path";
    if (name.find('\\') != std::string_view::npos)
        return "holds a backslash";
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }))
        return "holds control characters";
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        const std::string_view part = name.substr(begin, end - begin);
        if (part == "..")
            return "leaves the archive";
        if (part == "." || (part.empty() && end != name.size()))
            return "has an empty part";
        begin = end + 1;
    }
    return {};
}

Error openError(int code, std::span<const std::byte> bytes, const std::string& subject) {
    const bool startsAsZip = bytes.size() >= 4 && bytes[0] == std::byte{'P'} && bytes[1] == std::byte{'K'} &&
                             bytes[2] == std::byte{3} && bytes[3] == std::byte{4};
    switch (code) {
    case ZIP_ER_NOZIP:
        if (startsAsZip)
            return {ErrorCode::Truncated, subject, "the archive's directory is not at its end"};
        return {ErrorCode::WrongFormat, subject, "no zip archive"};
    case ZIP_ER_MULTIDISK:
        return {ErrorCode::UnsupportedFormat, subject, "one part of a split archive"};
    case ZIP_ER_MEMORY:
        return {ErrorCode::OutOfMemory, subject, "zip"};
    default:
        return {ErrorCode::Damaged, subject, "the archive's directory contradicts itself"};
    }
}

std::uint64_t number(std::span<const std::byte> bytes, std::size_t offset, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value |= std::to_integer<std::uint64_t>(bytes[offset + i]) << (8 * i);
    return value;
}

/// What releases of libzip name differently: an end that is missing, a directory elsewhere, encryption. Whatever else
/// is wrong is left to libzip.
Result<void> checkEnd(std::span<const std::byte> bytes, const std::string& subject) {
    constexpr std::size_t endSize = 22;
    constexpr std::size_t headerSize = 46;
    constexpr std::size_t longestComment = 0xFFFF;
    constexpr std::uint64_t endMark = 0x06054b50;
    constexpr std::uint64_t headerMark = 0x02014b50;
    constexpr std::uint64_t locatorMark = 0x07064b50; // of the record of large archives, which LibTorch always writes
    constexpr std::size_t locatorSize = 20;
    constexpr std::uint64_t inAnotherRecord = 0xFFFFFFFF;
    if (bytes.size() < endSize)
        return openError(ZIP_ER_NOZIP, bytes, subject);
    const std::size_t last = bytes.size() - endSize;
    const std::size_t first = last - std::min(last, longestComment);
    std::size_t end = last + 1;
    bool found = false;
    while (!found && end > first)
        found = number(bytes, --end, 4) == endMark && end + endSize + number(bytes, end + 20, 2) == bytes.size();
    if (!found)
        return openError(ZIP_ER_NOZIP, bytes, subject);
    const std::uint64_t size = number(bytes, end + 12, 4);
    std::uint64_t at = number(bytes, end + 16, 4);
    if (at == inAnotherRecord || size == inAnotherRecord)
        return {};
    const bool large = end >= locatorSize && number(bytes, end - locatorSize, 4) == locatorMark;
    if (large ? at + size > end - locatorSize : at + size != end)
        return openError(ZIP_ER_INCONS, bytes, subject);
    while (at + headerSize <= end && number(bytes, at, 4) == headerMark) {
        if (number(bytes, at + 8, 2) % 2 == 1)
            return Error{ErrorCode::UnsupportedFormat, subject, "an encrypted archive"};
        at += headerSize + number(bytes, at + 28, 2) + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
    }
    return {};
}

Result<Archive> open(std::span<const std::byte> bytes, const std::string& subject) {
    if (bytes.empty())
        return Error{ErrorCode::Empty, subject, {}};
    if (const Result<void> checked = checkEnd(bytes, subject); !checked)
        return checked.error();
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_error_t, decltype(&zip_error_fini)> release(&error, zip_error_fini);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr)
        return Error{ErrorCode::OutOfMemory, subject, "zip"};
    Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive) {
        zip_source_free(source);
        return openError(zip_error_code_zip(&error), bytes, subject);
    }
    return archive;
}

Result<std::vector<Stated>> directory(zip_t* archive, std::uint64_t fileBytes, const std::string& subject) {
    const zip_int64_t count = zip_get_num_entries(archive, ZIP_FL_UNCHANGED);
    if (count > mostEntries)
        return Error{ErrorCode::TooLarge, subject, std::to_string(count) + " entries in the archive"};
    const std::uint64_t most = std::min(mostTotal, std::max(smallTotal, growth * fileBytes));
    std::vector<Stated> entries;
    std::set<std::string> seen;
    std::uint64_t total = 0;
    std::uint64_t packed = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t status;
        constexpr zip_uint64_t needed =
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), ZIP_FL_UNCHANGED | ZIP_FL_ENC_RAW, &status) != 0 ||
            (status.valid & needed) != needed)
            return Error{ErrorCode::Damaged, subject, "entry " + std::to_string(i) + " of the archive"};
        const std::string name = status.name;
        if (const std::string_view wrong = wrongWith(name); !wrong.empty())
            return Error{ErrorCode::Damaged, subject, "an entry's name " + std::string(wrong) + ": " + printable(name)};
        if (!seen.insert(lowered(name)).second)
            return Error{ErrorCode::Damaged, subject, "entry " + printable(name) + " occurs twice"};
        if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
            return Error{ErrorCode::UnsupportedFormat, subject, "entry " + printable(name) + " is encrypted"};
        if (status.comp_method != ZIP_CM_STORE && status.comp_method != ZIP_CM_DEFLATE)
            return Error{ErrorCode::UnsupportedFormat, subject,
                         "entry " + printable(name) + " is compressed by method " + std::to_string(status.comp_method)};
        if (status.comp_size > fileBytes || status.comp_size > fileBytes - packed)
            return Error{ErrorCode::Damaged, subject, "entries overlap or reach beyond the file: " + printable(name)};
        if (status.comp_method == ZIP_CM_STORE && status.comp_size != status.size)
            return Error{ErrorCode::Damaged, subject, "entry " + printable(name) + " has two sizes"};
        packed += status.comp_size;
        if (status.size > most || status.size > most - total)
            return Error{ErrorCode::TooLarge, subject,
                         "entry " + printable(name) + " unpacks to " + std::to_string(status.size) +
                             " bytes; all together may have " + std::to_string(most)};
        total += status.size;
        entries.push_back({.name = name, .size = status.size, .checksum = status.crc});
    }
    return entries;
}

/// Reads an entry to its end: into `out` as a whole, or (out empty) through a buffer for its checksum alone.
Result<void> unpack(zip_t* archive, std::size_t number, const Stated& stated, std::span<std::byte> out,
                    const std::string& subject) {
    const auto damaged = [&](const std::string& what) {
        return Error{ErrorCode::Damaged, subject, "entry " + printable(stated.name) + ' ' + what};
    };
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(archive, number, ZIP_FL_UNCHANGED));
    if (!file)
        return damaged("cannot be opened");
    std::vector<std::byte> buffer(out.empty() ? std::min<std::uint64_t>(stated.size, step) : 0);
    uLong checksum = crc32(0, nullptr, 0);
    std::uint64_t done = 0;
    while (done < stated.size) {
        const std::uint64_t wanted = std::min<std::uint64_t>(stated.size - done, step);
        std::byte* place = out.empty() ? buffer.data() : out.data() + done;
        const zip_int64_t got = zip_fread(file.get(), place, wanted);
        if (got <= 0)
            return damaged("cannot be unpacked, or its checksum is wrong");
        checksum = crc32(checksum, reinterpret_cast<const Bytef*>(place), static_cast<uInt>(got));
        done += static_cast<std::uint64_t>(got);
    }
    std::byte more{};
    const zip_int64_t after = zip_fread(file.get(), &more, 1);
    if (after > 0)
        return damaged("unpacks to more than its stated size");
    if (after < 0 || checksum != stated.checksum)
        return damaged("has a wrong checksum");
    return {};
}

/// Little-endian fields of a zip record, at the end of a buffer that has room for them.
class Record {
public:
    explicit Record(std::vector<std::byte>& bytes) : out(bytes) {}
    Record& two(std::uint64_t value) { return put(value, 2); }
    Record& four(std::uint64_t value) { return put(value, 4); }
    Record& text(std::string_view value) {
        for (const char c : value)
            out.push_back(static_cast<std::byte>(c));
        return *this;
    }

private:
    Record& put(std::uint64_t value, unsigned size) {
        for (unsigned i = 0; i < size; ++i)
            out.push_back(static_cast<std::byte>(value >> (8 * i) & 0xff));
        return *this;
    }
    std::vector<std::byte>& out;
};

constexpr std::uint64_t localMark = 0x04034b50;
constexpr std::uint64_t centralMark = 0x02014b50;
constexpr std::uint64_t endMark = 0x06054b50;
constexpr std::uint64_t zipVersion = 20;
constexpr std::size_t headerBytes = 30 + 46 + 22;

void describeEntry(Record& record, const Stated& entry) {
    record.two(zipVersion).two(0).two(ZIP_CM_STORE).two(0).two(0x21); // no flags; 1 January 1980
    record.four(entry.checksum).four(entry.size).four(entry.size).two(entry.name.size()).two(0);
}

void appendDirectory(std::vector<std::byte>& packed, const std::vector<Stated>& entries,
                     const std::vector<std::size_t>& places) {
    Record record(packed);
    const std::size_t begin = packed.size();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        record.four(centralMark).two(zipVersion);
        describeEntry(record, entries[i]);
        record.two(0).two(0).two(0).four(0).four(places[i]).text(entries[i].name);
    }
    const std::size_t end = packed.size();
    record.four(endMark).two(0).two(0).two(entries.size()).two(entries.size()).four(end - begin).four(begin).two(0);
}

} // namespace

Result<std::vector<std::string>> zipNames(std::span<const std::byte> bytes, const std::string& subject) {
    return guarded(subject, [&]() -> Result<std::vector<std::string>> {
        const Result<Archive> archive = open(bytes, subject);
        if (!archive)
            return archive.error();
        const Result<std::vector<Stated>> entries = directory(archive->get(), bytes.size(), subject);
        if (!entries)
            return entries.error();
        std::vector<std::string> names;
        for (const Stated& entry : *entries)
            names.push_back(entry.name);
        return names;
    });
}

Result<ZipContent> readZip(std::span<const std::byte> bytes, const std::string& subject,
                           const std::function<bool(std::string_view name)>& keep) {
    return guarded(subject, [&]() -> Result<ZipContent> {
        const Result<Archive> archive = open(bytes, subject);
        if (!archive)
            return archive.error();
        const Result<std::vector<Stated>> entries = directory(archive->get(), bytes.size(), subject);
        if (!entries)
            return entries.error();

        std::size_t room = 0;
        for (const Stated& entry : *entries)
            room += keep(entry.name) ? entry.size + 2 * entry.name.size() + headerBytes : 0;
        ZipContent content;
        content.packed.reserve(room + headerBytes);
        std::vector<Stated> kept;
        std::vector<std::size_t> places;
        std::vector<std::size_t> begins;
        for (std::size_t i = 0; i < entries->size(); ++i) {
            const Stated& entry = (*entries)[i];
            if (!keep(entry.name)) {
                if (const Result<void> read = unpack(archive->get(), i, entry, {}, subject); !read)
                    return read.error();
                continue;
            }
            kept.push_back(entry);
            places.push_back(content.packed.size());
            Record record(content.packed);
            record.four(localMark);
            describeEntry(record, entry);
            record.text(entry.name);
            begins.push_back(content.packed.size());
            content.packed.resize(content.packed.size() + entry.size);
            const std::span<std::byte> place = std::span(content.packed).subspan(begins.back());
            if (const Result<void> read = unpack(archive->get(), i, entry, place, subject); !read)
                return read.error();
        }
        appendDirectory(content.packed, kept, places);
        for (std::size_t i = 0; i < kept.size(); ++i)
            content.entries.push_back(
                {.name = kept[i].name, .content = std::span(content.packed).subspan(begins[i], kept[i].size)});
        return content;
    });
}

} // namespace onelogit::formats
