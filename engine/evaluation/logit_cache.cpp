#include "engine/evaluation/logit_cache.h"

#include "engine/evaluation/byte_writer.h"
#include "engine/index/collection.h"
#include "engine/storage/files.h"
#include "engine/storage/mapped_file.h"

#include <algorithm>
#include <bit>
#include <chrono>

namespace onelogit::evaluation {
namespace {

namespace fs = std::filesystem;

static_assert(std::endian::native == std::endian::little, "logits lie in the files as in memory");

constexpr std::string_view magic = "OneLogit logits\n";
constexpr std::uint32_t version = 1;
constexpr std::size_t headerSize = 4096; // a page: what follows is aligned when mapped

/// To be raised when the same model gives other logits for the same picture.
constexpr int logitsVersion = 1;

using Sum = std::array<std::uint8_t, 16>;

struct Header {
    std::uint32_t classes = 0;
    std::uint64_t rows = 0;
    std::uint64_t restBytes = 0; ///< behind the logits
    Sum logitsSum = {};
    Sum restSum = {};
};

std::vector<std::byte> asBytes(const Header& header, const std::string& key) {
    ByteWriter writer;
    writer.putBytes(std::as_bytes(std::span(magic)));
    writer.put(version);
    writer.put(header.classes);
    writer.put(header.rows);
    writer.put(header.restBytes);
    writer.putBytes(std::as_bytes(std::span(key)));
    writer.putBytes(std::as_bytes(std::span(header.logitsSum)));
    writer.putBytes(std::as_bytes(std::span(header.restSum)));
    const auto sum = storage::contentHashBytes(writer.bytes());
    writer.putBytes(std::as_bytes(std::span(sum)));
    std::vector<std::byte> page = writer.bytes();
    page.resize(headerSize);
    return page;
}

/// Empty unless it is a header of that key.
std::optional<Header> headerOf(std::span<const std::byte> file, const std::string& key) {
    if (file.size() < headerSize)
        return std::nullopt;
    ByteTaker taker(file);
    Header header;
    std::array<std::byte, magic.size()> begin = {};
    std::uint32_t found = 0;
    std::vector<std::byte> keyThere(key.size());
    const bool whole = taker.takeBytes(std::as_writable_bytes(std::span(begin))) && taker.take(found) &&
                       taker.take(header.classes) && taker.take(header.rows) && taker.take(header.restBytes) &&
                       taker.takeBytes(keyThere) &&
                       taker.takeBytes(std::as_writable_bytes(std::span(header.logitsSum))) &&
                       taker.takeBytes(std::as_writable_bytes(std::span(header.restSum)));
    if (!whole || !std::ranges::equal(asBytes(header, key), file.first(headerSize)))
        return std::nullopt;
    return header;
}

std::vector<std::byte> restOf(const KeptEvaluation& kept) {
    ByteWriter writer;
    writer.putBytes(std::as_bytes(std::span(kept.table.labels)));
    writer.putBytes(std::as_bytes(std::span(kept.pictures)));
    writer.put(static_cast<std::uint64_t>(kept.unreadable.size()));
    for (const data::Skipped& skipped : kept.unreadable) {
        writer.putText(skipped.path.native());
        writer.putText(name(skipped.reason.code));
        writer.putText(skipped.reason.subject);
        writer.putText(skipped.reason.detail);
    }
    return writer.bytes();
}

bool takeRest(std::span<const std::byte> rest, std::size_t rows, KeptEvaluation& kept) {
    ByteTaker taker(rest);
    kept.table.labels.resize(rows);
    kept.pictures.resize(rows);
    std::uint64_t count = 0;
    if (!taker.takeBytes(std::as_writable_bytes(std::span(kept.table.labels))) ||
        !taker.takeBytes(std::as_writable_bytes(std::span(kept.pictures))) || !taker.take(count))
        return false;
    for (; count > 0; --count) {
        std::string path;
        std::string code;
        Error reason;
        if (!taker.takeText(path) || !taker.takeText(code) || !taker.takeText(reason.subject) ||
            !taker.takeText(reason.detail))
            return false;
        reason.code = errorFromName(code).value_or(ErrorCode::Internal);
        kept.unreadable.push_back({path, std::move(reason)});
    }
    return taker.atEnd();
}

/// What a file holds, if it is whole and says what it was asked for.
std::optional<KeptEvaluation> read(const std::shared_ptr<const storage::MappedFile>& file, const std::string& key) {
    const std::span<const std::byte> bytes = file->bytes();
    const std::optional<Header> header = headerOf(bytes, key);
    if (!header || header->classes == 0)
        return std::nullopt;
    const std::uint64_t room = bytes.size() - headerSize;
    if (header->rows > room / header->classes / sizeof(float))
        return std::nullopt;
    const std::size_t cells = static_cast<std::size_t>(header->rows) * header->classes;
    const std::span<const std::byte> logits = bytes.subspan(headerSize, cells * sizeof(float));
    const std::span<const std::byte> rest = bytes.subspan(headerSize + logits.size());
    if (rest.size() != header->restBytes || storage::contentHashBytes(logits) != header->logitsSum ||
        storage::contentHashBytes(rest) != header->restSum)
        return std::nullopt;
    KeptEvaluation kept;
    if (!takeRest(rest, static_cast<std::size_t>(header->rows), kept))
        return std::nullopt;
    kept.table.classes = header->classes;
    // A page and whole rows of numbers in front: aligned.
    const std::span<const float> numbers(reinterpret_cast<const float*>(logits.data()), cells);
    if (cells > LogitCache::mostInMemory)
        kept.table.kept = {.numbers = numbers, .owner = file};
    else
        kept.table.logits.assign(numbers.begin(), numbers.end());
    return kept;
}

} // namespace

std::string cacheKey(const model::ModelInfo& info, const LabelledPictures& pictures, const ClassMatch& match) {
    std::string text = "logits " + std::to_string(logitsVersion) + ' ' + std::to_string(index::codeVersion) + '\n';
    for (const std::string& part : {info.digest, info.trunkDigest, info.headDigest, pictures.digest})
        text += std::to_string(part.size()) + ' ' + part + '\n';
    const InputSpec& input = info.input;
    for (const int number : {input.shape.channels, input.shape.height, input.shape.width,
                             static_cast<int>(input.framing), input.shorterEdge, input.blueFirst ? 1 : 0})
        text += std::to_string(number) + ' ';
    for (const std::vector<float>* numbers : {&input.mean, &input.deviation})
        for (const float number : *numbers)
            text += std::to_string(std::bit_cast<std::uint32_t>(number)) + ' ';
    text += std::to_string(info.catalog.size()) + '\n';
    for (const std::int32_t number : match.modelClass)
        text += std::to_string(number) + ' ';
    return storage::contentHash(std::as_bytes(std::span(text)));
}

std::optional<KeptEvaluation> LogitCache::find(const std::string& key) const {
    const fs::path path = fileOf(key);
    const auto file = storage::MappedFile::open(path);
    if (!file)
        return std::nullopt;
    std::optional<KeptEvaluation> kept = read(*file, key);
    std::error_code ignored;
    if (kept)
        fs::last_write_time(path, fs::file_time_type::clock::now(), ignored); // used now
    else
        fs::remove(path, ignored);
    return kept;
}

Result<void> LogitCache::store(const std::string& key, std::size_t classes, std::span<const float> logits,
                               const KeptEvaluation& kept) const {
    const std::vector<std::byte> rest = restOf(kept);
    const std::span<const std::byte> numbers = std::as_bytes(logits);
    const std::uint64_t size = headerSize + numbers.size() + rest.size();
    if (size > mostBytes)
        return Error{ErrorCode::TooLarge, folder.string(),
                     std::to_string(size) + " bytes, at most " + std::to_string(mostBytes)};
    const std::vector<std::byte> header = asBytes({.classes = static_cast<std::uint32_t>(classes),
                                                   .rows = kept.table.labels.size(),
                                                   .restBytes = rest.size(),
                                                   .logitsSum = storage::contentHashBytes(numbers),
                                                   .restSum = storage::contentHashBytes(rest)},
                                                  key);
    const std::array<std::span<const std::byte>, 3> parts{header, numbers, rest};
    if (Result<void> written = storage::writeFileAtomically(fileOf(key), parts); !written)
        return written;
    makeRoom(fileOf(key));
    return {};
}

void LogitCache::makeRoom(const fs::path& newest) const {
    struct Kept {
        fs::path path;
        fs::file_time_type used;
        std::uint64_t size;
    };
    std::vector<Kept> files;
    std::uint64_t all = 0;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code gone;
        const auto size = entry->file_size(gone);
        const auto used = entry->last_write_time(gone);
        if (gone)
            continue;
        const bool ours = entry->path().extension() == ".logits";
        if (ours)
            files.push_back({.path = entry->path(), .used = used, .size = size});
        else if (fs::file_time_type::clock::now() - used > std::chrono::hours(24))
            fs::remove(entry->path(), gone); // left by a process that was killed while it wrote
        all += ours ? size : 0;
    }
    std::ranges::sort(files, {}, &Kept::used);
    for (const Kept& file : files) {
        if (all <= mostBytes)
            break;
        if (file.path == newest)
            continue;
        fs::remove(file.path, failure);
        all -= file.size;
    }
}

} // namespace onelogit::evaluation
