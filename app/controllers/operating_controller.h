#pragma once

#include "app/controllers/compare_controller.h"
#include "app/controllers/search_controller.h"
#include "engine/metrics/likeness.h"
#include "engine/search/operating.h"

namespace onelogit::app {

/// The threshold's other faces for the present result: how many are right and missed on labelled pictures, how many are
/// hits; and thresholds chosen by one of them. What was asked for last holds for the classes chosen after it, too.
class OperatingController : public QObject {
    Q_OBJECT

public:
    /// What the threshold was last chosen by.
    enum class Target { Logit, Precision, Missed, Hits };

    OperatingController(JobQueue& queue, SearchController& search, CompareController& compare,
                        QObject* parent = nullptr);

    /// By the user.
    void setThreshold(double value);
    void ask(Target target, double value);
    /// As it was asked for once; moves nothing before another class, model or folder is searched.
    void restore(Target target, double value);

    [[nodiscard]] Target target() const { return asked; }
    /// Of the target; 0 for a logit.
    [[nodiscard]] double targetValue() const { return asked == Target::Logit ? 0 : wanted; }
    struct Wish {
        Target target = Target::Logit;
        double value = 0;
        bool operator==(const Wish&) const = default;
    };
    [[nodiscard]] Wish wish() const { return {.target = asked, .value = wanted}; }
    /// As it was; moves no line.
    void setWish(const Wish& wish);
    /// Of the present threshold; null before there is a result.
    [[nodiscard]] std::optional<search::Faces> faces() const;
    /// Why what was asked for last could not be had; null where it could.
    [[nodiscard]] const search::OutOfReach* outOfReach() const { return missing ? &*missing : nullptr; }
    /// Number of labelled pictures behind precision and missed; 0 without.
    [[nodiscard]] std::size_t validationSize() const;
    /// How the folder's logits stand to those of the labelled pictures; null while that is not known.
    [[nodiscard]] const metrics::Likeness* likeness() const { return alike ? &*alike : nullptr; }

Q_SIGNALS:
    void changed();

private:
    struct Known {
        std::shared_ptr<const search::OperatingCurve> curve;
        std::optional<metrics::Likeness> likeness;
    };

    void prepare();
    void apply();
    [[nodiscard]] std::optional<search::Choice> choice() const;

    SearchController& search;
    CompareController& compare;
    LatestOnly job;
    std::shared_ptr<const SearchResult> preparedFor;
    std::shared_ptr<const search::OperatingCurve> curve;
    std::optional<metrics::Likeness> alike;
    Target asked = Target::Logit;
    double wanted = 0;
    std::optional<search::OutOfReach> missing;
};

} // namespace onelogit::app
