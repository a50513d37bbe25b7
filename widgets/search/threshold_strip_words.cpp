#include "widgets/frame/segments.h"
#include "widgets/search/face_box.h"
#include "widgets/search/threshold_strip.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace onelogit::widgets {
namespace {

/// The number in the text colour and what it counts in the muted one.
QString figure(const QString& number, const QString& word, const QColor& muted) {
    return QStringLiteral("<b>%1</b>&nbsp;<span style='color:%3'>%2</span>")
        .arg(number, word.toHtmlEscaped(), muted.name());
}

/// "95 %", "99.5 %": a digit more where whole ones would say all or nothing, and neither was reached.
QString shareText(double share) {
    const double percent = share * 100;
    const bool fine = (percent > 99 && percent < 100) || (percent > 0 && percent < 1);
    return ThresholdStrip::tr("%1 %").arg(QLocale().toString(percent, 'f', fine ? 1 : 0));
}

/// Never "100 %" before all is done.
QString scannedText(double share) {
    return ThresholdStrip::tr("%1 %").arg(QLocale().toString(std::floor(std::clamp(share, 0.0, 1.0) * 100), 'f', 0));
}

std::optional<double> percent(std::optional<double> share) {
    return share ? std::optional(*share * 100) : std::nullopt;
}

} // namespace

/// Everything that has two names.
void ThresholdStrip::writeWords() {
    const Words words = wordsOf(*this);
    question->setText(wordOf(Word::HowSure, words));
    question->setToolTip(explained(Word::HowSure, words,
                                   tr("The threshold on the logit, as four linked numbers: change the one you know, "
                                      "the others follow")));
    box(Face::Right).setUnit(wordOf(Word::Right, words));
    box(Face::Missed).setUnit(wordOf(Word::Missed, words));
    box(Face::Hits).setUnit(wordOf(Word::Hits, words));
    box(Face::Hits)
        .setToolTip(explained(Word::Hits, words,
                              tr("Type how many pictures you want: the line goes where about that many lie above it")));
    unsure->setText(wordOf(Word::Unsure, words));
    unsure->setToolTip(explained(Word::Unsure, words,
                                 tr("A second line: pictures between the two are shown as unsure, those below are "
                                    "rejected (Ctrl and the arrow keys on the chart move it)")));
    score->setText(1, wordOf(Word::Normalized, words));
    setNormalizedAvailable(whyNotNormalized.isEmpty(), whyNotNormalized);
    explainFaces();
    writeFigures();
    writeRates();
    fitQuestion();
}

void ThresholdStrip::explainFaces() {
    const Words words = wordsOf(*this);
    box(Face::Right)
        .setToolTip(rates ? explained(Word::Right, words, tr("At least this share of the hits is right (precision)"))
                          : whyNoRates);
    box(Face::Missed)
        .setToolTip(rates ? explained(Word::Missed, words,
                                      tr("At most this share of the class lies below the line (1 - recall)"))
                          : whyNoRates);
}

void ThresholdStrip::writeFigures() {
    const QColor muted = paletteOf(*this).mutedText;
    const QString count = QLocale().toString(hitCount);
    if (lowerLine)
        hits->setText(figure(count, tr("accepted, "), muted) +
                      figure(QLocale().toString(unsureCount), tr("unsure"), muted));
    else if (scannedShare)
        hits->setText(figure(
            tr("at least %1").arg(count),
            tr("%1, %2 scanned", "hits").arg(wordOf(Word::Hits, wordsOf(*this)), scannedText(*scannedShare)), muted));
    else
        hits->setText(figure(count, wordOf(hitCount == 1 ? Word::Hit : Word::Hits, wordsOf(*this)), muted));
    hits->setVisible(lowerLine || scannedShare); // else the number above says it all
    box(Face::Hits).setLead(scannedShare ? QStringLiteral("≥ ") : QString());
    if (leader != Face::Hits)
        box(Face::Hits).setShown(static_cast<double>(hitCount));
}

QString ThresholdStrip::ratesText(std::optional<double> precision, double missed) const {
    const Words words = wordsOf(*this);
    const QString right = precision ? wordOf(Word::RightFigure, words).arg(shareText(*precision)) : tr("no hit");
    return tr("%1, %2", "two figures").arg(right, wordOf(Word::MissedFigure, words).arg(shareText(missed)));
}

void ThresholdStrip::writeRates() {
    if (leader != Face::Right || !rates)
        box(Face::Right).setShown(rates ? percent(rates->precision) : std::nullopt);
    if (leader != Face::Missed || !rates)
        box(Face::Missed).setShown(rates ? std::optional(rates->missed * 100) : std::nullopt);
    const bool led = leader == Face::Right || leader == Face::Missed;
    QString words = rates ? rates->source : QString();
    if (rates && led)
        words = tr("reached: %1 %2").arg(ratesText(rates->precision, rates->missed), rates->source).trimmed();
    ratesWords->setText(words);
    ratesWords->setVisible(!words.isEmpty());
    folderWords->setVisible(folder.has_value());
    if (!folder)
        return;
    folderWords->setText(
        tr("here: %1, from %2 labelled pictures")
            .arg(ratesText(folder->precision, 1 - folder->recall), QLocale().toString(folder->labelled)));
    folderWords->setToolTip(tr("Precision and recall in this folder, whose sub-folders are named like classes\n%1")
                                .arg(folderWords->text()));
}

} // namespace onelogit::widgets
