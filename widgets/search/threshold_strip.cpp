#include "widgets/search/threshold_strip.h"

#include "widgets/charts/logit_chart.h"
#include "widgets/frame/segments.h"
#include "widgets/search/face_box.h"
#include "widgets/search/note_line.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace onelogit::widgets {
namespace {

constexpr int decimals = 3;
constexpr int firstZone = 2; ///< bins that the unsure zone has when it is switched on

} // namespace

ThresholdStrip::ThresholdStrip(QWidget* parent) : QFrame(parent), chart(new LogitChart(this)) {
    setObjectName(QStringLiteral("thresholdStrip"));
    setProperty("card", true);
    chart->setObjectName(QStringLiteral("thresholdStrip.chart"));
    chart->setAccessibleName(tr("Logits of the folder's pictures"));
    chart->setToolTip(tr("Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for "
                         "small steps, Ctrl for the lower line, Home and End for the ends"));
    chart->setInteractive(true);
    chart->setEmptyText(tr("Open a folder and choose a class: its pictures stand here by their logit."));
    buildFaces();
    buildWords();
    buildSwitches();
    layOut();
    connect(chart, &LogitChart::thresholdMoved, this, [this](double moved) { takeFromUser(moved, false); });
    connect(chart, &LogitChart::gripped, this, &ThresholdStrip::gripped);
    connect(chart, &LogitChart::lowerMoved, this, [this](double moved) { takeLowerFromUser(moved); });
    writeWords();
    setHistogram({});
    setRates({});
    setLeadingFace(Face::Logit);
    writeFigures();
}

void ThresholdStrip::buildFaces() {
    faces = {new FaceBox(tr("logit"), decimals, QStringLiteral("-00.000"), this),
             new FaceBox({}, 1, QStringLiteral("99.9"), this), new FaceBox({}, 1, QStringLiteral("99.9"), this),
             new FaceBox({}, 0, QStringLiteral("0,000,000"), this)};
    const char* names[] = {"logit", "rightFace", "missedFace", "hitsFace"};
    for (std::size_t i = 0; i < faces.size(); ++i) {
        faces[i]->setObjectName(QStringLiteral("thresholdStrip.") + QString::fromLatin1(names[i]));
        connect(faces[i], &FaceBox::asked, this, [this, i](double number) { ask(static_cast<Face>(i), number); });
    }
    box(Face::Logit).setAccessibleName(tr("Threshold, a logit"));
    box(Face::Logit).setToolTip(tr("Threshold: pictures with at least this logit are shown"));
    box(Face::Right).setAccessibleName(tr("At least this much right, in percent"));
    box(Face::Missed).setAccessibleName(tr("Miss at most this much, in percent"));
    box(Face::Hits).setAccessibleName(tr("About this many hits"));
    question = new QLabel(this);
    question->setBuddy(faces[0]);
    question->setMinimumWidth(1);
    setType(*question, Type::Body, false, true);
}

void ThresholdStrip::buildWords() {
    hits = new QLabel(this);
    hits->setObjectName(QStringLiteral("thresholdStrip.hits"));
    hits->setToolTip(tr("Pictures at or above the threshold"));
    hits->setTextFormat(Qt::RichText);
    setType(*hits, Type::Small);
    ratesWords = new ElidedLabel(this);
    ratesWords->setObjectName(QStringLiteral("thresholdStrip.rates"));
    folderWords = new ElidedLabel(this);
    folderWords->setObjectName(QStringLiteral("thresholdStrip.folderRates"));
    for (ElidedLabel* label : {ratesWords, folderWords})
        setType(*label, Type::Small, false, true);
    reach = new NoteLine(this);
    reach->setObjectName(QStringLiteral("thresholdStrip.reach"));
    warning = new NoteLine(this);
    warning->setObjectName(QStringLiteral("thresholdStrip.warning"));
}

void ThresholdStrip::buildSwitches() {
    unsure = new QToolButton(this);
    unsure->setObjectName(QStringLiteral("thresholdStrip.unsure"));
    unsure->setCheckable(true);
    unsure->setFocusPolicy(Qt::StrongFocus);
    unsure->setProperty("flat", true);
    unsure->setProperty("words", true);
    setType(*unsure, Type::Small);
    connect(unsure, &QToolButton::clicked, this, [this](bool on) {
        takeLowerFromUser(on ? std::optional(value - firstZone * chart->step()) : std::nullopt);
    });

    score = new Segments(this);
    score->setObjectName(QStringLiteral("thresholdStrip.score"));
    score->setAccessibleName(tr("Score that pictures are ranked by"));
    score->add(QStringLiteral("raw"), tr("raw logit"),
               tr("One dot product a picture. Ranks well where the model was trained for it (a checked loss); with "
                  "cross-entropy, pictures of which all logits are high come too early"));
    score->add(QStringLiteral("normalized"), {}, {});
    connect(score, &Segments::chosen, this, [this](int kind) {
        writeAxis();
        Q_EMIT scoreKindChosen(kind == 1);
    });
}

