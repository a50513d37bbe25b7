#pragma once

#include "engine/values/class_catalog.h"
#include "engine/values/logit_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace onelogit::metrics {

struct Normalizer;

/// A pair that breaks the Principle of Logit Separation: trueLogit <= falseLogit.
struct Violation {
    std::uint32_t trueRow = 0; ///< example whose own class's logit is too low
    std::uint32_t falseRow = 0;
    ClassId trueClass;  ///< trueRow's label
    ClassId falseClass; ///< the class whose logit falseRow has; another one than trueClass only across classes
    double trueLogit = 0;
    double falseLogit = 0;

    [[nodiscard]] double margin() const { return trueLogit - falseLogit; } ///< <= 0
};

enum class Pairing {
    All,      ///< every pair; a single outlier may be in most of them
    EachOnce, ///< lowest true with highest false logit, the next of either with each other, and so on
};

/// The worst pairs first (lowest margin; of equal ones the lowest true logit first), at most `most`. Of one class, or
/// across all without one. Scores have `normalizers` taken off where they are given (one an example). The table must be
/// one that separation() takes. Empty when stopped.
[[nodiscard]] std::vector<Violation> worstViolations(const LogitTable& table, std::optional<ClassId> classId,
                                                     Pairing pairing, std::size_t most,
                                                     std::span<const Normalizer> normalizers = {},
                                                     const std::stop_token& stop = {});

/// Which classes' examples a threshold lets in.
struct Supply {
    ClassId label;              ///< what the examples are
    std::uint64_t accepted = 0; ///< false logits at or above the threshold
    std::uint64_t examples = 0; ///< false logits of such examples in all
};

/// Who else gets in at a threshold for `classId` (or for any class without one): one entry a label that has false
/// logits, most accepted first, of equal ones the lower label. Empty when stopped.
[[nodiscard]] std::vector<Supply> falseAlarmSuppliers(const LogitTable& table, std::optional<ClassId> classId,
                                                      double threshold, std::span<const Normalizer> normalizers = {},
                                                      const std::stop_token& stop = {});

} // namespace onelogit::metrics
