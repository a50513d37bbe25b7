#include "engine/storage/xdg.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace onelogit::storage {
namespace {

namespace fs = std::filesystem;

constexpr const char* folderName = "onelogit";

/// Empty for none.
fs::path fromEnvironment(const char* variable) {
    const char* value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nothing here sets variables
    const fs::path path = value == nullptr ? "" : value;
    return path.is_absolute() ? path : fs::path();
}

/// Empty for none.
fs::path fromUserDatabase() {
    constexpr std::size_t enoughForAnEntry = 16384;
    std::vector<char> buffer(enoughForAnEntry);
    passwd entry = {};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr ||
        found->pw_dir == nullptr)
        return {};
    const fs::path path = found->pw_dir;
    return path.is_absolute() ? path : fs::path();
}

fs::path home() {
    if (fs::path path = fromEnvironment("HOME"); !path.empty())
        return path;
    if (fs::path path = fromUserDatabase(); !path.empty())
        return path;
    return "/"; // writing there is refused by name, where a relative path would write into any folder
}

fs::path baseFolder(const char* variable, const char* belowHome) {
    const fs::path path = fromEnvironment(variable);
    return path.empty() ? home() / belowHome : path;
}

} // namespace

fs::path cacheFolder() {
    return sharedCacheFolder() / folderName;
}

fs::path dataFolder() {
    return baseFolder("XDG_DATA_HOME", ".local/share") / folderName;
}

fs::path sharedCacheFolder() {
    return baseFolder("XDG_CACHE_HOME", ".cache");
}

} // namespace onelogit::storage
