#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace onelogit::widgets {

/// A chart with a place that its user moves: the line of a threshold, an epoch, a number of classes. A screen reader is
/// told of it as a slider.
class AdjustableChart {
public:
    struct Place {
        double value = 0;
        double least = 0;
        double most = 0;
        double step = 0;
        QString spoken;
    };

    /// None while there is nothing to move.
    [[nodiscard]] virtual std::optional<Place> adjustable() const = 0;
    /// As a key would.
    virtual void adjust(double value) = 0;

protected:
    AdjustableChart();
    ~AdjustableChart() = default;
    AdjustableChart(const AdjustableChart&) = delete;
    AdjustableChart& operator=(const AdjustableChart&) = delete;

    /// To be called by a widget whose place has another value or other words.
    static void tellPlace(QWidget& chart, double value);
};

} // namespace onelogit::widgets
