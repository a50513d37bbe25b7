#pragma once

#include <QString>

namespace onelogit::widgets {

/// "0.31": a logit or a margin; what rounds to nothing has no sign.
[[nodiscard]] QString logitText(double logit, int digits = 2);

/// Seconds with two significant digits at least and the unit that suits: "38 ns", "0.19 µs", "6.1 ms", "1.3 s". A dash
/// for what is no time.
[[nodiscard]] QString durationText(double seconds);

/// In units of a thousand: "640 bytes", "4.1 KB", "86 MB", "2.0 GB".
[[nodiscard]] QString bytesText(double bytes);

/// "1.6", "48", "1,200": as many digits as a factor needs.
[[nodiscard]] QString factorText(double factor);

} // namespace onelogit::widgets
