#include "widgets/tour/countdown_card.h"

#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {
constexpr int above = 48; ///< the foot of the window
}

CountdownCard::CountdownCard(QWidget& window) : QFrame(&window), label(new QLabel(this)) {
    setObjectName(QStringLiteral("countdownCard"));
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setTextFormat(Qt::PlainText);
    setType(*label, Type::Body, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::inner, space::between, 2 * space::inner, space::between);
    column->addWidget(label);
    hide();
}

void CountdownCard::say(const QString& sentence) {
    label->setText(sentence);
    setAccessibleName(sentence);
    adjustSize();
    const QWidget* window = parentWidget();
    move((window->width() - width()) / 2, window->height() - above - height());
    show();
    raise();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString CountdownCard::sentence() const {
    return label->text();
}

} // namespace onelogit::widgets
