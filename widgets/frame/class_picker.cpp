#include "widgets/frame/class_picker.h"

#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace onelogit::widgets {
namespace {
constexpr int listedSide = 28; ///< of an example picture in the lists
constexpr int shownSide = 18;
} // namespace

ClassPicker::ClassPicker(QWidget* parent) : QComboBox(parent) {
    setObjectName(QStringLiteral("classPicker"));
    setAccessibleName(tr("Class"));
    setToolTip(tr("The class to look for; type a part of its name (Ctrl+K)"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setIconSize(QSize(shownSide, shownSide));
    view()->setIconSize(QSize(listedSide, listedSide));
    setMinimumContentsLength(16);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
    setEnabled(false);
    lineEdit()->setObjectName(QStringLiteral("classPicker.text"));
    lineEdit()->setPlaceholderText(tr("no classes yet"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setMaxVisibleItems(16);
    completer()->popup()->setObjectName(QStringLiteral("classPickerMatches"));
    completer()->popup()->setIconSize(QSize(listedSide, listedSide));
    connect(this, &QComboBox::activated, this, [this] {
        setCurrentIndex(currentIndex());
        restoreText();
        Q_EMIT classPicked(currentClass());
    });
}

void ClassPicker::setClasses(const QStringList& names) {
    const int before = currentClass();
    clear();
    if (allOffered && !names.isEmpty())
        addItem(tr("all classes"));
    addItems(names);
    for (int i = 0; i < count(); ++i)
        setItemData(i, itemText(i), Qt::ToolTipRole);
    setEnabled(count() > 0);
    setCurrentIndex(count() == 0 ? -1 : 0);
    setCurrentClass(before);
}

void ClassPicker::setAllClassesOffered(bool offered) {
    if (offered == allOffered)
        return;
    const int before = currentClass();
    if (!offered && count() > 0)
        removeItem(0);
    allOffered = offered;
    if (offered && count() > 0)
        insertItem(0, tr("all classes"));
    setCurrentClass(qMax(before, offered ? allClasses : 0));
}

void ClassPicker::setCurrentClass(int classNumber) {
    const int index = classNumber + offset();
    if (index < 0 || index >= count())
        return;
    setCurrentIndex(index);
    restoreText();
}

int ClassPicker::currentClass() const {
    return currentIndex() < 0 ? allClasses : currentIndex() - offset();
}

void ClassPicker::setExample(int classNumber, const QIcon& picture) {
    const int index = classNumber + offset();
    if (classNumber >= 0 && index < count())
        setItemIcon(index, picture);
}

void ClassPicker::startPicking() {
    setFocus(Qt::ShortcutFocusReason);
    lineEdit()->selectAll();
    completer()->setCompletionPrefix({});
    completer()->complete();
}

void ClassPicker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && currentText() != itemText(currentIndex())) {
        restoreText();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        QAbstractItemView* matches = completer()->popup();
        const QModelIndex highlighted = matches->isVisible() ? matches->currentIndex() : QModelIndex();
        matches->hide();
        accept(highlighted.isValid() ? highlighted.data().toString() : currentText());
        return;
    }
    QComboBox::keyPressEvent(event);
}

void ClassPicker::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        restoreText();
}

/// An exact name goes before one that merely contains the text; without a match the shown class stays.
void ClassPicker::accept(const QString& typed) {
    int index = findText(typed, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (index < 0)
        index = findText(typed, Qt::MatchFixedString);
    if (index < 0 && !typed.isEmpty())
        index = findText(typed, Qt::MatchContains);
    if (index >= 0)
        setCurrentIndex(index);
    restoreText();
    if (index >= 0)
        Q_EMIT classPicked(currentClass());
}

void ClassPicker::restoreText() {
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

} // namespace onelogit::widgets
