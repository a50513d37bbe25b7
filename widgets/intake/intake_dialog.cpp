#include "widgets/intake/intake_dialog.h"

#include "widgets/intake/effect_panel.h"
#include "widgets/intake/names_section.h"
#include "widgets/intake/naming_panel.h"
#include "widgets/intake/preprocessing_section.h"
#include "widgets/intake/trust_panel.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/scrolled.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {

constexpr QSize firstSize(1080, 664);
constexpr QSize trustSize(640, 400);
constexpr int factsWidth = 272;
constexpr int progressSteps = 1000;

QLabel* makeTitle(const QString& text) {
    auto* label = new QLabel(text);
    setType(*label, Type::Body, true);
    return label;
}

} // namespace

IntakeDialog::IntakeDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("intakeDialog"));
    setWindowTitle(tr("What Is This Model?"));
    setAttribute(Qt::WA_DeleteOnClose);
    heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    setType(*heading, Type::Large);
    sentence = new QLabel(this);
    sentence->setObjectName(QStringLiteral("intakeDialog.sentence"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    setType(*sentence, Type::Body, false, true);
    trustPart = new TrustPanel;
    stack = new QStackedWidget(this);
    stack->addWidget(makeQuestions());
    stack->addWidget(trustPart);
    problem = new QLabel(this);
    problem->setObjectName(QStringLiteral("intakeDialog.problem"));
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setProperty("level", QStringLiteral("error"));
    problem->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::between, space::between, space::between);
    column->setSpacing(space::within);
    column->addWidget(heading);
    column->addWidget(sentence);
    column->addSpacing(space::tight);
    column->addWidget(stack, 1);
    column->addWidget(problem);
    column->addWidget(makeFoot());
    setProgress({});
    tint();
}

QWidget* IntakeDialog::makeQuestions() {
    facts = new FactSheet;
    namesPart = new NamesSection;
    namingPart = new NamingPanel;
    preprocessingPart = new PreprocessingSection;
    effectPart = new EffectPanel;
    namingPart->hide();

    auto* known = new QWidget;
    auto* knownColumn = new QVBoxLayout(known);
    knownColumn->setContentsMargins(0, 0, space::within, 0);
    knownColumn->setSpacing(space::within);
    knownColumn->addWidget(makeTitle(tr("Known")));
    knownColumn->addWidget(facts);
    knownColumn->addStretch();
    QScrollArea* knownScroll = scrolled(known);
    knownScroll->setFixedWidth(factsWidth);

    auto* asked = new QWidget;
    auto* askedColumn = new QVBoxLayout(asked);
    askedColumn->setContentsMargins(0, 0, space::within, 0);
    askedColumn->setSpacing(space::within);
    askedColumn->addWidget(makeTitle(tr("What are its classes called?")));
    askedColumn->addWidget(namesPart);
    askedColumn->addWidget(namingPart);
    askedColumn->addSpacing(space::within);
    askedColumn->addWidget(makeTitle(tr("How are pictures prepared for it?")));
    askedColumn->addWidget(preprocessingPart);
    askedColumn->addWidget(effectPart);
    askedColumn->addStretch();

    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::between);
    columns->addWidget(knownScroll);
    columns->addWidget(scrolled(asked), 1);
    return page;
}

QWidget* IntakeDialog::makeFoot() {
    running = new QLabel;
    running->setTextFormat(Qt::PlainText);
    setType(*running, Type::Small, false, true);
    progress = new QProgressBar;
    progress->setObjectName(QStringLiteral("intakeDialog.progress"));
    progress->setTextVisible(false);
    progress->setFixedWidth(120);
    stop = new QToolButton;
    stop->setObjectName(QStringLiteral("intakeDialog.stop"));
    stop->setAccessibleName(tr("Stop"));
    stop->setToolTip(tr("Stops what runs; the dialog stays"));
    stop->setFocusPolicy(Qt::StrongFocus);
    stop->setProperty("flat", true);
    cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("intakeDialog.cancel"));
    cancel->setToolTip(tr("Leaves everything as it was"));
    acceptButton = new QPushButton;
    acceptButton->setObjectName(QStringLiteral("intakeDialog.open"));
    acceptButton->setToolTip(tr("Takes the answers as they stand and remembers them for this file"));
    acceptButton->setProperty("primary", true);
    acceptButton->setDefault(true);
    setAcceptText(tr("Open"));

    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::within);
    row->addWidget(running);
    row->addWidget(progress);
    row->addWidget(stop);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(acceptButton);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(acceptButton, &QPushButton::clicked, this, &IntakeDialog::acceptRequested);
    connect(stop, &QToolButton::clicked, this, &IntakeDialog::stopRequested);
    return foot;
}

void IntakeDialog::showPage(Page page) {
    const bool asks = page == Page::Questions;
    stack->setCurrentIndex(asks ? 0 : 1);
    resize((asks ? firstSize : trustSize).boundedTo(screen()->availableSize()));
    cancel->setProperty("primary", !asks);
    cancel->style()->unpolish(cancel);
    cancel->style()->polish(cancel);
    acceptButton->setVisible(asks);
    acceptButton->setDefault(asks);
    cancel->setDefault(!asks);
    cancel->setText(asks ? tr("Cancel") : tr("Do not open it"));
    (asks ? acceptButton : cancel)->setFocus();
}

IntakeDialog::Page IntakeDialog::page() const {
    return stack->currentIndex() == 0 ? Page::Questions : Page::Trust;
}

void IntakeDialog::setHeading(const QString& fileName, const QString& text) {
    heading->setText(fileName);
    sentence->setText(text);
}

void IntakeDialog::setFacts(const QList<Fact>& known) {
    facts->setFacts(known);
}

void IntakeDialog::setNamingVisible(bool visible) {
    namingPart->setVisible(visible);
}

void IntakeDialog::setProgress(const QString& words, double fraction) {
    running->setText(words);
    progress->setRange(0, fraction < 0 ? 0 : progressSteps);
    progress->setValue(qRound(qBound(0.0, fraction, 1.0) * progressSteps));
    progress->setAccessibleName(words);
    for (QWidget* part : {static_cast<QWidget*>(running), static_cast<QWidget*>(progress), static_cast<QWidget*>(stop)})
        part->setVisible(!words.isEmpty());
}

void IntakeDialog::setProblem(const QString& text) {
    problem->setText(text);
    problem->setVisible(!text.isEmpty());
}

void IntakeDialog::setAcceptText(const QString& text) {
    acceptButton->setText(text);
    acceptButton->setAccessibleName(text);
}

void IntakeDialog::setAcceptEnabled(bool enabled) {
    acceptButton->setEnabled(enabled);
}

/// Enter in a spin box or name editor ends that edit: it must not open the model as well.
void IntakeDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* focused = focusWidget();
    if (enter && focused && (focused->inherits("QAbstractSpinBox") || focused->inherits("QAbstractItemView")))
        return;
    QDialog::keyPressEvent(event);
}

void IntakeDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && stop)
        tint();
    QDialog::changeEvent(event);
}

void IntakeDialog::tint() {
    const Palette& colours = paletteOf(*this);
    stop->setIcon(icon(QStringLiteral("close"), colours.mutedText, colours.text, 14));
}

} // namespace onelogit::widgets
