#pragma once

#include "app/controllers/compare_controller.h"
#include "app/controllers/data_controller.h"

#include <QString>

namespace onelogit::app {

/// "demo sample", or the folder's name and its part: "flowers, training".
[[nodiscard]] QString dataName(const DataChoice& choice, bool bothParts);

/// "10,000 pictures, 10 classes".
[[nodiscard]] QString dataFacts(const evaluation::LabelledPictures& pictures);

/// Why a model is left out, and the way out, as one sentence.
[[nodiscard]] QString leftOutText(const QString& title, const Error& reason);

/// What of the pictures a model could not be compared on; empty where everything was. "“bag” (12 pictures) and “boot”
/// (3 pictures) are not classes of this model and were left out; it is compared on 8 of 10 classes."
[[nodiscard]] QString unmatchedText(const evaluation::LabelledPictures& pictures, const evaluation::ClassMatch& match);

/// The files, one a line with its reason, the first of them where they are many.
[[nodiscard]] QString unreadableText(const std::vector<data::Skipped>& files);

} // namespace onelogit::app
