#pragma once

#include <filesystem>

namespace onelogit::storage {

/// The person's folders by the XDG base directory rules: a variable that is unset, empty or relative counts as none,
/// then the home folder serves ($HOME, else that of the user database, else "/"). Always absolute; nothing is made.

/// For what can be made again: $XDG_CACHE_HOME/onelogit, else ~/.cache/onelogit.
[[nodiscard]] std::filesystem::path cacheFolder();

/// For what the person has decided and made: $XDG_DATA_HOME/onelogit, else ~/.local/share/onelogit.
[[nodiscard]] std::filesystem::path dataFolder();

/// The cache of all programs, in which some things are shared: $XDG_CACHE_HOME, else ~/.cache.
[[nodiscard]] std::filesystem::path sharedCacheFolder();

} // namespace onelogit::storage
