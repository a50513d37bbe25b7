#pragma once

#include "widgets/commands/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace onelogit::widgets {

/// One line to type in over the window, and what matches it. Up, Down, Page Up and Page Down move, Enter or a click
/// chooses, Escape closes, and so does the focus that goes elsewhere. Object names: "commandPalette",
/// "commandPalette.text", "commandPalette.list", "commandPalette.nothing".
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// Lies over `window`, hidden at first.
    explicit CommandPalette(QWidget* window);

    void open(const QList<PaletteEntry>& entries);
    /// Gives the focus back to where it was.
    void close();
    /// Said where nothing matches.
    void setNothingText(const QString& sentence);

Q_SIGNALS:
    /// It is closed by then. The entry's number in the list that was given.
    void chosen(int entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void match(const QString& pattern);
    void moveBy(int rows);
    void choose(const QModelIndex& index);
    [[nodiscard]] bool takeKey(int key);

    PaletteModel* model;
    QLineEdit* text;
    QListView* list;
    QLabel* nothing;
    QPointer<QWidget> focusBefore;
};

} // namespace onelogit::widgets
