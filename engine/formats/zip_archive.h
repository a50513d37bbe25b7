#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::formats {

/// Content of a zip archive, every byte of it checked.
struct ZipContent {
    struct Entry {
        std::string name;
        std::span<const std::byte> content; ///< into `packed`
    };
    std::vector<Entry> entries;    ///< those that were kept, in the archive's order
    std::vector<std::byte> packed; ///< an archive of these entries and nothing else, each stored as it is: whoever
                                   ///< reads it finds what was checked, however odd the original was put together
};

/// Names of all entries, their content untouched. Errors of readZip that can be told from the directory.
[[nodiscard]] Result<std::vector<std::string>> zipNames(std::span<const std::byte> bytes, const std::string& subject);

/// Unpacks the entries whose name `keep` accepts and verifies the others. At most the larger of 64 MiB and four times
/// the archive may come out of it, and below 4 GiB.
/// Errors, naming the entry: Empty, WrongFormat (no zip), Truncated, Damaged (structure, names that leave the archive
/// or occur twice, sizes, checksums), TooLarge, UnsupportedFormat (encrypted, compression other than deflate).
[[nodiscard]] Result<ZipContent> readZip(std::span<const std::byte> bytes, const std::string& subject,
                                         const std::function<bool(std::string_view name)>& keep);

} // namespace onelogit::formats
