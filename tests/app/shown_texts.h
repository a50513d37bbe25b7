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

/// Of the visible labels and buttons of `window`, those that have less room than their text needs, a line for each.
/// Elided labels give way on purpose.
inline QStringList clippedTexts(const QWidget& window) {
    QStringList lines;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty())
            continue;
        QSize needed;
        QString text;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->text().isEmpty() || qobject_cast<const onelogit::widgets::ElidedLabel*>(label))
                continue;
            text = label->text();
            needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (button->text().isEmpty())
                continue;
            text = button->text();
            needed = QSize(button->fontMetrics().size(Qt::TextShowMnemonic, text).width() + 2, 0);
        } else {
            continue;
        }
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            lines << QStringLiteral("%1 %2 has %3 x %4, needs %5 x %6: %7")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(needed.height())
                         .arg(text.left(80));
    }
    return lines;
}

/// What keeps `window` from being smaller: the least sizes of its pages and of what stands around them.
inline QString leastSizes(const QWidget& window) {
    QString sizes;
    for (const char* name : {"mainWindow", "topBar", "statusLine", "searchPage", "comparePage", "trainPage",
                             "speedPage", "modelsPage", "raceWall", "trainForm", "trainingList", "histogramWall"}) {
        const QWidget* part =
            window.objectName() == QLatin1String(name) ? &window : window.findChild<QWidget*>(QLatin1String(name));
        if (part)
            sizes += QStringLiteral("%1 %2 x %3, ")
                         .arg(QLatin1String(name))
                         .arg(part->minimumSizeHint().width())
                         .arg(part->minimumSizeHint().height());
    }
    return sizes;
}
