#include "app/text/number_text.h"

#include "widgets/theme/list_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace onelogit::app {
namespace {

struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

} // namespace

QString timeLeftText(double seconds) {
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    if (whole < 90)
        return Numbers::tr("%L1 s left").arg(whole);
    if (whole < 90 * 60)
        return Numbers::tr("%L1 min left").arg((whole + 30) / 60);
    return Numbers::tr("%L1 h left").arg((whole + 1800) / 3600);
}

QString countText(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString decimalText(double value, int digits) {
    return QLocale().toString(value, 'f', digits);
}

QString progressText(const JobStatus& status) {
    if (!status.running)
        return Numbers::tr("waiting");
    const Progress& progress = status.progress;
    if (progress.done == 0 && progress.total == 0)
        return {};
    QStringList parts;
    parts << (progress.total > 0 ? Numbers::tr("%1 of %2").arg(countText(progress.done), countText(progress.total))
                                 : countText(progress.done));
    if (status.pace.perSecond && *status.pace.perSecond >= 1)
        parts << Numbers::tr("%1/s").arg(countText(static_cast<std::uint64_t>(*status.pace.perSecond)));
    if (status.pace.secondsLeft && *status.pace.secondsLeft > 0)
        parts << timeLeftText(*status.pace.secondsLeft);
    return widgets::listText(parts);
}

} // namespace onelogit::app
