#include "app/text/speed_text.h"

#include "app/text/number_text.h"
#include "widgets/charts/unit_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace onelogit::app {
namespace {

struct Speeds {
    Q_DECLARE_TR_FUNCTIONS(Speeds)
};

QString bytes(double count) {
    return widgets::bytesText(count);
}

} // namespace

QList<widgets::SpeedPoint> speedPoints(const SpeedFigures& figures) {
    QList<widgets::SpeedPoint> points;
    for (const speed::CurvePoint& point : figures.points)
        points.append({.classes = static_cast<double>(point.classes),
                       .oneLogit = point.oneLogit,
                       .allLogits = point.allLogits,
                       .synthetic = point.synthetic,
                       .measured = point.measured,
                       .headBytes = static_cast<double>(point.headBytes)});
    return points;
}

QString speedWords(const SpeedFigures& figures, double classes, bool countTrunk) {
    QList<widgets::SpeedPoint> points = speedPoints(figures);
    points.removeIf([](const widgets::SpeedPoint& point) { return !point.measured; });
    if (points.isEmpty() || !figures.bill)
        return {};
    const double trunk = countTrunk ? figures.bill->trunk : 0;
    const double one = trunk + secondsAt(points, classes, &widgets::SpeedPoint::oneLogit);
    const double all = trunk + secondsAt(points, classes, &widgets::SpeedPoint::allLogits);
    const auto& last = points.last();
    const double bytesAll = classes * last.headBytes / last.classes;
    const double bytesOne = static_cast<double>(figures.bill->bytesOneLogit);
    QString words =
        Speeds::tr("At <b>%1</b> classes: one logit <b>%2</b> a picture, all logits <b>%3</b>: <b>%4 times</b> faster; "
                   "reads %5 instead of %6 of weights.")
            .arg(countText(static_cast<std::uint64_t>(std::llround(classes))), widgets::durationText(one),
                 widgets::durationText(all), widgets::factorText(one > 0 ? all / one : 1), bytes(bytesOne),
                 bytes(bytesAll));
    if (classes > last.classes)
        words += QStringLiteral(" ") +
                 Speeds::tr("Measured up to %1 classes.").arg(countText(static_cast<std::uint64_t>(last.classes)));
    return words;
}

QList<widgets::Fact> billFacts(const speed::Bill& bill) {
    const auto classes = countText(bill.classes);
    return {{.label = Speeds::tr("trunk"),
             .value = Speeds::tr("%1 a picture").arg(widgets::durationText(bill.trunk)),
             .note = Speeds::tr("once, when a picture is indexed; gives %1 numbers").arg(countText(bill.features))},
            {.label = Speeds::tr("one logit"),
             .value = widgets::durationText(bill.oneLogit),
             .note = Speeds::tr("from the features; reads %1").arg(bytes(static_cast<double>(bill.bytesOneLogit)))},
            {.label = Speeds::tr("all logits"),
             .value = widgets::durationText(bill.allLogits),
             .note = Speeds::tr("%1 classes; reads %2").arg(classes, bytes(static_cast<double>(bill.bytesAllLogits)))}};
}

QString billLine(const speed::Bill& bill) {
    return Speeds::tr("trunk %1, one logit %2, all %3 logits %4")
        .arg(widgets::durationText(bill.trunk), widgets::durationText(bill.oneLogit), countText(bill.classes),
             widgets::durationText(bill.allLogits));
}

QString speedProgressText(const SpeedFigures& figures) {
    if (figures.state != SpeedFigures::State::Measuring)
        return {};
    if (!figures.bill)
        return Speeds::tr("Measuring trunk and head…");
    return Speeds::tr("Measuring a head of %1 classes (%2 of %3)")
        .arg(countText(figures.next), countText(figures.points.size() + 1), countText(figures.wanted));
}

} // namespace onelogit::app
