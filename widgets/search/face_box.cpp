#include "widgets/search/face_box.h"

#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyle>

#include <cmath>

namespace onelogit::widgets {
namespace {
constexpr double farthest = 1e6;
constexpr double most = 2e9;
constexpr double nothing = -1; ///< below every share and count: shown as a dash
constexpr int logitDecimals = 3;
} // namespace

FaceBox::FaceBox(const QString& unit, int decimals, const QString& widestNumber, QWidget* parent)
    : QDoubleSpinBox(parent), widest(widestNumber) {
    const bool logit = decimals >= logitDecimals;
    setDecimals(decimals);
    setRange(logit ? -farthest : nothing, decimals == 0 ? most : logit ? farthest : 100);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setGroupSeparatorShown(decimals == 0);
    if (decimals == 0)
        setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setUnit(unit);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        said = true;
        Q_EMIT asked(value);
    });
}

void FaceBox::setUnit(const QString& unit) {
    const QSignalBlocker quiet(this);
    setSuffix(u' ' + unit);
    if (decimals() < logitDecimals)
        setSpecialValueText(QStringLiteral("– ") + unit);
    fixWidth();
}

void FaceBox::fixWidth() {
    const QFontMetrics metrics(font());
    setFixedWidth(metrics.horizontalAdvance(prefix() + widest + suffix()) + 2 * space::inner);
}

void FaceBox::setShown(std::optional<double> value) {
    const QSignalBlocker quiet(this);
    setValue(value.value_or(minimum()));
}

void FaceBox::setLeads(bool leads) {
    if (leads == leading)
        return;
    leading = leads;
    setProperty("leads", leads);
    setAccessibleDescription(leads ? tr("This number leads, the others follow") : QString());
    style()->unpolish(this);
    style()->polish(this);
}

void FaceBox::setLead(const QString& word) {
    if (word == prefix())
        return;
    const QSignalBlocker quiet(this);
    setPrefix(word);
    fixWidth();
}

QString FaceBox::textFromValue(double value) const {
    if (decimals() == 1) // a share: no ".0"
        return QLocale().toString(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
    return QDoubleSpinBox::textFromValue(value);
}

void FaceBox::keyPressEvent(QKeyEvent* event) {
    said = false;
    QDoubleSpinBox::keyPressEvent(event);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !said)
        Q_EMIT asked(value());
}

} // namespace onelogit::widgets
