#pragma once

#include "engine/storage/files.h"
#include "tests/support/bytes.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <sys/stat.h>
#include <unistd.h>

/// Folders that tests fill and look at.
namespace onelogit::test {

/// A folder of its own for a test, removed with all it holds. (QTemporaryDir cannot remove names that are not UTF-8.)
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "onelogit-test-XXXXXX").string();
        if (::mkdtemp(pattern.data()) != nullptr)
            folder = pattern;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return folder; }

private:
    std::filesystem::path folder;
};

inline std::filesystem::path put(const std::filesystem::path& path, const Bytes& bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return path;
}

inline std::filesystem::path put(const std::filesystem::path& path, std::string_view text) {
    return put(path, bytesOf(text));
}

/// Every entry below a folder with its kind, times of change and content: equal only if nothing was touched.
inline std::map<std::string, std::string> fingerprint(const std::filesystem::path& folder) {
    std::map<std::string, std::string> entries;
    const auto note = [&](const std::filesystem::path& path) {
        struct stat status = {};
        ::lstat(path.c_str(), &status);
        std::string text = std::to_string(status.st_mode) + ' ' + std::to_string(status.st_size) + ' ' +
                           std::to_string(status.st_ino) + ' ' + std::to_string(status.st_mtim.tv_sec) + '.' +
                           std::to_string(status.st_mtim.tv_nsec) + ' ' + std::to_string(status.st_ctim.tv_sec) + '.' +
                           std::to_string(status.st_ctim.tv_nsec);
        if (S_ISREG(status.st_mode))
            if (const auto content = storage::readFile(path))
                text += ' ' + storage::contentHash(*content);
        entries[path.string()] = text;
    };
    note(folder);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        note(entry.path());
    return entries;
}

} // namespace onelogit::test
