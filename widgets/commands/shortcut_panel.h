#pragma once

#include "widgets/commands/shortcut_model.h"

#include <QKeySequence>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace onelogit::widgets {

/// All that keys do, by menu, with a filter; and what changes the keys of the selected command. Escape closes. Object
/// names: "shortcutPanel", "shortcutPanel.filter", "shortcutPanel.list" (a tree), "shortcutPanel.chosen",
/// "shortcutPanel.keys" (a QKeySequenceEdit), "shortcutPanel.none", "shortcutPanel.reset", "shortcutPanel.resetAll",
/// "shortcutPanel.clash", "shortcutPanel.close".
class ShortcutPanel : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutPanel(QWidget* parent = nullptr);
    ~ShortcutPanel() override;

    /// Keeps the selected command.
    void setRows(const QList<ShortcutRow>& rows);
    /// Why the keys that were typed are not taken; empty for none. Gone with the next keys or command.
    void setClash(const QString& sentence);
    /// Empty without a command.
    [[nodiscard]] QString selected() const;
    /// Takes the focus.
    void start();

Q_SIGNALS:
    /// By the person; an empty sequence for no shortcut.
    void keysChosen(const QString& name, const QKeySequence& keys);
    void resetRequested(const QString& name);
    void resetAllRequested();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void takeKeys(const QKeySequence& keys);
    void showSelected();
    void tintIcon();

    ShortcutModel* model;
    QTreeView* list;
    QLineEdit* filter = nullptr;
    QLabel* chosen = nullptr;
    QKeySequenceEdit* keys = nullptr;
    QPushButton* none = nullptr;
    QPushButton* reset = nullptr;
    QPushButton* resetAll = nullptr;
    QLabel* clash = nullptr;
    QToolButton* close = nullptr;
};

} // namespace onelogit::widgets
