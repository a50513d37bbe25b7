#include "widgets/charts/histogram_panel.h"

#include "widgets/charts/unit_text.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {

constexpr int areaDecimals = 3;

QString exact(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// At most four characters or so: "9,000", "90k", "1.2M".
QString brief(std::uint64_t count) {
    if (count < 10'000)
        return exact(count);
    const bool thousands = count < 1'000'000;
    const double scaled = static_cast<double>(count) / (thousands ? 1e3 : 1e6);
    const QString digits = QLocale().toString(scaled, 'f', scaled < 10 ? 1 : 0);
    return thousands ? HistogramPanel::tr("%1k", "thousands").arg(digits)
                     : HistogramPanel::tr("%1M", "millions").arg(digits);
}

} // namespace

HistogramPanel::HistogramPanel(QWidget* parent)
    : QFrame(parent),
      title(new ElidedLabel(this)),
      mark(new QLabel(this)),
      area(new QLabel(this)),
      unit(new QLabel(this)),
      figures(new ElidedLabel(this)),
      plot(new LogitChart(this)) {
    setObjectName(QStringLiteral("histogramPanel"));
    setProperty("card", true);
    title->setObjectName(QStringLiteral("title"));
    mark->setObjectName(QStringLiteral("mark"));
    area->setObjectName(QStringLiteral("area"));
    figures->setObjectName(QStringLiteral("figures"));
    plot->setObjectName(QStringLiteral("chart"));
    plot->setInteractive(true);
    plot->setPicksBars(true);
    plot->setOutlinesApart(true);
    plot->setEmptyText(tr("No logits yet"));
    setType(*title, Type::Body, true);
    setType(*mark, Type::Small, false, true);
    setType(*area, Type::Large);
    setType(*figures, Type::Small, false, true);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    figures->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    setType(*unit, Type::Small, false, true);
    unit->setContentsMargins(0, 0, 0, 3);

    auto* first = new QHBoxLayout;
    first->setSpacing(space::within);
    first->addWidget(title, 1);
    first->addWidget(mark);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::tight);
    second->addWidget(area, 0, Qt::AlignBottom);
    second->addWidget(unit, 0, Qt::AlignBottom);
    second->addStretch(1);
    second->addWidget(figures, 0, Qt::AlignBottom);
    figures->setContentsMargins(0, 0, 0, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inner - 2, space::within - 2, space::tight, space::tight);
    column->setSpacing(0);
    first->setContentsMargins(0, 0, space::within - 2, 0);
    second->setContentsMargins(0, 0, space::within - 2, 0);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(plot, 1);

    connect(plot, &LogitChart::thresholdMoved, this, &HistogramPanel::thresholdMoved);
    connect(plot, &LogitChart::gripped, this, &HistogramPanel::gripped);
    connect(plot, &LogitChart::activated, this, &HistogramPanel::activated);
    connect(plot, &LogitChart::pointed, this, &HistogramPanel::pointed);
    connect(plot, &LogitChart::pointerLeft, this, &HistogramPanel::pointerLeft);
    connect(plot, &LogitChart::barPicked, this, &HistogramPanel::barPicked);
    connect(plot, &LogitChart::tableRequested, this, &HistogramPanel::tableRequested);
    connect(plot, &LogitChart::enlargeRequested, this, &HistogramPanel::enlargeRequested);
    writeWords();
    setLineFigures({});
}

void HistogramPanel::writeWords() {
    const Words words = wordsOf(*this);
    const QString name = wordOf(Word::Area, words);
    const QString outlines =
        shown.areaOfOutlines ? QLocale().toString(*shown.areaOfOutlines, 'f', areaDecimals) : QString();
    const QString meaning = explained(
        Word::Area, words,
        tr("Area above the precision-recall curve, averaged over the classes shown: smaller is better, 0 is perfect"));
    area->setToolTip(meaning);
    unit->setText(outlines.isEmpty() ? name : QStringLiteral("→ %1\n%2").arg(outlines, name));
    unit->setToolTip(outlines.isEmpty() ? meaning : tr("What normalized logits, drawn as outlines, give instead"));
    showFigures();
}

