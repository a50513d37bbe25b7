#include "app/controllers/training_data.h"

#include "app/text/path_text.h"
#include "engine/training/open_material.h"

namespace onelogit::app {

TrainingData::TrainingData(JobQueue& queue, QObject* parent) : QObject(parent), job(queue), reporting(queue) {}

Result<TrainingData::Look> TrainingData::look(const training::JobSpec& spec, const ProgressSink& progress,
                                              const std::stop_token& stop) {
    const Result<std::optional<training::PictureSizes>> sizes = training::pictureSizes(spec.data, stop);
    if (!sizes)
        return sizes.error();
    training::JobSpec fitted = spec;
    if (*sizes)
        fitted.shape = (*sizes)->shape;
    Result<training::Material> material = training::openPictures(fitted, progress, stop, *sizes ? (*sizes)->room : 0);
    if (!material)
        return material.error();
    Look look{.report = training::dataReport(*material), .sizes = *sizes, .rows = {}};
    material->pictures.reset();
    look.rows = std::make_shared<const training::Material>(std::move(*material));
    return look;
}

void TrainingData::choose(const QString& folder) {
    chosen = absoluteText(folder);
    known.reset();
    refused.reset();
    fitting.reset();
    rows.reset();
    reporting.discard();
    job.submit(
        {.title = tr("Looking at pictures to learn from"), .lane = Lane::Long}, this,
        [spec = training::JobSpec{.data = toPath(chosen), .shape = {}, .trunk = {}, .losses = {}, .settings = parts}](
            const std::stop_token& stop, const ProgressSink& progress) { return look(spec, progress, stop); },
        [this, read = parts](const Result<Look>& look) {
            if (look) {
                known = look->report;
                size = look->rows->input.shape;
                fitting = look->sizes;
                rows = look->rows;
                refused = training::refusalOf(*known);
                const training::Settings wanted = parts;
                parts = read;
                setParts(wanted);
            } else {
                refused = look.error();
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void TrainingData::setParts(const training::Settings& settings) {
    const bool same =
        settings.validation == parts.validation && settings.test == parts.test && settings.seed == parts.seed;
    parts = settings;
    if (same || !rows)
        return;
    reporting.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [from = rows, settings, bytes = known->bytes](const std::stop_token&,
                                                      const ProgressSink&) -> Result<training::DataReport> {
            training::Material again = *from;
            if (Result<void> split = training::splitAgain(again, settings); !split)
                return split.error();
            training::DataReport report = training::dataReport(again);
            report.bytes = bytes;
            return report;
        },
        [this](const Result<training::DataReport>& report) {
            if (report) {
                known = *report;
                refused = training::refusalOf(*known);
            } else {
                refused = report.error();
            }
            Q_EMIT changed();
        });
}

} // namespace onelogit::app
