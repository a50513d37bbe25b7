#pragma once

#include <span>
#include <string>
#include <string_view>

namespace onelogit {

/// Software or data of others that is in this program, is loaded by it or comes with it.
struct ThirdParty {
    std::string_view name;
    std::string_view version; ///< of the headers it was built with; empty where nothing tells it
    std::string_view licence; ///< SPDX
    std::string_view copyright;
    std::string_view text; ///< where Debian keeps the licence's text, or the package does
    bool window = false;   ///< of the window's program only
};

/// Qt first, then the engine's libraries, the data last. Loads none of them.
[[nodiscard]] std::span<const ThirdParty> thirdParties();

/// "LibTorch 1.13.1, OpenCV 4.6.0, …": those with a version; the window's only where it is asked for.
[[nodiscard]] std::string libraryVersions(bool window);

/// Everything of thirdParties(), and what follows from it for the program as a whole, in plain English text.
[[nodiscard]] std::string thirdPartyNotices();

} // namespace onelogit
