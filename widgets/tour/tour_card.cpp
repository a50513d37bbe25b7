#include "widgets/tour/tour_card.h"

#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onelogit::widgets {
namespace {
constexpr int widthInLetters = 42;
constexpr int mostSteps = 99; ///< that the card has room for
} // namespace

TourCard::TourCard(QWidget* parent)
    : QFrame(parent),
      title(new QLabel(this)),
      text(new QLabel(this)),
      count(new QLabel(this)),
      end(new QPushButton(tr("End tour"), this)),
      back(new QPushButton(tr("Back"), this)),
      next(new QPushButton(this)) {
    setObjectName(QStringLiteral("tourCard"));
    setAutoFillBackground(true);
    title->setObjectName(QStringLiteral("tourCard.title"));
    text->setObjectName(QStringLiteral("tourCard.text"));
    count->setObjectName(QStringLiteral("tourCard.count"));
    end->setObjectName(QStringLiteral("tourCard.end"));
    back->setObjectName(QStringLiteral("tourCard.back"));
    next->setObjectName(QStringLiteral("tourCard.next"));
    setType(*title, Type::Body, true);
    setType(*text, Type::Body);
    setType(*count, Type::Small, false, true);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    end->setToolTip(tr("Ends the tour; Help, Take the Tour begins it again"));
    back->setToolTip(tr("The step before"));
    next->setToolTip(tr("The next step; doing what the step says goes on, too"));
    next->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::within);
    buttons->addWidget(count);
    buttons->addStretch(1);
    buttons->addWidget(end);
    buttons->addWidget(back);
    buttons->addWidget(next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::inner, space::between, space::inner);
    column->setSpacing(space::within);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::tight);
    column->addLayout(buttons);
    next->setText(tr("Next"));
    count->setText(tr("%1 of %2", "step of a tour").arg(mostSteps).arg(mostSteps));
    setFixedWidth(std::max(fontMetrics().averageCharWidth() * widthInLetters, buttons->sizeHint().width()) +
                  2 * space::between);
    connect(next, &QPushButton::clicked, this, &TourCard::nextRequested);
    connect(back, &QPushButton::clicked, this, &TourCard::backRequested);
    connect(end, &QPushButton::clicked, this, &TourCard::endRequested);
}

void TourCard::setStep(const QString& newTitle, const QString& newText, int number, int of) {
    title->setText(newTitle);
    text->setText(newText);
    const QLocale locale;
    count->setText(tr("%1 of %2", "step of a tour").arg(locale.toString(number + 1), locale.toString(of)));
    const bool last = number + 1 == of;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    next->setText(last ? tr("Done") : tr("Next"));
    end->setVisible(!last);
    back->setEnabled(number > 0);
    if (focused && !isAncestorOf(QApplication::focusWidget()))
        takeFocus();
    setAccessibleName(newTitle);
    setAccessibleDescription(newText);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    resize(width(), heightForWidth(width()));
}

void TourCard::takeFocus() {
    next->setFocus();
}

void TourCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT endRequested();
    else if (auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
             focused && isAncestorOf(focused) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        focused->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace onelogit::widgets