void ThresholdStrip::layOut() {
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(space::within);
    numbers->addWidget(question, 1000); // up to its width before the empty room gets any
    numbers->addSpacing(space::tight);
    for (FaceBox* face : faces)
        numbers->addWidget(face);
    numbers->addStretch(1);
    numbers->setContentsMargins(0, 0, space::within, 0);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::inner);
    words->addWidget(hits);
    words->addWidget(ratesWords);
    words->addWidget(folderWords);
    words->addStretch(1);
    words->addWidget(unsure);
    words->addWidget(score);
    words->setContentsMargins(0, 0, space::within, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inner, space::within, space::tight, space::tight);
    column->setSpacing(space::tight);
    column->addLayout(numbers);
    column->addLayout(words);
    column->addWidget(reach);
    column->addWidget(warning);
    column->addWidget(chart, 1);
    QWidget* before = faces.back();
    for (QWidget* next : std::initializer_list<QWidget*>{
             score->findChild<QWidget*>(score->objectName() + u".raw"),
             score->findChild<QWidget*>(score->objectName() + u".normalized"), unsure, chart}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ThresholdStrip::setHistogram(const std::optional<metrics::Histogram>& histogram) {
    chart->setHistogram(LogitChart::Role::Folder, histogram);
    setEnabled(histogram.has_value());
    chart->setThreshold(histogram ? std::optional(value) : std::nullopt);
    pictures = histogram ? static_cast<qint64>(histogram->total()) : 0;
    writeAxis();
    if (histogram)
        box(Face::Logit).setSingleStep(std::max(chart->step(), std::pow(10.0, -decimals)));
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
    box(Face::Logit).setShown(value);
    if (isEnabled())
        chart->setThreshold(value);
}

void ThresholdStrip::setHits(qint64 count, std::optional<double> scanned) {
    hitCount = count;
    scannedShare = scanned;
    writeFigures();
}

void ThresholdStrip::setRates(const std::optional<ThresholdRates>& newRates, const QString& whyNot) {
    rates = newRates;
    whyNoRates = whyNot.isEmpty() ? tr("Nobody told this program the right answers for this model: choose a model with "
                                       "validation pictures, or answer a few of the borderline pictures below")
                                  : whyNot;
    box(Face::Right).setEnabled(rates.has_value());
    box(Face::Missed).setEnabled(rates.has_value());
    explainFaces();
    writeRates();
}

void ThresholdStrip::setFolderRates(const std::optional<FolderRates>& newRates) {
    folder = newRates;
    writeRates();
}

void ThresholdStrip::setOutOfReach(Face face, const QString& sentence) {
    reach->setNote(sentence);
    if (!sentence.isEmpty())
        setLeadingFace(face);
}

void ThresholdStrip::setWarning(const QString& sentence) {
    warning->setNote(sentence);
}

void ThresholdStrip::setLeadingFace(Face face) {
    leader = face;
    for (std::size_t i = 0; i < faces.size(); ++i)
        faces[i]->setLeads(i == static_cast<std::size_t>(face));
    writeFigures();
    writeRates();
}

void ThresholdStrip::setLower(std::optional<double> newLower) {
    lowerLine = newLower;
    unsure->setChecked(lowerLine.has_value());
    chart->setLower(lowerLine);
    writeFigures();
}

void ThresholdStrip::setUnsure(qint64 count) {
    unsureCount = count;
    writeFigures();
}

void ThresholdStrip::setNormalized(bool normalized) {
    score->setCurrent(normalized ? 1 : 0);
    writeAxis();
}

void ThresholdStrip::setNormalizedAvailable(bool available, const QString& whyNot) {
    whyNotNormalized = available ? QString() : whyNot;
    score->setAvailable(1, available,
                        available
                            ? explained(Word::Normalized, wordsOf(*this),
                                        tr("The logit minus the log-sum-exp of all of the picture's logits, which was "
                                           "stored while indexing: one addition a picture more. Makes the scores of "
                                           "different pictures comparable, whatever the loss"))
                            : whyNot);
}

void ThresholdStrip::writeAxis() {
    const QString name = score->current() == 1 ? tr("normalized logit") : tr("logit");
    chart->setAxisTitle(pictures > 0 ? tr("%1, n = %2 pictures").arg(name, QLocale().toString(pictures)) : name);
}

void ThresholdStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        writeFigures();
    else if (event->type() == QEvent::LanguageChange)
        writeWords();
    QFrame::changeEvent(event);
}

/// Too narrow for all of it, the question takes two lines or goes, rather than a number giving way.
void ThresholdStrip::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitQuestion();
}

void ThresholdStrip::fitQuestion() {
    const QFontMetrics metrics(typeFont(QApplication::font(), Type::Body)); // whatever it is shown in now
    const int whole = metrics.size(Qt::TextShowMnemonic, question->text()).width() + space::tight;
    int others = space::inner + space::tight + 2 * (space::between + space::within);
    for (const FaceBox* face : faces)
        others += face->width() + space::within;
    const int room = width() - others;
    const int narrow = std::max(64, whole * 5 / 9);
    setType(*question, room >= whole ? Type::Body : Type::Small, false, true);
    question->setWordWrap(room < whole);
    question->setMaximumWidth(room >= whole ? whole : narrow);
    question->setVisible(room >= narrow);
}

void ThresholdStrip::ask(Face face, double number) {
    reach->setNote({});
    setLeadingFace(face);
    const double share = std::clamp(number / 100, 0.0, 1.0);
    switch (face) {
    case Face::Logit:
        return takeFromUser(number, true);
    case Face::Right:
        Q_EMIT precisionAsked(share);
        return;
    case Face::Missed:
        Q_EMIT recallAsked(share);
        return;
    case Face::Hits:
        Q_EMIT hitsAsked(std::max(qint64{0}, std::llround(number)));
    }
}

void ThresholdStrip::takeFromUser(double newValue, bool fromSpinBox) {
    value = newValue;
    if (fromSpinBox) {
        chart->setThreshold(value);
    } else {
        box(Face::Logit).setShown(value);
        reach->setNote({});
        setLeadingFace(Face::Logit);
    }
    Q_EMIT thresholdChanged(value);
    if (fromSpinBox && lowerLine && *lowerLine > value)
        takeLowerFromUser(value);
}

void ThresholdStrip::takeLowerFromUser(std::optional<double> newLower) {
    setLower(newLower);
    Q_EMIT lowerChanged(lowerLine);
}

} // namespace onelogit::widgets
