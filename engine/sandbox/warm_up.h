#pragma once

namespace onelogit::sandbox {

/// Runs small networks once with LibTorch, its script interpreter and OpenCV, so that what they open, read and set up
/// at first use (processor description, kernels, error texts) is there before files are out of reach. May throw.
void warmUp();

} // namespace onelogit::sandbox
