#include "engine/metrics/separation.h"
#include "engine/support/parallel.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace onelogit::metrics {

std::vector<Normalizer> normalizers(const LogitTable& table, const std::stop_token& stop) {
    std::vector<Normalizer> found(table.examples());
    constexpr std::size_t rowsAtOnce = 256;
    const auto work = [&](std::size_t part) {
        const std::size_t end = std::min(table.examples(), (part + 1) * rowsAtOnce);
        for (std::size_t i = part * rowsAtOnce; i < end; ++i)
            table.visit([&](const auto& logits) {
                const auto row = logits.subspan(i * table.classes, table.classes);
                const auto highest = static_cast<double>(*std::max_element(row.begin(), row.end()));
                double sum = 0;
                for (const auto logit : row)
                    sum += std::exp(static_cast<double>(logit) - highest);
                found[i] = {.highest = highest, .rest = std::log(sum)};
            });
    };
    parallelFor((table.examples() + rowsAtOnce - 1) / rowsAtOnce, defaultWorkers(), work, stop);
    return stop.stop_requested() ? std::vector<Normalizer>() : found;
}

TrueFalseLogits splitLogits(const LogitTable& table, std::optional<ClassId> classId) {
    const std::size_t first = classId ? static_cast<std::size_t>(classId->value) : 0;
    const std::size_t end = classId ? first + 1 : table.classes;
    TrueFalseLogits split;
    split.falseLogits.reserve(table.examples() * (end - first));
    for (std::size_t i = 0; i < table.examples(); ++i) {
        const LogitRow row = table.row(i);
        for (std::size_t index = first; index < end; ++index)
            (index == static_cast<std::size_t>(table.labels[i]) ? split.trueLogits : split.falseLogits)
                .push_back(row[index]);
    }
    return split;
}

LogitTable normalizedTable(const LogitTable& table, std::span<const Normalizer> normalizers) {
    LogitTable normalized{.classes = table.classes, .logits = {}, .labels = table.labels, .kept = {}};
    normalized.logits.reserve(table.cells());
    for (std::size_t example = 0; example < table.examples(); ++example) {
        const auto score = [&](double logit) { return normalizers[example].of(logit); };
        std::ranges::transform(table.row(example), std::back_inserter(normalized.logits), score);
    }
    return normalized;
}

TrueFalseLogits splitNormalizedLogits(const LogitTable& table, ClassId classId) {
    return splitNormalizedLogits(table, classId, normalizers(table));
}

TrueFalseLogits splitNormalizedLogits(const LogitTable& table, ClassId classId,
                                      std::span<const Normalizer> normalizers) {
    TrueFalseLogits split;
    for (std::size_t example = 0; example < table.examples(); ++example) {
        const double score = normalizers[example].of(table.row(example)[static_cast<std::size_t>(classId.value)]);
        (table.labels[example] == classId.value ? split.trueLogits : split.falseLogits).push_back(score);
    }
    return split;
}

} // namespace onelogit::metrics
