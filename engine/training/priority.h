#pragma once

namespace onelogit::training {

/// The calling thread, and those that it starts from now on, take what processor time others leave.
void yieldToOthers();

} // namespace onelogit::training
