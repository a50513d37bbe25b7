#include "engine/index/shard_note.h"

#include "engine/storage/files.h"

#include <charconv>

namespace onelogit::index {
namespace {

constexpr std::uint64_t mostBytes = 1U << 16;
constexpr unsigned mostShards = 100'000;

std::filesystem::path fileOf(const std::filesystem::path& directory) {
    return directory / "shard";
}

} // namespace

Result<void> writeShardNote(const std::filesystem::path& directory, const ShardNote& note) {
    const std::string text =
        std::to_string(note.shard.number + 1) + '/' + std::to_string(note.shard.count) + '\n' + note.folder.native();
    return storage::writeFileAtomically(fileOf(directory), std::as_bytes(std::span(text)));
}

Result<ShardNote> readShardNote(const std::filesystem::path& directory) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(fileOf(directory), mostBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, directory.string(), "no shard that was indexed to its end"};
    if (!bytes)
        return bytes.error();
    const std::string text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    const std::size_t slash = text.find('/');
    const std::size_t line = text.find('\n');
    ShardNote note;
    bool right = slash != std::string::npos && line != std::string::npos && slash < line && line + 1 < text.size();
    if (right) {
        const char* start = text.data();
        const auto number = std::from_chars(start, start + slash, note.shard.number);
        const auto count = std::from_chars(start + slash + 1, start + line, note.shard.count);
        right = number.ec == std::errc() && number.ptr == start + slash && count.ec == std::errc() &&
                count.ptr == start + line && note.shard.number >= 1 && note.shard.number <= note.shard.count &&
                note.shard.count <= mostShards;
        note.folder = text.substr(line + 1);
    }
    if (!right || !note.folder.is_absolute())
        return Error{ErrorCode::Damaged, fileOf(directory).string(), "it does not say which shard this is"};
    --note.shard.number;
    return note;
}

} // namespace onelogit::index
