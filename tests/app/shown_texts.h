#pragma once

#include "widgets/theme/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QStyle>
#include <QStyleOption>
#include <QToolButton>

/// A line for each visible widget of `window` that shows a text: name and text.
inline QStringList shownTexts(const QWidget& window) {
    QStringList lines;
    const auto add = [&lines](const QWidget& widget, const QString& text) {
        lines << QStringLiteral("%1 %2: %3")
                     .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text);
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(*widget, label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(*widget, button->text());
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            add(*widget, edit->text());
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            add(*widget, box->currentText());
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            add(*widget, QStringLiteral("%1 rows").arg(view->model()->rowCount()));
    }
    return lines;
}
