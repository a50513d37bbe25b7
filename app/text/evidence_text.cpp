#include "app/text/evidence_text.h"

#include "app/text/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace onelogit::app {
namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(Titles)
};

QString intervalText(metrics::Interval interval) {
    const QString lower = decimalText(interval.lower, 2);
    const QString upper = decimalText(interval.upper, 2);
    if (std::isinf(interval.lower))
        return Titles::tr("below %1", "logits").arg(upper);
    if (std::isinf(interval.upper))
        return Titles::tr("from %1 up", "logits").arg(lower);
    return Titles::tr("from %1 to %2", "logits").arg(lower, upper);
}

QString whose(const QString& model, const QString& className) {
    return className.isEmpty() ? Titles::tr("%1, all classes").arg(model)
                               : Titles::tr("%1, “%2”", "model, class").arg(model, className);
}

} // namespace

QString evidenceTitle(const Evidence& evidence, const QString& model, const ClassCatalog& catalog) {
    const EvidenceQuery& query = evidence.query;
    const QString place = intervalText(query.interval);
    const QString subject = whose(model, QString::fromStdString(query.className));
    const auto count = static_cast<int>(evidence.total);
    QString title = query.trueLogits ? Titles::tr("%1: %n true logit(s) %2, lowest first", nullptr, count)
                                     : Titles::tr("%1: %n false logit(s) %2, highest first", nullptr, count);
    title = title.arg(subject, place);
    if (query.label)
        title += Titles::tr("; pictures of “%1”").arg(QString::fromStdString(catalog.name(*query.label)));
    if (evidence.pictures.size() < evidence.total)
        title += Titles::tr("; %1 shown").arg(countText(evidence.pictures.size()));
    return title;
}

QString pairsTitle(const Violations& violations, const QString& model, const QString& className) {
    const QString subject = whose(model, className);
    if (violations.pairs.empty())
        return Titles::tr("%1: every true logit lies above every false one. The principle holds on these pictures.")
            .arg(subject);
    return Titles::tr("%1: the worst pairs in which a true logit is not above a false one (%n shown)", nullptr,
                      static_cast<int>(violations.pairs.size()))
        .arg(subject);
}

QString suppliersTitle(const std::vector<metrics::Supply>& suppliers, const QString& model, const QString& className,
                       double threshold) {
    std::uint64_t accepted = 0;
    for (const metrics::Supply& supply : suppliers)
        accepted += supply.accepted;
    const QString subject = whose(model, className);
    const QString line = decimalText(threshold, 2);
    if (accepted == 0)
        return Titles::tr("%1: nothing false gets in at %2.").arg(subject, line);
    return Titles::tr("%1: %n false logit(s) at or above %2, by what the pictures are. Enter shows the pictures.",
                      nullptr, static_cast<int>(accepted))
        .arg(subject, line);
}

} // namespace onelogit::app
