#pragma once

#include "widgets/charts/chart_overlay.h"
#include "widgets/charts/density_series.h"
#include "widgets/charts/interval_item.h"
#include "widgets/charts/logit_chart.h"

#include <QGraphicsRectItem>
#include <QPen>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include <array>
#include <optional>

namespace onelogit::widgets {

/// What a LogitChart draws; for its own two files alone.
struct LogitChart::Parts {
    explicit Parts(QChart& chart)
        : axis(new AxisItem(&chart)),
          unsure(new QGraphicsRectItem(&chart)),
          lower(new ThresholdItem(&chart)),
          line(new ThresholdItem(&chart)),
          intervals(new IntervalItem(&chart)),
          pointer(new ThresholdItem(&chart)) {
        unsure->setZValue(25);
        unsure->setPen(Qt::NoPen);
        lower->setThin(true);
        pointer->setThin(true);
        pointer->setZValue(28);
        pointer->hide();
        chart.addAxis(&x, Qt::AlignBottom);
        chart.addAxis(&y, Qt::AlignLeft);
        x.setVisible(false);
        y.setVisible(false);
        // The folder is a quiet ground under the outlines; hatching lies over what is filled.
        for (const Role role : {Role::Folder, Role::True, Role::False, Role::TrueOutline, Role::FalseOutline})
            series.at(static_cast<std::size_t>(role)).emplace(chart, x, y);
    }
    DensitySeries& of(Role role) { return *series.at(static_cast<std::size_t>(role)); }

    QValueAxis x, y;
    std::array<std::optional<DensitySeries>, 5> series;
    AxisItem* axis;
    QGraphicsRectItem* unsure; ///< between the lines
    ThresholdItem* lower;
    ThresholdItem* line;
    std::optional<metrics::Interval> wanted;
    metrics::Interval range{0, 1};  ///< the axis without its end bins
    metrics::Interval extent{0, 1}; ///< with them
    QString emptyText;
    bool interactive = false;
    bool dragsLower = false;
    bool picksBars = false;
    bool outlinesApart = false;
    BarHeight height;
    IntervalItem* intervals;
    ThresholdItem* pointer;         ///< where the pointer is, here or in a chart beside it
    std::optional<QPointF> pressed; ///< on a bar, and not moved since
};

} // namespace onelogit::widgets
