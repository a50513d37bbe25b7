#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace onelogit::widgets {

/// All classes of a model, in head order, filtered while typing; made for tens of thousands. Object names: "classList",
/// "classList.filter", "classList.count", "classList.view".
class ClassList : public QWidget {
    Q_OBJECT

public:
    explicit ClassList(QWidget* parent = nullptr);

    /// Shares the list; the same list again changes nothing.
    void setNames(const QStringList& names);

private:
    void filter();

    QStringList all;
    QLineEdit* text = nullptr;
    QLabel* count = nullptr;
    QListView* view = nullptr;
};

} // namespace onelogit::widgets
