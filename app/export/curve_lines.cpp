#include "app/export/curve_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace onelogit::app {
namespace {

struct Curves {
    Q_DECLARE_TR_FUNCTIONS(Curves)
};

double share(std::uint64_t part, std::size_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

double precision(std::uint64_t right, std::uint64_t wrong) {
    return right + wrong > 0 ? share(right, right + wrong) : 1;
}

} // namespace

QPointF curvePlace(CurveKind kind, const ClassView& view, std::uint64_t trueAccepted, std::uint64_t falseAccepted) {
    const double recall = share(trueAccepted, view.trueLogits.size());
    const double alarms = share(falseAccepted, view.falseCount());
    switch (kind) {
    case CurveKind::PrecisionRecall:
        return {recall, precision(trueAccepted, falseAccepted)};
    case CurveKind::Roc:
        return {alarms, recall};
    case CurveKind::Det:
        return {widgets::deviate(alarms), widgets::deviate(1 - recall)};
    }
    return {};
}

QList<QPointF> curvePoints(CurveKind kind, const ClassView& view) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(view.curve.size() + 1));
    if (kind == CurveKind::Roc)
        points << QPointF(0, 0);
    for (const metrics::CurvePoint& point : view.curve)
        points << curvePlace(kind, view, point.trueAccepted, point.falseAccepted);
    return points;
}

std::pair<widgets::CurveAxis, widgets::CurveAxis> curveAxes(CurveKind kind) {
    constexpr metrics::Interval shares{0, 1};
    const QString recall = Curves::tr("recall");
    const QString alarms = Curves::tr("false alarms, share of false logits");
    switch (kind) {
    case CurveKind::PrecisionRecall:
        return {widgets::plainAxis(recall, shares), widgets::plainAxis(Curves::tr("precision"), shares)};
    case CurveKind::Roc:
        return {widgets::plainAxis(alarms, shares), widgets::plainAxis(recall, shares)};
    case CurveKind::Det:
        return {widgets::deviateAxis(alarms), widgets::deviateAxis(Curves::tr("misses"))};
    }
    return {};
}

QList<widgets::CurveLine> sweepLines(const ClassView& view) {
    widgets::CurveLine precisions{.title = Curves::tr("precision"), .colour = 2, .points = {}, .mark = {}};
    widgets::CurveLine recalls{.title = Curves::tr("recall"), .colour = 1, .points = {}, .mark = {}};
    widgets::CurveLine f1s{.title = Curves::tr("F1"), .colour = 3, .stressed = true, .points = {}, .mark = {}};
    for (const metrics::CurvePoint& point : view.curve) {
        const double right = precision(point.trueAccepted, point.falseAccepted);
        const double found = share(point.trueAccepted, view.trueLogits.size());
        precisions.points << QPointF(point.threshold, right);
        recalls.points << QPointF(point.threshold, found);
        f1s.points << QPointF(point.threshold, right + found > 0 ? 2 * right * found / (right + found) : 0);
    }
    return {precisions, recalls, f1s};
}

} // namespace onelogit::app
