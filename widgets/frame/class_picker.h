#pragma once

#include <QComboBox>
#include <QIcon>
#include <QStringList>

namespace onelogit::widgets {

class ClassListModel;

/// Chooses a class by typing a part of its name (any letter case) or from the list. Enter takes the only or first
/// match, Escape and leaving restore the shown class. Made for tens of thousands of classes. Object name "classPicker".
class ClassPicker : public QComboBox {
    Q_OBJECT

public:
    static constexpr int allClasses = -1;

    explicit ClassPicker(QWidget* parent = nullptr);

    /// Replaces the names (shared, not copied), in head order; the shown class stays if its number still exists. Emits
    /// nothing.
    void setClasses(const QStringList& names);
    /// Offers "all classes" above the names. Without it `allClasses` shows as class 0. Emits nothing.
    void setAllClassesOffered(bool offered);
    /// Emits nothing; a number without a class is ignored.
    void setCurrentClass(int classNumber);
    /// The class's number, or allClasses; allClasses too while there are no classes.
    [[nodiscard]] int currentClass() const;

    /// An example picture for a class.
    void setExample(int classNumber, const QIcon& picture);

    /// What the shortcut (Ctrl+K) does: takes the focus, selects the text and opens the list.
    void startPicking();

Q_SIGNALS:
    /// The user chose a class (or allClasses); emitted also when the same one is chosen again.
    void classPicked(int classNumber);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void accept(const QString& typed);
    void restoreText();
    [[nodiscard]] int offset() const;

    ClassListModel* list;
};

} // namespace onelogit::widgets
