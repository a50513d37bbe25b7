#include "app/controllers/training_data.h"

#include "app/text/path_text.h"
#include "engine/training/open_material.h"

namespace onelogit::app {

TrainingData::TrainingData(JobQueue& queue, QObject* parent) : QObject(parent), job(queue) {}

void TrainingData::choose(const QString& folder) {
    chosen = absoluteText(folder);
    known.reset();
    refused.reset();
    job.submit(
        {.title = tr("Looking at pictures to learn from"), .lane = Lane::Long}, this,
        [place = toPath(chosen)](const std::stop_token& stop, const ProgressSink& progress) -> Result<Look> {
            const training::JobSpec spec{.data = place, .shape = {}, .trunk = {}, .losses = {}, .settings = {}};
            const Result<training::Material> material = training::openPictures(spec, progress, stop);
            if (!material)
                return material.error();
            return Look{.report = training::dataReport(*material), .shape = material->input.shape};
        },
        [this](const Result<Look>& look) {
            if (look) {
                known = look->report;
                size = look->shape;
                refused = training::refusalOf(*known);
            } else {
                refused = look.error();
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace onelogit::app
