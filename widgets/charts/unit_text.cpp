#include "widgets/charts/unit_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace onelogit::widgets {
namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(Units)
};

/// One digit behind the point below ten, none above; rounding may not lead to "10.0".
QString number(double value) {
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0);
}

} // namespace

QString logitText(double logit, int digits) {
    const double unit = std::pow(10.0, digits);
    return QLocale().toString(std::round(logit * unit) == 0 ? 0.0 : logit, 'f', digits);
}

QString durationText(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0)
        return QStringLiteral("–");
    if (seconds == 0)
        return Units::tr("%1 µs").arg(QLocale().toString(0));
    if (seconds < 99.5e-9)
        return Units::tr("%1 ns").arg(number(seconds * 1e9));
    if (seconds < 0.995e-6)
        return Units::tr("%1 µs").arg(QLocale().toString(seconds * 1e6, 'f', 2));
    if (seconds < 995e-6)
        return Units::tr("%1 µs").arg(number(seconds * 1e6));
    if (seconds < 0.995)
        return Units::tr("%1 ms").arg(number(seconds * 1e3));
    return Units::tr("%1 s").arg(number(seconds));
}

QString bytesText(double bytes) {
    if (!std::isfinite(bytes) || bytes < 0)
        return QStringLiteral("–");
    if (bytes < 1000)
        return Units::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    const std::array units{Units::tr("%1 KB"), Units::tr("%1 MB"), Units::tr("%1 GB"), Units::tr("%1 TB")};
    std::size_t unit = 0;
    double value = bytes / 1000;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return units.at(unit).arg(number(value));
}

QString factorText(double factor) {
    if (!std::isfinite(factor) || factor < 0)
        return QStringLiteral("–");
    return factor < 1.095 ? QLocale().toString(factor, 'f', 2) : number(factor);
}

} // namespace onelogit::widgets
