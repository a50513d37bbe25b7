#include "widgets/search/borderline_strip.h"

#include "widgets/theme/elided_label.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace onelogit::widgets {

BorderlineStrip::BorderlineStrip(QWidget* parent)
    : QFrame(parent),
      fold(new QToolButton(this)),
      body(new QWidget(this)),
      pictures(new BorderlineRow(body)),
      question(new QLabel(body)),
      yes(new QPushButton(tr("Yes (Y)"), body)),
      no(new QPushButton(tr("No (N)"), body)),
      proposal(new ElidedLabel(this)),
      use(new QPushButton(tr("Use it"), this)),
      undo(new QToolButton(this)) {
    setObjectName(QStringLiteral("borderlineStrip"));
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fold->setObjectName(QStringLiteral("borderlineStrip.fold"));
    fold->setText(tr("borderline pictures"));
    fold->setToolTip(tr("The pictures nearest the line: a few answers place it for this folder"));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    undo->setObjectName(QStringLiteral("borderlineStrip.undo"));
    undo->setText(tr("undo"));
    undo->setToolTip(tr("Take the last answer back"));
    for (QToolButton* button : {fold, undo}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("flat", true);
        button->setProperty("words", true);
        setType(*button, Type::Small);
    }
    pictures->setObjectName(QStringLiteral("borderlineStrip.pictures"));
    pictures->setAccessibleName(tr("Pictures nearest the line"));
    pictures->setToolTip(tr("Arrow keys move, Y and N answer; left of the line are those above it"));
    question->setObjectName(QStringLiteral("borderlineStrip.question"));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setFixedWidth(96);
    setType(*question, Type::Small, false, true);
    yes->setObjectName(QStringLiteral("borderlineStrip.yes"));
    no->setObjectName(QStringLiteral("borderlineStrip.no"));
    yes->setToolTip(tr("The picture is of the class"));
    no->setToolTip(tr("The picture is not of the class"));
    use->setObjectName(QStringLiteral("borderlineStrip.use"));
    use->setToolTip(tr("Move the threshold of this folder there"));
    for (QPushButton* button : {yes, no, use})
        setType(*button, Type::Small);
    proposal->setObjectName(QStringLiteral("borderlineStrip.proposal"));
    setType(*proposal, Type::Small);
    layOut();

    connect(fold, &QToolButton::clicked, this, [this] {
        setFolded(!isFolded);
        Q_EMIT foldedChanged(isFolded);
    });
    connect(yes, &QPushButton::clicked, this, [this] { pictures->answerCurrent(true); });
    connect(no, &QPushButton::clicked, this, [this] { pictures->answerCurrent(false); });
    connect(use, &QPushButton::clicked, this, &BorderlineStrip::refitAccepted);
    connect(undo, &QToolButton::clicked, this, &BorderlineStrip::answerUndone);
    connect(pictures, &BorderlineRow::answered, this, &BorderlineStrip::answered);
    connect(pictures, &BorderlineRow::currentChanged, this, &BorderlineStrip::selected);
    connect(pictures, &BorderlineRow::shownChanged, this, &BorderlineStrip::ask);
    connect(pictures, &BorderlineRow::undoRequested, this, [this] {
        if (undo->isEnabled())
            Q_EMIT answerUndone();
    });
    setPictures({});
    setProposal({}, false);
    setUndoable(false);
    tintIcon();
}

void BorderlineStrip::layOut() {
    auto* head = new QHBoxLayout;
    head->setSpacing(space::within);
    head->addWidget(fold);
    head->addStretch(1);
    head->addWidget(proposal);
    head->addWidget(use);
    head->addWidget(undo);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(space::tight, 0, 0, 0);
    row->setSpacing(space::within);
    row->addWidget(pictures, 1);
    row->addWidget(question);
    row->addWidget(yes);
    row->addWidget(no);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::within, space::tight, space::within, space::tight);
    column->setSpacing(space::tight);
    column->addLayout(head);
    column->addWidget(body);
}

void BorderlineStrip::setQuestion(const QString& words) {
    question->setText(words);
}

void BorderlineStrip::setPictures(const QList<BorderlinePicture>& near) {
    pictures->setPictures(near);
    for (QPushButton* button : {yes, no})
        button->setEnabled(!near.isEmpty());
    ask();
}

void BorderlineStrip::setThumbnail(int row, const QImage& image) {
    pictures->setThumbnail(row, image);
}

void BorderlineStrip::setProposal(const QString& sentence, bool usable) {
    proposal->setText(sentence);
    proposal->setVisible(!sentence.isEmpty());
    use->setVisible(!sentence.isEmpty() && usable);
}

void BorderlineStrip::setUndoable(bool undoable) {
    undo->setEnabled(undoable);
    undo->setVisible(undoable);
}

void BorderlineStrip::setFolded(bool folded) {
    isFolded = folded;
    body->setVisible(!folded);
    tintIcon();
    ask();
}

void BorderlineStrip::ask() {
    if (const QList<int> rows = pictures->wanted(); !isFolded && !rows.isEmpty())
        Q_EMIT thumbnailsWanted(rows);
}

void BorderlineStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcon();
    QFrame::changeEvent(event);
}

void BorderlineStrip::tintIcon() {
    const Palette& colours = paletteOf(*this);
    fold->setIcon(icon(isFolded ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), colours.mutedText,
                       colours.text, 14));
    fold->setAccessibleDescription(isFolded ? tr("folded") : tr("open"));
}

} // namespace onelogit::widgets
