#include "widgets/frame/empty_state.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onelogit::widgets {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), picture(new QLabel(this)), sentence(new QLabel(this)), button(new QPushButton(this)) {
    setObjectName(QStringLiteral("emptyState"));
    sentence->setObjectName(QStringLiteral("emptyState.sentence"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    setType(*sentence, Type::Body, false, true);
    picture->setAlignment(Qt::AlignCenter);
    button->setObjectName(QStringLiteral("emptyState.button"));
    button->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::between, space::between, space::between);
    column->setSpacing(space::inner);
    column->addStretch();
    column->addWidget(picture);
    column->addWidget(sentence);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch();
    connect(button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setContent(const QString& newIconName, const QString& newSentence, const QString& buttonText) {
    iconName = newIconName;
    sentence->setText(newSentence);
    button->setText(buttonText);
    button->setAccessibleName(buttonText);
    button->setToolTip(newSentence);
    button->setVisible(!buttonText.isEmpty());
    tintIcon();
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcon();
    QWidget::changeEvent(event);
}

void EmptyState::tintIcon() {
    picture->setPixmap(iconPixmap(iconName, paletteOf(*this).outline, 40, devicePixelRatioF()));
}

} // namespace onelogit::widgets
