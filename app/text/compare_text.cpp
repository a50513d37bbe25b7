#include "app/text/compare_text.h"

#include "app/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace onelogit::app {
namespace {

struct Captions {
    Q_DECLARE_TR_FUNCTIONS(Captions)
};

struct Pair {
    const ComparedModel* best = nullptr;
    const ComparedModel* other = nullptr; ///< null: nothing to compare with
};

Pair choose(const std::vector<ComparedModel>& models, int baseline, double ComparedModel::*figure) {
    const auto [least, most] = std::ranges::minmax_element(models, {}, figure);
    const ComparedModel* other = baseline >= 0 ? &models.at(static_cast<std::size_t>(baseline)) : &*most;
    return {.best = &*least, .other = other == &*least ? nullptr : other};
}

QString bold(const QString& title) {
    return QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped());
}

} // namespace

QString allClassesCaption(const std::vector<ComparedModel>& models, int baseline) {
    if (models.empty())
        return {};
    const auto [best, other] = choose(models, baseline, &ComparedModel::thresholdCost);
    const QString cost = decimalText(best->thresholdCost, 1);
    const auto classes = static_cast<int>(best->classes);
    if (!other)
        return Captions::tr("With %1 one threshold serves all %n classes and costs %2 points of F1.", nullptr, classes)
            .arg(bold(best->title), cost);
    return Captions::tr("With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.",
                        nullptr, classes)
        .arg(bold(best->title), cost, bold(other->title), decimalText(other->thresholdCost, 1));
}

QString oneClassCaption(const std::vector<ComparedModel>& models, int baseline, const QString& className) {
    if (models.empty())
        return {};
    const auto [best, other] = choose(models, baseline, &ComparedModel::areaAbove);
    const QString area = decimalText(best->areaAbove, 3);
    if (!other)
        return Captions::tr("For “%1”, %2 leaves an area of %3 above the precision-recall curve.")
            .arg(className.toHtmlEscaped(), bold(best->title), area);
    return Captions::tr("For “%1”, %2 leaves an area of %3 above the precision-recall curve; %4 leaves %5.")
        .arg(className.toHtmlEscaped(), bold(best->title), area, bold(other->title), decimalText(other->areaAbove, 3));
}

} // namespace onelogit::app
