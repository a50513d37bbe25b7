#include "widgets/charts/logit_chart_parts.h"

#include "widgets/charts/unit_text.h"
#include "widgets/theme/list_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace onelogit::widgets {
namespace {
constexpr double nearLine = 6; ///< pixels in which the pointer grips the line
} // namespace

std::optional<AdjustableChart::Place> LogitChart::adjustable() const {
    if (!line)
        return {};
    const QString words = logitText(*line);
    return Place{.value = *line,
                 .least = parts->range.lower,
                 .most = parts->range.upper,
                 .step = step(),
                 .spoken = spoken.isEmpty() ? words : listText({words, spoken})};
}

void LogitChart::adjust(double value) {
    moveByUser(value);
}

void LogitChart::moveByUser(double value) {
    line = std::clamp(value, parts->range.lower, parts->range.upper);
    const bool pushes = lowerLine && *lowerLine > *line;
    if (pushes)
        lowerLine = line;
    placeLine();
    Q_EMIT thresholdMoved(*line);
    if (pushes && lowerLine == line) // unless whoever heard of it has put the other one elsewhere
        Q_EMIT lowerMoved(*lowerLine);
}

void LogitChart::moveLowerByUser(double value) {
    const double highest = line ? std::clamp(*line, parts->range.lower, parts->range.upper) : parts->range.upper;
    lowerLine = std::clamp(value, parts->range.lower, highest);
    placeLine();
    Q_EMIT lowerMoved(*lowerLine);
}

void LogitChart::mousePressEvent(QMouseEvent* event) {
    if (!parts->interactive || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    const double fromLine = std::abs(x - parts->line->x());
    const double fromLower = std::abs(x - parts->lower->x());
    parts->dragsLower = parts->lower->isVisible() && fromLower <= nearLine &&
                        (fromLower < fromLine || (fromLower == fromLine && x < parts->line->x()));
    if (parts->picksBars && fromLine > nearLine && pickAt(event->position())) {
        parts->pressed = event->position(); // a bar, unless the pointer moves on
        return;
    }
    const double value = valueAt(event->position());
    Q_EMIT gripped(true);
    parts->dragsLower ? moveLowerByUser(value) : moveByUser(value);
}

void LogitChart::mouseMoveEvent(QMouseEvent* event) {
    const double place = valueAt(event->position());
    if (parts->interactive && place >= parts->extent.lower && place <= parts->extent.upper)
        Q_EMIT pointed(place);
    if (parts->interactive && event->buttons().testFlag(Qt::LeftButton)) {
        if (parts->pressed &&
            (event->position() - *parts->pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        if (std::exchange(parts->pressed, {}))
            Q_EMIT gripped(true);
        const double value = valueAt(event->position());
        parts->dragsLower ? moveLowerByUser(value) : moveByUser(value);
        return;
    }
    const auto grips = [&](const ThresholdItem& item) {
        return item.isVisible() && std::abs(event->position().x() - item.x()) <= nearLine;
    };
    const bool gripped = parts->interactive && (grips(*parts->line) || grips(*parts->lower));
    viewport()->setCursor(gripped ? Qt::SplitHCursor : Qt::ArrowCursor);
    event->ignore();
}

void LogitChart::mouseReleaseEvent(QMouseEvent* event) {
    event->setAccepted(parts->interactive);
    if (!std::exchange(parts->pressed, {})) {
        Q_EMIT gripped(false);
        return;
    }
    if (const auto bar = pickAt(event->position()))
        Q_EMIT barPicked(bar->role, bar->interval);
}

void LogitChart::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    Q_EMIT pointerLeft();
}

/// The lowest of the bars that reach over that place: the one in front.
std::optional<LogitChart::Pick> LogitChart::pickAt(const QPointF& position) const {
    const QRectF plot = parts->axis->plot;
    if (!plot.contains(position))
        return {};
    const double height = (plot.bottom() - position.y()) / plot.height() * parts->y.max();
    std::optional<Pick> found;
    double lowest = 0;
    for (const Role role : {Role::True, Role::False, Role::TrueOutline, Role::FalseOutline}) {
        const std::optional<Bar> bar = parts->of(role).barAt(valueAt(position));
        if (bar && bar->count > 0 && bar->height >= height && (!found || bar->height < lowest)) {
            found = Pick{.role = role, .interval = bar->interval};
            lowest = bar->height;
        }
    }
    return found;
}

LogitChart::Counts LogitChart::countsAt(double value) const {
    const auto count = [&](Role role) {
        const std::optional<Bar> bar = parts->of(role).barAt(value);
        return bar ? bar->count : 0;
    };
    return {.trueLogits = count(Role::True), .falseLogits = count(Role::False)};
}

void LogitChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (parts->picksBars && parts->interactive && event->button() == Qt::LeftButton)
        Q_EMIT enlargeRequested();
    else
        mousePressEvent(event);
}

void LogitChart::keyPressEvent(QKeyEvent* event) {
    const bool other = lowerLine && event->modifiers().testFlag(Qt::ControlModifier);
    const double from = (other ? lowerLine : line).value_or((parts->range.lower + parts->range.upper) / 2);
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? step() / 10 : step();
    const auto move = [this, other](double value) { other ? moveLowerByUser(value) : moveByUser(value); };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(from - by);
    case Qt::Key_Right:
        return move(from + by);
    case Qt::Key_Home:
        return move(parts->range.lower);
    case Qt::Key_End:
        return move(parts->range.upper);
    case Qt::Key_Space:
        pickByKey();
        return;
    case Qt::Key_T:
        if (parts->picksBars) {
            Q_EMIT tableRequested();
            return;
        }
        event->ignore();
        return;
    case Qt::Key_Plus:
        if (parts->picksBars) {
            Q_EMIT enlargeRequested();
            return;
        }
        event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    default:
        event->ignore();
    }
}

/// What a click on the bars at the line does: those of false logits first, which are the mistakes.
void LogitChart::pickByKey() {
    if (!parts->picksBars || !line)
        return;
    for (const Role role : {Role::False, Role::True}) {
        const std::optional<Bar> bar = parts->of(role).barAt(*line);
        if (bar && bar->count > 0) {
            Q_EMIT barPicked(role, bar->interval);
            return;
        }
    }
}

void LogitChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    recolour();
}

void LogitChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    recolour();
}

} // namespace onelogit::widgets
