#include "app/text/compare_text.h"

#include "app/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace onelogit::app {
namespace {

using widgets::Words;

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

QString allClassesCaption(const std::vector<ComparedModel>& models, int baseline, Words words) {
    if (models.empty())
        return {};
    const auto [best, other] = choose(models, baseline, &ComparedModel::thresholdCost);
    const QString cost = decimalText(best->thresholdCost, 1);
    const auto classes = static_cast<int>(best->classes);
    if (words == Words::Plain && !other)
        return Captions::tr("With %1 one line serves all %n classes; a line for each would gain %2 points of 100.",
                            nullptr, classes)
            .arg(bold(best->title), cost);
    if (words == Words::Plain)
        return Captions::tr("With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with "
                            "%3 it would gain %4.",
                            nullptr, classes)
            .arg(bold(best->title), cost, bold(other->title), decimalText(other->thresholdCost, 1));
    if (!other)
        return Captions::tr("With %1 one threshold serves all %n classes and costs %2 points of F1.", nullptr, classes)
            .arg(bold(best->title), cost);
    return Captions::tr("With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.",
                        nullptr, classes)
        .arg(bold(best->title), cost, bold(other->title), decimalText(other->thresholdCost, 1));
}

QString oneClassCaption(const std::vector<ComparedModel>& models, int baseline, const QString& className, Words words) {
    if (models.empty())
        return {};
    const auto [best, other] = choose(models, baseline, &ComparedModel::areaAbove);
    const QString area = decimalText(best->areaAbove, 3);
    if (words == Words::Plain && !other)
        return Captions::tr("For “%1”, %2 has a mix-up of %3, where 0 is none.")
            .arg(className.toHtmlEscaped(), bold(best->title), area);
    if (words == Words::Plain)
        return Captions::tr("For “%1”, %2 has a mix-up of %3, where 0 is none; %4 has %5.")
            .arg(className.toHtmlEscaped(), bold(best->title), area, bold(other->title),
                 decimalText(other->areaAbove, 3));
    if (!other)
        return Captions::tr("For “%1”, %2 leaves an area of %3 above the precision-recall curve.")
            .arg(className.toHtmlEscaped(), bold(best->title), area);
    return Captions::tr("For “%1”, %2 leaves an area of %3 above the precision-recall curve; %4 leaves %5.")
        .arg(className.toHtmlEscaped(), bold(best->title), area, bold(other->title), decimalText(other->areaAbove, 3));
}

QString explanation(const std::vector<ComparedModel>& models, search::ScoreKind score, Words words) {
    constexpr double onePoint = 1;
    QStringList sentences;
    QStringList missed;
    for (const ComparedModel& model : models)
        if (model.thresholdCost > onePoint)
            missed << bold(model.title);
    if (models.size() > 2 && missed.isEmpty())
        sentences << Captions::tr("No model loses more than a point.");
    else if (models.size() > 2 && missed.size() < static_cast<qsizetype>(models.size()))
        sentences << Captions::tr("Only %1 lose more than a point.", nullptr, static_cast<int>(missed.size()))
                         .arg(QLocale().createSeparatedList(missed));
    const auto gain = [](const ComparedModel& model) { return model.rawArea - model.normalizedArea; };
    const auto most = std::ranges::max_element(models, {}, gain);
    if (score == search::ScoreKind::RawLogit && most != models.end() && gain(*most) > most->rawArea / 10)
        sentences << (words == Words::Plain
                          ? Captions::tr("Normalized, %1 has a mix-up of %3 instead of %2.")
                          : Captions::tr(
                                "Normalized, %1 has a 1-AUPRC of %3 instead of %2, for one addition a picture."))
                         .arg(bold(most->title), decimalText(most->rawArea, 3), decimalText(most->normalizedArea, 3));
    return sentences.join(u' ');
}

QString formulasText() {
    const auto row = [](const QString& term, const QString& meaning) {
        return QStringLiteral("<tr><td style=\"padding-right:12px\"><b>%1</b></td><td>%2</td></tr>").arg(term, meaning);
    };
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">") +
           row(Captions::tr("logit"),
               Captions::tr("z<sub>c</sub>(x) = w<sub>c</sub>·f(x) + b<sub>c</sub>: one number a "
                            "picture and class; a picture is accepted where it is at or above "
                            "the threshold")) +
           row(Captions::tr("true and false logits"),
               Captions::tr("z<sub>y</sub>(x) of a picture's own class y; z<sub>j</sub>(x) of every other class j")) +
           row(Captions::tr("normalized logit"),
               Captions::tr("z<sub>c</sub>(x) − log Σ<sub>j</sub> exp z<sub>j</sub>(x)")) +
           row(Captions::tr("1-AUPRC"), Captions::tr("1 − Σ<sub>n</sub> (R<sub>n</sub> − R<sub>n−1</sub>) "
                                                     "P<sub>n</sub> over distinct thresholds, mean over classes")) +
           row(Captions::tr("P at R .9"),
               Captions::tr("precision at the highest threshold whose recall is at least .9, mean over classes")) +
           row(Captions::tr("pooled AP"), Captions::tr("the same sum over all pictures and classes together")) +
           row(Captions::tr("F1"), Captions::tr("2 P R / (P + R); with one threshold for all classes, or each class at "
                                                "its own best one; mean over classes")) +
           row(Captions::tr("violations"),
               Captions::tr(
                   "share of pairs with true logit ≤ false logit; none is the Principle of Logit Separation")) +
           row(Captions::tr("worst margin"), Captions::tr("lowest true logit − highest false logit")) +
           row(Captions::tr("vs baseline"), Captions::tr("1 − (1-AUPRC of the model) / (1-AUPRC of the baseline)")) +
           QStringLiteral("</table>");
}

} // namespace onelogit::app
