#include "engine/evaluation/file_hashes.h"

#include "engine/evaluation/byte_writer.h"
#include "engine/index/file_content.h"
#include "engine/index/place.h"
#include "engine/storage/files.h"
#include "engine/support/parallel.h"

#include <atomic>
#include <cstring>
#include <unordered_map>

namespace onelogit::evaluation {
namespace {

namespace fs = std::filesystem;
using index::FileStamp;

constexpr std::string_view magic = "OneLogit stamps\n";
constexpr std::uint32_t version = 1;
constexpr std::size_t hashSize = 16;

struct Stamped {
    FileStamp stamp;
    ContentHash content = {};
};
using StampTable = std::unordered_map<std::string, Stamped>;

bool takeEntry(ByteTaker& taker, std::string& path, Stamped& entry) {
    return taker.takeText(path) && taker.take(entry.stamp.size) && taker.take(entry.stamp.modified) &&
           taker.take(entry.stamp.inode) && taker.take(entry.stamp.seen) &&
           taker.takeBytes(std::as_writable_bytes(std::span(entry.content)));
}

/// Empty where there is none, or none that can be trusted.
StampTable readStamps(const fs::path& file) {
    const auto content = storage::readFile(file);
    if (!content || content->size() < hashSize)
        return {};
    const std::span<const std::byte> body = std::span(*content).first(content->size() - hashSize);
    const auto sum = storage::contentHashBytes(body);
    if (std::memcmp(sum.data(), content->data() + body.size(), hashSize) != 0)
        return {};
    ByteTaker taker(body);
    std::array<char, magic.size()> begin = {};
    std::uint32_t found = 0;
    std::uint64_t count = 0;
    if (!taker.takeBytes(std::as_writable_bytes(std::span(begin))) ||
        std::string_view(begin.data(), begin.size()) != magic || !taker.take(found) || found != version ||
        !taker.take(count))
        return {};
    StampTable table;
    std::string path;
    for (Stamped entry; count > 0; --count) {
        if (!takeEntry(taker, path, entry))
            return {};
        table.emplace(path, entry);
    }
    return table;
}

void writeStamps(const fs::path& file, const StampTable& table) {
    ByteWriter writer;
    writer.putBytes(std::as_bytes(std::span(magic)));
    writer.put(version);
    writer.put(static_cast<std::uint64_t>(table.size()));
    for (const auto& [path, entry] : table) {
        writer.putText(path);
        writer.put(entry.stamp.size);
        writer.put(entry.stamp.modified);
        writer.put(entry.stamp.inode);
        writer.put(entry.stamp.seen);
        writer.putBytes(std::as_bytes(std::span(entry.content)));
    }
    const auto sum = storage::contentHashBytes(writer.bytes());
    writer.putBytes(std::as_bytes(std::span(sum)));
    static_cast<void>(storage::writeFileAtomically(file, writer.bytes())); // made again next time
}

std::optional<FileStamp> stampNow(const fs::path& path) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return index::stampOf(status);
}

fs::path stampFile(const fs::path& stamps, const fs::path& folder) {
    const std::string name = index::absoluteFolder(folder).string();
    return stamps / (storage::contentHash(std::as_bytes(std::span(name))) + ".stamps");
}

} // namespace

Result<std::vector<HashedFile>> hashFiles(const fs::path& folder, const std::vector<fs::path>& files,
                                          const fs::path& stamps, const ProgressSink& progress,
                                          const std::stop_token& stop) {
    const fs::path stampsPath = stamps.empty() ? fs::path() : stampFile(stamps, folder);
    const StampTable known = stamps.empty() ? StampTable() : readStamps(stampsPath);
    std::vector<HashedFile> hashed(files.size());
    std::vector<FileStamp> seen(files.size());
    std::atomic<std::uint64_t> done{0};
    std::atomic<bool> readAny{false};
    const auto work = [&](std::size_t i) {
        const auto before = known.find(files[i].string());
        const std::optional<FileStamp> now = before == known.end() ? std::nullopt : stampNow(folder / files[i]);
        if (now && before->second.stamp.settled() && now->sameFile(before->second.stamp)) {
            seen[i] = before->second.stamp;
            hashed[i].content = before->second.content;
        } else if (const Result<index::FileContent> content = index::readContent(folder / files[i])) {
            readAny = true;
            seen[i] = content->stamp;
            hashed[i].content = content->hash;
        } else {
            hashed[i].reason = content.error();
        }
        const std::uint64_t finished = ++done;
        if (progress)
            progress({.done = finished, .total = files.size()});
    };
    parallelFor(files.size(), defaultWorkers(), work, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, folder.string(), {}};
    if (!stamps.empty() && readAny) {
        StampTable table;
        for (std::size_t i = 0; i < files.size(); ++i)
            if (hashed[i].content)
                table[files[i].string()] = {.stamp = seen[i], .content = *hashed[i].content};
        writeStamps(stampsPath, table);
    }
    return hashed;
}

} // namespace onelogit::evaluation
