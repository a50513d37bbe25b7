#pragma once

#include "app/controllers/compare_controller.h"
#include "engine/metrics/bootstrap.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace onelogit::app {

/// How far the compared models' figures would move with other pictures: bootstrap intervals, computed one model after
/// the other once nothing else is compared. The seed is fixed, so that the same pictures give the same intervals.
class SpreadController : public QObject {
    Q_OBJECT

public:
    using SharedSpread = std::shared_ptr<const metrics::SeparationSpread>;

    SpreadController(JobQueue& queue, CompareController& compare, QObject* parent = nullptr);

    /// Whose intervals are wanted.
    void setScore(search::ScoreKind score);
    /// Null while it is computed.
    [[nodiscard]] SharedSpread find(const std::string& digest, search::ScoreKind score) const;

Q_SIGNALS:
    void changed();

private:
    using Key = std::pair<std::string, search::ScoreKind>;

    void next();

    CompareController& compare;
    LatestOnly job;
    search::ScoreKind kind = search::ScoreKind::RawLogit;
    SharedPictures known;
    std::map<Key, SharedSpread> spreads;
    std::set<Key> without; ///< those for which there is none
};

} // namespace onelogit::app
