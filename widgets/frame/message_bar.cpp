#include "widgets/frame/message_bar.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace onelogit::widgets {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      mark(new QLabel(this)),
      text(new QLabel(this)),
      action(new QPushButton(this)),
      dismiss(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    text->setObjectName(QStringLiteral("messageBar.text"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    action->setObjectName(QStringLiteral("messageBar.action"));
    action->setToolTip(tr("Does what the message proposes"));
    dismiss->setObjectName(QStringLiteral("messageBar.dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    dismiss->setToolTip(tr("Close this message (Escape)"));
    dismiss->setFocusPolicy(Qt::StrongFocus);
    dismiss->setProperty("flat", true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::inner, space::within, space::within, space::within);
    row->setSpacing(space::within);
    row->addWidget(mark);
    row->addWidget(text, 1);
    row->addWidget(action);
    row->addWidget(dismiss);
    hide();

    connect(action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
}

void MessageBar::showMessage(MessageLevel newLevel, const QString& newText, const QString& actionText) {
    level = newLevel;
    text->setText(newText);
    action->setText(actionText);
    action->setVisible(!actionText.isEmpty());
    setProperty("level", level == MessageLevel::Info      ? QStringLiteral("info")
                         : level == MessageLevel::Warning ? QStringLiteral("warning")
                                                          : QStringLiteral("error"));
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(newText);
    tintIcons();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear() {
    hide();
    text->clear();
}

QString MessageBar::message() const {
    return text->text();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss->click();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QFrame::changeEvent(event);
}

void MessageBar::tintIcons() {
    const Palette& colours = paletteOf(*this);
    const auto [name, color] = level == MessageLevel::Info      ? std::pair(QStringLiteral("info"), colours.accent)
                               : level == MessageLevel::Warning ? std::pair(QStringLiteral("warning"), colours.warning)
                                                                : std::pair(QStringLiteral("error"), colours.error);
    mark->setPixmap(iconPixmap(name, color, 20, devicePixelRatioF()));
    dismiss->setIcon(icon(QStringLiteral("close"), colours.mutedText, colours.text, 16));
}

} // namespace onelogit::widgets
