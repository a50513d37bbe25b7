#pragma once

#include "engine/metrics/histogram.h"

#include <QFrame>

#include <optional>

class QDoubleSpinBox;
class QLabel;

namespace onelogit::widgets {

class LogitChart;

/// What the line means on validation pictures, where the classes are known.
struct ThresholdRates {
    double precision = 0; ///< shown as "right"
    double missed = 0;    ///< 1 - recall
};

/// "How sure must I be?": the folder's logits as one histogram, the threshold as a handle on its axis and as an exact
/// number. Keys on the chart: LogitChart. Object names: "thresholdStrip", "thresholdStrip.chart",
/// "thresholdStrip.logit" (spin box), "thresholdStrip.hits", "thresholdStrip.right", "thresholdStrip.missed".
class ThresholdStrip : public QFrame {
    Q_OBJECT

public:
    explicit ThresholdStrip(QWidget* parent = nullptr);

    /// The folder's logits of the class; none shows an empty, disabled strip.
    void setHistogram(const std::optional<metrics::Histogram>& histogram);
    /// True and false logits of validation pictures with it, as outlines; none removes them.
    void setValidation(const std::optional<metrics::Histogram>& trueLogits,
                       const std::optional<metrics::Histogram>& falseLogits);

    /// Emits nothing. NaN is ignored.
    void setThreshold(double value);
    [[nodiscard]] double threshold() const { return value; }

    void setHits(qint64 hits);
    void setRates(const std::optional<ThresholdRates>& rates);

Q_SIGNALS:
    /// By the user: while dragging, by keys, or typed.
    void thresholdChanged(double value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeFromUser(double newValue, bool fromSpinBox);
    void writeFigures();

    double value = 0;
    qint64 hitCount = 0;
    std::optional<ThresholdRates> rates;
    LogitChart* chart = nullptr;
    QDoubleSpinBox* spin = nullptr;
    QLabel* hits = nullptr;
    QLabel* right = nullptr;
    QLabel* missed = nullptr;
};

} // namespace onelogit::widgets
