#include "engine/index/file_table.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

namespace onelogit::index {
namespace {

std::uint64_t hashOfPath(std::string_view path) {
    return XXH3_64bits(path.data(), path.size());
}

} // namespace

void FileTable::reserve(std::size_t files) {
    constexpr std::size_t usualPath = 48;
    paths.reserve(files, files * usualPath);
    stamps.reserve(files);
    rows.reserve(files);
    kinds.reserve(files);
    order.reserve(files);
}

void FileTable::append(FileRecord record) {
    const auto number = static_cast<std::uint32_t>(paths.size());
    paths.add(record.path);
    stamps.emplace_back();
    rows.push_back(noRow);
    kinds.push_back(0);
    ++living;
    set(number, record);
}

void FileTable::put(FileRecord record) {
    if (const auto known = find(record.path))
        set(*known, record);
    else
        append(std::move(record));
}

void FileTable::set(std::uint32_t number, FileRecord& record) {
    stamps[number] = record.stamp;
    rows[number] = record.row.value_or(noRow);
    kinds[number] = record.damaged ? damagedKind : 0;
    if (record.row)
        skips.erase(number);
    else
        skips[number] = {.content = record.content, .reason = std::move(record.reason)};
}

void FileTable::kill(std::uint32_t number) {
    kinds[number] = deadKind;
    rows[number] = noRow;
    skips.erase(number);
    deadInOrder = true;
    --living;
}

void FileTable::remove(std::string_view path) {
    if (const auto known = find(path))
        kill(*known);
}

std::vector<std::string> FileTable::removeWithRow(const std::function<bool(std::uint32_t)>& isIt) {
    std::vector<std::string> removed;
    for (std::uint32_t number = 0; number < rows.size(); ++number)
        if (rows[number] != noRow && isIt(rows[number])) {
            removed.emplace_back(paths[number]);
            kill(number);
        }
    return removed;
}

std::uint64_t FileTable::hashOf(std::uint32_t number) const {
    return hashOfPath(paths[number]);
}

void FileTable::index() const {
    const auto hash = [this](std::uint32_t number) { return hashOf(number); };
    byPath.reserve(paths.size(), hash);
    for (; indexed < paths.size(); ++indexed)
        byPath.add(static_cast<std::uint32_t>(indexed), hash);
}

std::optional<std::uint32_t> FileTable::find(std::string_view path) const {
    index();
    return byPath.find(hashOfPath(path),
                       [&](std::uint32_t number) { return (kinds[number] & deadKind) == 0 && paths[number] == path; });
}

std::optional<std::uint32_t> FileTable::row(std::uint32_t number) const {
    return rows[number] == noRow ? std::nullopt : std::optional(rows[number]);
}

FileRecord FileTable::record(std::uint32_t number) const {
    FileRecord record{.path = std::string(paths[number]),
                      .stamp = stamps[number],
                      .content = std::nullopt,
                      .row = row(number),
                      .damaged = damaged(number),
                      .reason = {}};
    if (const auto skip = skips.find(number); skip != skips.end()) {
        record.content = skip->second.content;
        record.reason = skip->second.reason;
    }
    return record;
}

const std::vector<std::uint32_t>& FileTable::sorted() const {
    const auto before = [this](std::uint32_t a, std::uint32_t b) { return paths[a] < paths[b]; };
    if (deadInOrder)
        std::erase_if(order, [this](std::uint32_t number) { return (kinds[number] & deadKind) != 0; });
    deadInOrder = false;
    const auto middle = static_cast<std::ptrdiff_t>(order.size());
    for (; ordered < paths.size(); ++ordered)
        if ((kinds[ordered] & deadKind) == 0)
            order.push_back(static_cast<std::uint32_t>(ordered));
    const auto added = order.begin() + middle;
    if (!std::is_sorted(added, order.end(), before))
        std::sort(added, order.end(), before);
    if (added != order.begin() && added != order.end() && before(*added, *(added - 1)))
        std::inplace_merge(order.begin(), added, order.end(), before);
    return order;
}

} // namespace onelogit::index
