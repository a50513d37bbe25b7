#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

class QCheckBox;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;

namespace onelogit::widgets {

/// Something that was open before.
struct OpenedBefore {
    QString iconName; ///< for icon()
    QString title;
    QString place; ///< the folder that it lies in
    QString toolTip = {};
};

/// The first page: what the program is for, three ways to begin, what was open before, the tour. Object names
/// "welcomePage", in it "welcomePage.openFolder", ".openModel", ".demo", ".tour", ".atStart" (a check box) and, from 0,
/// ".recent<N>".
class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int mostRecent = 6;

    explicit WelcomePage(QWidget* parent = nullptr);

    /// At most mostRecent of them; none hides the list.
    void setRecent(const QList<OpenedBefore>& entries);
    /// Emits nothing.
    void setShownAtStart(bool shown);
    [[nodiscard]] bool shownAtStart() const;
    /// The control that the keyboard begins with.
    void focusFirst();

Q_SIGNALS:
    void openFolderRequested();
    void openModelRequested();
    void demoRequested();
    void tourRequested();
    /// A number of the list that was set.
    void recentChosen(int number);
    void shownAtStartChanged(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Tile;

    QWidget* makeHead();
    QWidget* makeTiles();
    QWidget* makeFoot();
    void tintIcons();

    QList<Tile*> tiles;
    QList<Tile*> recent;
    QLabel* recentTitle = nullptr;
    QWidget* recentBox = nullptr;
    QGridLayout* recentGrid = nullptr;
    QPushButton* tour = nullptr;
    QCheckBox* atStart = nullptr;
};

} // namespace onelogit::widgets
