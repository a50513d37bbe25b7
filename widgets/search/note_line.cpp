#include "widgets/search/note_line.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace onelogit::widgets {

NoteLine::NoteLine(QWidget* parent) : QWidget(parent), mark(new QLabel(this)), text(new QLabel(this)) {
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setType(*text, Type::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    tintMark();
    hide();
}

void NoteLine::setNote(const QString& sentence) {
    if (sentence == text->text())
        return;
    text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoteLine::note() const {
    return text->text();
}

void NoteLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        tintMark();
    QWidget::changeEvent(event);
}

void NoteLine::tintMark() {
    mark->setPixmap(iconPixmap(QStringLiteral("warning"), paletteOf(*this).warning, 14, devicePixelRatioF()));
}

} // namespace onelogit::widgets
