#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <optional>

class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace onelogit::widgets {

class ElidedLabel;
class Segments;

/// Something that can be chosen again.
struct DataEntry {
    QString text;
    QString toolTip;
};

/// What is going on with the data; a negative fraction is not known.
struct DataWork {
    double fraction = -1;
    QString text;
    bool held = false; ///< cancelled: there is a button to go on
};

/// The line above the comparison: which labelled pictures it rests on, what was left out, and the work under way.
/// Object names: "dataChooser", "dataChooser.data" (its menu holds the actions "dataChooser.open", ".demo", ".again"
/// and ".recent0"...), "dataChooser.part", "dataChooser.facts", "dataChooser.notes", "dataChooser.progress",
/// "dataChooser.work", "dataChooser.cancel", "dataChooser.goOn".
class DataChooser : public QFrame {
    Q_OBJECT

public:
    explicit DataChooser(QWidget* parent = nullptr);

    /// `name`: what is chosen; `isDemo`: it is the demo's sample, to which there is then no way back in the menu.
    void setData(const QString& name, const QString& toolTip, bool isDemo);
    /// "10,000 pictures, 10 classes".
    void setFacts(const QString& text);
    /// What was left out, in a few words; the tooltip names everything.
    void setNotes(const QString& text, const QString& toolTip);
    /// Empty: the data has one part only.
    void setTrainingPart(std::optional<bool> training);
    void setRecent(const QList<DataEntry>& entries);
    /// None at rest.
    void setWork(const std::optional<DataWork>& work);

Q_SIGNALS:
    void openRequested();
    void demoRequested();
    void readAgainRequested();
    void recentChosen(int number);
    void trainingPartChosen(bool training);
    void cancelRequested();
    void goOnRequested();

private:
    void buildMenu();
    QAction* addAction(const QString& name, const QString& text);

    QToolButton* data = nullptr;
    QMenu* menu = nullptr;
    QAction* demo = nullptr;
    QAction* again = nullptr;
    QAction* recentTitle = nullptr;
    QList<QAction*> recent;
    Segments* part = nullptr;
    ElidedLabel* facts = nullptr;
    ElidedLabel* notes = nullptr;
    QProgressBar* bar = nullptr;
    ElidedLabel* work = nullptr;
    QPushButton* cancel = nullptr;
    QPushButton* goOn = nullptr;
};

} // namespace onelogit::widgets
