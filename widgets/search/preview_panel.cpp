#include "widgets/search/preview_panel.h"

#include "widgets/charts/unit_text.h"
#include "widgets/frame/empty_state.h"
#include "widgets/search/answer_keys.h"
#include "widgets/search/note_line.h"
#include "widgets/search/picture_view.h"
#include "widgets/search/score_bars.h"
#include "widgets/theme/direction.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace onelogit::widgets {
namespace {

QString marginText(double margin) {
    const QString amount = QLocale().toString(std::abs(margin), 'f', 1);
    return margin >= 0 ? PreviewPanel::tr("logit, %1 above the next class").arg(amount)
                       : PreviewPanel::tr("logit, %1 below the highest class").arg(amount);
}

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QFrame(parent),
      stack(new QStackedWidget(this)),
      empty(new EmptyState(this)),
      picture(new PictureView(this)),
      name(new ElidedLabel(this, Qt::ElideMiddle)),
      facts(new ElidedLabel(this)),
      logit(new QLabel(this)),
      margin(new ElidedLabel(this)),
      bars(new ScoreBars(this)),
      damage(new NoteLine(this)) {
    setObjectName(QStringLiteral("previewPanel"));
    setProperty("card", true);
    setMinimumWidth(220);
    name->setObjectName(QStringLiteral("previewPanel.name"));
    facts->setObjectName(QStringLiteral("previewPanel.facts"));
    logit->setObjectName(QStringLiteral("previewPanel.logit"));
    margin->setObjectName(QStringLiteral("previewPanel.margin"));
    setType(*name, Type::Body, true);
    setType(*facts, Type::Small, false, true);
    setType(*logit, Type::Large);
    setType(*margin, Type::Small, false, true);
    margin->setContentsMargins(0, 0, 0, 3);
    margin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    empty->setContent(QStringLiteral("picture"), tr("Choose a picture to see it large, with its highest classes."));

    damage->setObjectName(QStringLiteral("previewPanel.damage"));

    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::within);
    row->addWidget(logit, 0, Qt::AlignBottom);
    row->addWidget(margin, 1, Qt::AlignBottom);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(picture);
    column->addSpacing(space::tight);
    column->addWidget(damage);
    column->addWidget(name);
    column->addWidget(facts);
    column->addSpacing(space::tight);
    column->addLayout(row);
    column->addSpacing(space::tight);
    column->addWidget(bars);
    column->addSpacing(space::tight);
    column->addWidget(buildAnswers());
    column->addStretch(1);
    stack->addWidget(empty);
    stack->addWidget(page);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    frame->addWidget(stack);
}

QWidget* PreviewPanel::buildAnswers() {
    answers = new QWidget(this);
    question = new ElidedLabel(answers);
    yes = new QPushButton(tr("Yes (Y)"), answers);
    no = new QPushButton(tr("No (N)"), answers);
    question->setObjectName(QStringLiteral("previewPanel.question"));
    question->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*question, Type::Small, false, true);
    yes->setObjectName(QStringLiteral("previewPanel.yes"));
    no->setObjectName(QStringLiteral("previewPanel.no"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::within);
    for (QPushButton* button : {yes, no}) {
        button->setCheckable(true);
        button->setToolTip(tr("Answers place the line for this folder"));
        setType(*button, Type::Small);
        row->addWidget(button, 1);
    }
    auto* column = new QVBoxLayout(answers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(question);
    column->addLayout(row);
    answers->hide();
    // What is checked is what the application says, not what was clicked.
    connect(yes, &QPushButton::clicked, this, [this](bool on) {
        yes->setChecked(!on);
        Q_EMIT answered(true);
    });
    connect(no, &QPushButton::clicked, this, [this](bool on) {
        no->setChecked(!on);
        Q_EMIT answered(false);
    });
    return answers;
}

void PreviewPanel::keyPressEvent(QKeyEvent* event) {
    const bool asks = stack->currentIndex() == 1 && !answers->isHidden();
    if (const std::optional<bool> answer = answerOf(*event); asks && answer)
        Q_EMIT answered(*answer);
    else
        QFrame::keyPressEvent(event);
}

void PreviewPanel::setPreview(const Preview& preview) {
    const QFileInfo file(preview.path);
    picture->setPicture(preview.picture, preview.note);
    picture->setAccessibleName(file.fileName());
    name->setText(isolated(file.fileName(), layoutDirection()));
    name->setToolTip(preview.path);
    const QString size =
        preview.pixels.isEmpty() ? QString() : tr("%1 x %2").arg(preview.pixels.width()).arg(preview.pixels.height());
    QStringList parts{preview.className, size};
    parts.removeAll(QString());
    facts->setText(parts.join(QStringLiteral(" · ")));
    logit->setText(logitText(preview.logit));
    margin->setText(preview.margin ? marginText(*preview.margin) : tr("logit"));
    bars->setScores(preview.top);
    damage->setNote(preview.damage);
    answers->setVisible(!preview.question.isEmpty());
    question->setText(preview.question);
    yes->setChecked(preview.answer && *preview.answer);
    no->setChecked(preview.answer && !*preview.answer);
    stack->setCurrentIndex(1);
}

void PreviewPanel::clear() {
    stack->setCurrentIndex(0);
}

} // namespace onelogit::widgets
