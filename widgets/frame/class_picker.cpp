#include "widgets/frame/class_picker.h"

#include "widgets/frame/class_list_model.h"
#include "widgets/theme/theme.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace onelogit::widgets {
namespace {
constexpr int listedSide = 28; ///< of an example picture in the lists
constexpr int shownSide = 18;

/// Names of one height: a view that measures each of 21,000 rows takes 90 ms a key.
QListView* namesView(QWidget* parent) {
    auto* view = new QListView(parent);
    view->setUniformItemSizes(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTextElideMode(Qt::ElideMiddle);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

} // namespace

ClassPicker::ClassPicker(QWidget* parent) : QComboBox(parent), list(new ClassListModel(this)) {
    setObjectName(QStringLiteral("classPicker"));
    setAccessibleName(tr("Class"));
    setToolTip(tr("The class to look for; type a part of its name"));
    setView(namesView(this));
    setModel(list);
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
    completer()->setPopup(namesView(nullptr));
    completer()->popup()->setObjectName(QStringLiteral("classPickerMatches"));
    completer()->popup()->setIconSize(QSize(listedSide, listedSide));
    connect(this, &QComboBox::activated, this, [this] {
        setCurrentIndex(currentIndex());
        restoreText();
        Q_EMIT classPicked(currentClass());
    });
}

int ClassPicker::offset() const {
    return list->allClassesOffered() ? 1 : 0;
}

void ClassPicker::setClasses(const QStringList& names) {
    if (names.isSharedWith(list->names()))
        return;
    const int before = currentClass();
    list->setNames(names);
    setEnabled(count() > 0);
    setCurrentIndex(count() == 0 ? -1 : 0);
    setCurrentClass(before);
}

void ClassPicker::setAllClassesOffered(bool offered) {
    if (offered == list->allClassesOffered())
        return;
    const int before = currentClass();
    list->setAllClassesOffered(offered);
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
    list->setExample(classNumber, picture);
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
