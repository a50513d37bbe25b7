#include "widgets/frame/segments.h"

#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace onelogit::widgets {

Segments::Segments(QWidget* parent) : QWidget(parent), group(new QButtonGroup(this)), row(new QHBoxLayout(this)) {
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(group, &QButtonGroup::idClicked, this, [this](int number) {
        if (std::exchange(shown, number) != number)
            Q_EMIT chosen(number);
    });
}

int Segments::add(const QString& name, const QString& text, const QString& toolTip) {
    const int number = row->count();
    auto* button = new QToolButton(this);
    button->setObjectName(objectName() + u'.' + name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setChecked(number == 0);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("segment", number == 0 ? QStringLiteral("first") : QStringLiteral("next"));
    setType(*button, Type::Small);
    group->addButton(button, number);
    row->addWidget(button);
    return number;
}

void Segments::setText(int number, const QString& text) {
    group->button(number)->setText(text);
}

void Segments::setAvailable(int number, bool available, const QString& toolTip) {
    group->button(number)->setEnabled(available);
    group->button(number)->setToolTip(toolTip);
}

void Segments::setCurrent(int number) {
    if (QAbstractButton* button = group->button(number)) {
        button->setChecked(true);
        shown = number;
    }
}

int Segments::current() const {
    return shown;
}

} // namespace onelogit::widgets
