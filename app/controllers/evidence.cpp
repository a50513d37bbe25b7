#include "app/controllers/evidence.h"

#include "app/text/path_text.h"

#include <algorithm>
#include <map>

namespace onelogit::app {
namespace {

struct Cell {
    std::uint32_t row = 0;
    std::uint32_t classNumber = 0;
    double score = 0;
};

QString nameOf(const ClassCatalog& catalog, ClassId id) {
    return QString::fromStdString(catalog.name(id));
}

/// Pictures of a comparison, each decoded once.
class PictureReader {
public:
    explicit PictureReader(const EvidenceSource& source) : source(source) {}

    EvidencePicture read(std::uint32_t row, ClassId logitOf, double logit) {
        const Comparison& comparison = *source.comparison;
        const std::uint32_t number = comparison.pictures[row];
        return {.image = image(number),
                .name = toText(source.pictures->names[number]),
                .label = nameOf(comparison.catalog, ClassId{comparison.table.labels[row]}),
                .logitOf = nameOf(comparison.catalog, logitOf),
                .logit = logit};
    }

private:
    const QImage& image(std::uint32_t number) {
        const auto [place, isNew] = images.try_emplace(number);
        if (isNew)
            if (const Result<images::Image> picture = evaluation::pictureOf(*source.pictures, number, source.edge)) {
                const QImage whole(picture->pixels.data(), picture->width, picture->height,
                                   static_cast<qsizetype>(picture->width) * picture->channels,
                                   picture->channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
                place->second =
                    whole.scaled(source.edge, source.edge, Qt::KeepAspectRatio, Qt::SmoothTransformation).copy();
            }
        return place->second;
    }

    const EvidenceSource& source;
    std::map<std::uint32_t, QImage> images;
};

Result<std::optional<ClassId>> classOf(const Comparison& comparison, const std::string& className) {
    if (className.empty())
        return std::optional<ClassId>();
    const Result<ClassId> id = comparison.catalog.find(className);
    if (!id)
        return Error{ErrorCode::InvalidArgument, className, "the model has no such class"};
    return std::optional(*id);
}

std::span<const metrics::Normalizer> normalizersFor(const Comparison& comparison, search::ScoreKind score) {
    return score == search::ScoreKind::NormalizedLogit ? std::span(comparison.normalizers)
                                                       : std::span<const metrics::Normalizer>();
}

bool within(const EvidenceQuery& query, double score) {
    return score >= query.interval.lower &&
           (query.includesUpper ? score <= query.interval.upper : score < query.interval.upper);
}

} // namespace

Result<Evidence> findEvidence(const EvidenceSource& source, const EvidenceQuery& query, std::size_t most,
                              const std::stop_token& stop) {
    const Comparison& comparison = *source.comparison;
    const Result<std::optional<ClassId>> wanted = classOf(comparison, query.className);
    if (!wanted)
        return wanted.error();
    const auto normalizers = normalizersFor(comparison, query.score);
    const LogitTable& table = comparison.table;
    const auto first = *wanted ? static_cast<std::uint32_t>((*wanted)->value) : 0;
    const auto end = *wanted ? first + 1 : static_cast<std::uint32_t>(table.classes);
    const auto tells = [&](const Cell& a, const Cell& b) {
        return query.trueLogits ? a.score < b.score : a.score > b.score;
    };
    Evidence found{.query = query};
    std::vector<Cell> cells; // a heap, the least telling first
    for (std::uint32_t row = 0; row < table.examples(); ++row) {
        if (row % 1024 == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (query.label && query.label->value != table.labels[row])
            continue;
        const LogitRow logits = table.row(row);
        for (std::uint32_t number = first; number < end; ++number) {
            if ((static_cast<std::int32_t>(number) == table.labels[row]) != query.trueLogits)
                continue;
            const double score = normalizers.empty() ? logits[number] : normalizers[row].of(logits[number]);
            if (!within(query, score))
                continue;
            ++found.total;
            cells.push_back({.row = row, .classNumber = number, .score = score});
            std::ranges::push_heap(cells, tells);
            if (cells.size() > most) {
                std::ranges::pop_heap(cells, tells);
                cells.pop_back();
            }
        }
    }
    std::ranges::sort_heap(cells, tells);
    PictureReader reader(source);
    for (const Cell& cell : cells) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        found.pictures.push_back(
            reader.read(cell.row, ClassId{static_cast<std::int32_t>(cell.classNumber)}, cell.score));
    }
    return found;
}

Result<Violations> findViolations(const EvidenceSource& source, const std::string& className, search::ScoreKind score,
                                  metrics::Pairing pairing, std::size_t most, const std::stop_token& stop) {
    const Comparison& comparison = *source.comparison;
    const Result<std::optional<ClassId>> wanted = classOf(comparison, className);
    if (!wanted)
        return wanted.error();
    const std::vector<metrics::Violation> worst =
        metrics::worstViolations(comparison.table, *wanted, pairing, most, normalizersFor(comparison, score), stop);
    Violations found;
    PictureReader reader(source);
    for (const metrics::Violation& pair : worst) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        found.pairs.push_back({.low = reader.read(pair.trueRow, pair.trueClass, pair.trueLogit),
                               .high = reader.read(pair.falseRow, pair.falseClass, pair.falseLogit),
                               .margin = pair.margin()});
    }
    return found;
}

} // namespace onelogit::app
