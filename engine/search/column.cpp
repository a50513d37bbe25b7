#include "engine/search/column.h"

#include "engine/search/kernels.h"

namespace onelogit::search {
namespace {

using index::Snapshot;
using model::HeadKind;

/// What a dot product lacks of a score. Rounds as model::logit and a subtraction do.
void finish(const Column& column, std::size_t row, float& score) {
    if (!column.stored)
        score += column.weights.bias;
    if (!column.normalizers.empty())
        score -= column.normalizers[row];
}

} // namespace

Result<Column> columnOf(const Snapshot& snapshot, const Query& query) {
    const model::ModelInfo& info = query.classifier->info();
    if (snapshot.key() != index::keyOf(info))
        return Error{ErrorCode::ModelMismatch, snapshot.folder().string(),
                     "the folder was indexed with another network or preprocessing; index it with this model"};
    Column column{
        .weights = query.classifier->weightRow(query.classId), .classId = query.classId, .score = query.score};
    if (snapshot.key().form == index::RowForm::Logits)
        column.stored = static_cast<std::size_t>(query.classId.value);
    else if (column.weights.kind == HeadKind::AllLogits)
        column.stored = column.weights.column;
    if (query.score == ScoreKind::NormalizedLogit) {
        column.normalizers = snapshot.normalizers(info);
        if (column.normalizers.size() != snapshot.rowCount())
            return Error{ErrorCode::NotFound, snapshot.folder().string(),
                         "no normalizers are stored for this model; index the folder with it, or use raw scores"};
    }
    return column;
}

void scores(const Snapshot& snapshot, const Column& column, std::size_t first, std::size_t count, float* out) {
    const std::size_t width = snapshot.key().width;
    const float* rows = snapshot.rows().data() + first * width;
    if (column.stored) {
        for (std::size_t i = 0; i < count; ++i)
            out[i] = rows[i * width + *column.stored];
    } else {
        dots(column.weights.weights, rows, count, out);
    }
    for (std::size_t i = 0; i < count; ++i)
        finish(column, first + i, out[i]);
}

void scoresOf(const Snapshot& snapshot, const Column& column, std::span<const std::uint32_t> rows, float* out) {
    if (column.stored) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            out[i] = snapshot.row(rows[i])[*column.stored];
    } else {
        dotsOf(column.weights.weights, snapshot.rows().data(), rows, out);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        finish(column, rows[i], out[i]);
}

} // namespace onelogit::search
