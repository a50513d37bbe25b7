#include "widgets/search/threshold_strip.h"

#include "widgets/charts/logit_chart.h"
#include "widgets/theme/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace onelogit::widgets {
namespace {

constexpr double farthest = 1e6;
constexpr int decimals = 3;

/// The number in body size and what it counts in the muted colour.
QString figure(const QString& number, const QString& word, const QColor& muted) {
    return QStringLiteral("<b>%1</b>&nbsp;<span style='color:%3'>%2</span>").arg(number, word, muted.name());
}

} // namespace

ThresholdStrip::ThresholdStrip(QWidget* parent)
    : QFrame(parent),
      chart(new LogitChart(this)),
      spin(new QDoubleSpinBox(this)),
      hits(new QLabel(this)),
      right(new QLabel(this)),
      missed(new QLabel(this)) {
    setObjectName(QStringLiteral("thresholdStrip"));
    setProperty("card", true);
    chart->setObjectName(QStringLiteral("thresholdStrip.chart"));
    chart->setAccessibleName(tr("Logits of the folder's pictures"));
    chart->setToolTip(tr("Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for "
                         "small steps, Home and End for the ends"));
    chart->setInteractive(true);
    chart->setEmptyText(tr("Open a folder and choose a class: its pictures stand here by their logit."));
    spin->setObjectName(QStringLiteral("thresholdStrip.logit"));
    spin->setAccessibleName(tr("Threshold, a logit"));
    spin->setToolTip(tr("Threshold: pictures with at least this logit are shown"));
    spin->setRange(-farthest, farthest);
    spin->setDecimals(decimals);
    spin->setSingleStep(0.1);
    spin->setSuffix(tr(" logit"));
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    spin->setKeyboardTracking(false);
    spin->setFixedWidth(spin->fontMetrics().horizontalAdvance(QStringLiteral("-00.000")) +
                        spin->fontMetrics().horizontalAdvance(spin->suffix()) + 2 * space::between);
    hits->setObjectName(QStringLiteral("thresholdStrip.hits"));
    hits->setToolTip(tr("Pictures at or above the threshold"));
    right->setObjectName(QStringLiteral("thresholdStrip.right"));
    right->setToolTip(tr("Precision on validation pictures: how many of those accepted are right"));
    missed->setObjectName(QStringLiteral("thresholdStrip.missed"));
    missed->setToolTip(tr("On validation pictures: how many of the class lie below the line (1 - recall)"));
    auto* question = new QLabel(tr("how &sure must I be?"), this);
    question->setBuddy(spin);
    question->setToolTip(tr("The threshold on the logit"));
    setType(*question, Type::Body, false, true);
    for (QLabel* label : {hits, right, missed}) {
        label->setTextFormat(Qt::RichText);
        setType(*label, Type::Body);
    }

    auto* row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(question);
    row->addWidget(spin);
    row->addWidget(right);
    row->addWidget(missed);
    row->addStretch(1);
    row->addWidget(hits);
    row->setContentsMargins(0, 0, space::within, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inner, space::within, space::tight, space::tight);
    column->setSpacing(space::tight);
    column->addLayout(row);
    column->addWidget(chart, 1);

    connect(chart, &LogitChart::thresholdMoved, this, [this](double moved) { takeFromUser(moved, false); });
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this](double typed) { takeFromUser(typed, true); });
    setHistogram({});
    writeFigures();
}

void ThresholdStrip::setHistogram(const std::optional<metrics::Histogram>& histogram) {
    chart->setHistogram(LogitChart::Role::Folder, histogram);
    setEnabled(histogram.has_value());
    chart->setThreshold(histogram ? std::optional(value) : std::nullopt);
    chart->setAxisTitle(
        histogram ? tr("logit, n = %1 pictures").arg(QLocale().toString(static_cast<qulonglong>(histogram->total())))
                  : tr("logit"));
    if (histogram)
        spin->setSingleStep(std::max(chart->step(), std::pow(10.0, -decimals)));
}

void ThresholdStrip::setValidation(const std::optional<metrics::Histogram>& trueLogits,
                                   const std::optional<metrics::Histogram>& falseLogits) {
    chart->setHistogram(LogitChart::Role::TrueOutline, trueLogits);
    chart->setHistogram(LogitChart::Role::FalseOutline, falseLogits);
}

void ThresholdStrip::setThreshold(double newValue) {
    if (std::isnan(newValue))
        return;
    value = newValue;
    const QSignalBlocker quiet(spin);
    spin->setValue(value);
    if (isEnabled())
        chart->setThreshold(value);
}

void ThresholdStrip::setHits(qint64 count) {
    hitCount = count;
    writeFigures();
}

void ThresholdStrip::setRates(const std::optional<ThresholdRates>& newRates) {
    rates = newRates;
    writeFigures();
}

void ThresholdStrip::writeFigures() {
    const QColor muted = paletteOf(*this).mutedText;
    hits->setText(figure(QLocale().toString(hitCount), hitCount == 1 ? tr("hit") : tr("hits"), muted));
    right->setVisible(rates.has_value());
    missed->setVisible(rates.has_value());
    if (!rates)
        return;
    const auto share = [](double part) { return tr("%1 %").arg(QLocale().toString(part * 100, 'f', 0)); };
    right->setText(figure(share(rates->precision), tr("right"), muted));
    missed->setText(figure(share(rates->missed), tr("missed"), muted));
}

void ThresholdStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        writeFigures();
    QFrame::changeEvent(event);
}

void ThresholdStrip::takeFromUser(double newValue, bool fromSpinBox) {
    value = newValue;
    if (fromSpinBox) {
        chart->setThreshold(value);
    } else {
        const QSignalBlocker quiet(spin);
        spin->setValue(value);
    }
    Q_EMIT thresholdChanged(value);
}

} // namespace onelogit::widgets
