#pragma once

#include <string>

namespace onelogit::model {

/// Gives LibTorch one thread per operation and OpenCV none of its own: parallel work runs over pictures instead, which
/// keeps results independent of the machine's cores. Called by everything that builds a network; once is enough.
void prepareRuntime();

/// "LibTorch 1.13.1, OpenCV 4.6.0", for records and the About text.
[[nodiscard]] std::string runtimeVersions();

} // namespace onelogit::model
