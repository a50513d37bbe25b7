#pragma once

#include "app/controllers/models_controller.h"
#include "app/jobs/latest_only.h"
#include "engine/speed/measure.h"

#include <map>

namespace onelogit::app {

/// The engine's measurements; tests put their own in.
struct Stopwatch {
    std::function<Result<speed::Bill>(const model::Classifier& classifier, std::span<const float> picture,
                                      std::stop_token stop)>
        bill;
    std::function<Result<speed::CurvePoint>(const model::Classifier& classifier, std::size_t classes,
                                            std::stop_token stop)>
        point;
};

[[nodiscard]] Stopwatch engineStopwatch();

/// What is known of one model's speed.
struct SpeedFigures {
    enum class State { Measuring, Done, Cancelled, Failed };
    State state = State::Measuring;
    std::optional<speed::Bill> bill;
    std::vector<speed::CurvePoint> points; ///< ascending; empty for heads without weight rows
    std::size_t wanted = 0;                ///< points in all
    std::size_t next = 0;                  ///< classes of the point that is being measured
    Error error;                           ///< of State::Failed
};

/// Measures the bill of the model in use and its speed curve, point by point, a job each, so that the window draws them
/// as they come. Figures are kept by the model's digest.
class SpeedController : public QObject {
    Q_OBJECT

public:
    SpeedController(JobQueue& queue, Stopwatch stopwatch, QObject* parent = nullptr);

    /// Null for none. What is being measured of another model is cancelled and kept.
    void choose(const SharedClassifier& classifier);
    [[nodiscard]] const SharedClassifier& classifier() const { return chosen; }

    /// Measures what was never measured of the chosen model; what was, stays.
    void start();
    void measureAgain();
    void cancel();

    /// By a model's digest; null where nothing was measured.
    [[nodiscard]] const SpeedFigures* figures(const std::string& digest) const;
    /// Of the chosen model.
    [[nodiscard]] const SpeedFigures* figures() const;

Q_SIGNALS:
    void changed();

private:
    void measureBill();
    void measureNext();
    void fail(const Error& error);

    Stopwatch stopwatch;
    LatestOnly job;
    SharedClassifier chosen;
    std::vector<std::size_t> left; ///< of the chosen model, descending
    std::map<std::string, SpeedFigures> known;
};

} // namespace onelogit::app
