#pragma once

#include "app/controllers/compare_controller.h"
#include "engine/metrics/target.h"

#include <QObject>

#include <optional>
#include <set>
#include <string>

namespace onelogit::app {

/// Puts each compared model's threshold where it reaches the same target, for the class and the kind of score shown, as
/// long as there is a target. Follows other classes, models and pictures.
class TargetController : public QObject {
    Q_OBJECT

public:
    TargetController(JobQueue& queue, CompareController& compare, Thresholds& thresholds, QObject* parent = nullptr);

    /// None leaves the thresholds where they are.
    void setTarget(const std::optional<metrics::Target>& target);
    [[nodiscard]] const std::optional<metrics::Target>& target() const { return wanted; }
    void setScore(search::ScoreKind score);

    /// The model cannot reach the target on these pictures; its threshold stays where it was.
    [[nodiscard]] bool outOfReach(const std::string& digest) const { return missed.contains(digest); }

Q_SIGNALS:
    /// Which models reach the target.
    void changed();
    void targetChanged();

private:
    void request();

    CompareController& compare;
    Thresholds& thresholds;
    LatestOnly job;
    std::optional<metrics::Target> wanted;
    search::ScoreKind kind = search::ScoreKind::RawLogit;
    std::set<std::string> missed;
};

} // namespace onelogit::app
