#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

namespace onelogit::app {

/// Where a widget is: object names from the window down.
inline QString placeOf(const QObject* object) {
    QString place;
    for (; object; object = object->parent()) {
        const QString name =
            object->objectName().isEmpty() ? QLatin1String(object->metaObject()->className()) : object->objectName();
        place = place.isEmpty() ? name : name + u'/' + place;
    }
    return place;
}

inline bool isInteractive(const QAccessibleInterface& item) {
    switch (item.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::ListItem:
    case QAccessible::Graphic:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

/// Parts of Qt's own controls, which are told by the whole.
inline bool isPartOfAControl(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent); area && area->viewport() == &widget)
        return true;
    return widget.objectName().startsWith(QStringLiteral("qt_")) ||
           (parent && (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
                       qobject_cast<const QTabBar*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
                       widget.inherits("QHeaderView") || widget.inherits("QScrollBar") ||
                       widget.inherits("QComboBoxPrivateContainer")));
}

struct Walk {
    QStringList nameless; ///< what can be used or looked at, without a name
    int named = 0;        ///< with one
};

/// Everything that is shown below `item`. Rows of long lists are looked at from their beginning only.
inline void walk(QAccessibleInterface* item, Walk& found, const QString& path = {}) {
    constexpr int mostRows = 60;
    if (!item || !item->isValid() || item->state().invisible)
        return;
    auto* widget = qobject_cast<QWidget*>(item->object());
    if (widget && !widget->isVisible())
        return;
    const QString here = widget ? placeOf(widget) : path;
    const bool part = widget && isPartOfAControl(*widget);
    if (!part && (isInteractive(*item) || (widget && item->state().focusable))) {
        if (item->text(QAccessible::Name).trimmed().isEmpty())
            found.nameless << here + QStringLiteral(" (role %1)").arg(item->role());
        else
            ++found.named;
    }
    if (part && widget->inherits("QScrollBar"))
        return;
    const bool isTable = item->role() == QAccessible::Table || item->role() == QAccessible::Tree;
    for (int i = 0; !isTable && i < std::min(item->childCount(), mostRows); ++i)
        walk(item->child(i), found, here + u'/' + QString::number(i));
}

/// Controls below `window` that are shown but do not tell what they do when pointed at.
inline QStringList withoutToolTip(const QWidget& window) {
    QStringList silent;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool control = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                             qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                             qobject_cast<const QSlider*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
        if (control && widget->isVisible() && !isPartOfAControl(*widget) && widget->toolTip().isEmpty())
            silent << placeOf(widget);
    }
    return silent;
}

} // namespace onelogit::app