void HistogramPanel::setData(const PanelData& panel) {
    shown = panel;
    title->setText(panel.title);
    plot->setAccessibleName(tr("Logits of %1").arg(panel.title));
    mark->setVisible(panel.aligned.has_value());
    const bool isAligned = panel.aligned.value_or(false);
    mark->setText(isAligned ? tr("✓ aligned") : tr("not aligned"));
    mark->setToolTip(isAligned
                         ? tr("This loss obeys the Principle of Logit Separation: at its optimum every true logit "
                              "lies above every false one")
                         : tr("This loss does not ask that true logits of one picture lie above false logits of "
                              "another"));
    mark->setProperty("aligned", isAligned);
    mark->setProperty("muted", !isAligned);
    mark->style()->unpolish(mark);
    mark->style()->polish(mark);
    area->setText(panel.areaAbove ? QLocale().toString(*panel.areaAbove, 'f', areaDecimals) : QStringLiteral("–"));
    writeWords();
    range = panel.trueLogits.counts.empty() ? panel.falseLogits.range : panel.trueLogits.range;
    plot->setHistogram(LogitChart::Role::True, panel.trueLogits);
    plot->setHistogram(LogitChart::Role::False, panel.falseLogits);
    const auto outline = [](const metrics::Histogram& histogram) {
        return histogram.counts.empty() ? std::nullopt : std::optional(histogram);
    };
    plot->setHistogram(LogitChart::Role::TrueOutline, outline(panel.trueOutline));
    plot->setHistogram(LogitChart::Role::FalseOutline, outline(panel.falseOutline));
    if (!panel.trueOutline.counts.empty())
        range = {std::min(range.lower, panel.trueOutline.range.lower),
                 std::max(range.upper, panel.trueOutline.range.upper)};
    plot->setAxisTitle(axisTitle());
    plot->setToolTip(
        tr("%1 true logits (filled) and %2 false logits (hatched); %3 lie below the axis and %4 above it, in "
           "the bins set apart.\nDrag the line, or use the arrow keys")
            .arg(exact(panel.trueLogits.total()), exact(panel.falseLogits.total()),
                 exact(panel.trueLogits.below + panel.falseLogits.below),
                 exact(panel.trueLogits.above + panel.falseLogits.above)));
}

void HistogramPanel::setThreshold(std::optional<double> value) {
    plot->setThreshold(value);
}

void HistogramPanel::setLineFigures(const std::optional<LineFigures>& figuresAtLine) {
    at = figuresAtLine;
    showFigures();
}

void HistogramPanel::showFigures() {
    if (!at) {
        figures->setText({});
        plot->setSpokenValue({});
        return;
    }
    const QLocale locale;
    const Words said = wordsOf(*this);
    const auto share = [&](double value) {
        return said == Words::Plain ? tr("%1 %").arg(locale.toString(value * 100, 'f', 0))
                                    : locale.toString(value, 'f', 2);
    };
    const QString second = plot->intervals().isEmpty()
                               ? wordOf(Word::Errors, said).arg(brief(at->falseAlarms), brief(at->misses))
                               : tr("serves %1 of %2 classes")
                                     .arg(exact(static_cast<std::uint64_t>(plot->crossedIntervals())),
                                          exact(static_cast<std::uint64_t>(plot->intervals().size())));
    figures->setText(wordOf(Word::AtLine, said).arg(share(at->precision), share(at->recall)) + u'\n' + second);
    const QString words =
        tr("Precision %1 and recall %2 when every logit right of the line is accepted; %3 false alarms, %4 misses")
            .arg(locale.toString(at->precision, 'f', 4), locale.toString(at->recall, 'f', 4), exact(at->falseAlarms),
                 exact(at->misses));
    figures->setToolTip(words);
    plot->setSpokenValue(words);
}

QString HistogramPanel::axisTitle() const {
    return (shown.normalized ? tr("normalized logit, n = %1 + %2") : tr("logit, n = %1 + %2"))
        .arg(brief(shown.trueLogits.total()), brief(shown.falseLogits.total()));
}

void HistogramPanel::setBarHeight(BarHeight height) {
    plot->setBarHeight(height);
}

void HistogramPanel::setIntervals(const QList<LogitInterval>& intervals) {
    constexpr double margin = 0.1;
    plot->setIntervals(intervals);
    intervalRange.reset();
    for (const LogitInterval& each : intervals)
        intervalRange = intervalRange ? metrics::Interval{std::min(intervalRange->lower, each.range.lower),
                                                          std::max(intervalRange->upper, each.range.upper)}
                                      : each.range;
    if (intervalRange) {
        const double room = margin * (intervalRange->upper - intervalRange->lower);
        intervalRange = metrics::Interval{intervalRange->lower - room, intervalRange->upper + room};
    }
    showFigures();
}

void HistogramPanel::setPointer(std::optional<double> value) {
    plot->setPointer(value);
    if (!value || !plot->intervals().isEmpty()) {
        plot->setAxisTitle(axisTitle());
        return;
    }
    const LogitChart::Counts counts = plot->countsAt(*value);
    plot->setAxisTitle(
        tr("at %1: %2 true, %3 false").arg(logitText(*value), exact(counts.trueLogits), exact(counts.falseLogits)));
}

void HistogramPanel::setAxisRange(const std::optional<metrics::Interval>& shown) {
    plot->setAxisRange(shown);
}

void HistogramPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    QFrame::changeEvent(event);
}

void HistogramPanel::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT enlargeRequested();
}

} // namespace onelogit::widgets
