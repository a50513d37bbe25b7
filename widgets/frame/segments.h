#pragma once

#include <QString>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace onelogit::widgets {

/// A few words side by side of which one is chosen. Tab enters, Left and Right choose.
/// Each word's object name is that of the control with ".<name>" behind it.
class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(QWidget* parent = nullptr);

    /// Appends one and returns its number, from 0; the first becomes current. `name` is an untranslated word for tests.
    int add(const QString& name, const QString& text, const QString& toolTip);
    void setText(int number, const QString& text);
    /// One that cannot be chosen says why in its tooltip.
    void setAvailable(int number, bool available, const QString& toolTip);

    /// Emits nothing.
    void setCurrent(int number);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    /// The user chose another one.
    void chosen(int number);

private:
    QButtonGroup* group = nullptr;
    QHBoxLayout* row = nullptr;
    int shown = 0;
};

} // namespace onelogit::widgets
