#pragma once

#include <string>

namespace onelogit::model {

/// Gives LibTorch one thread per operation of this thread: parallel work runs over pictures instead, which keeps
/// results independent of the machine's cores. Called by every thread that runs a network; quick after the first time.
void prepareRuntime();

/// "LibTorch 1.13.1, OpenCV 4.6.0", for records and the About text: those this program was built with. Loads neither.
[[nodiscard]] std::string runtimeVersions();

} // namespace onelogit::model
