#pragma once

#include "app/mainwindow/workspace.h"
#include "app/settings/settings.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace onelogit::widgets {
class CompareTabs;
class EmptyState;
class WallBar;
} // namespace onelogit::widgets

namespace onelogit::app {

class DataLink;
class EvidenceLink;
class SaveMenu;
class WallLink;

/// Every compared model's true and false logits side by side, and under them the evidence: figures, curves, pictures.
/// Models that do not fit the labelled sample are named with the reason ("comparePage.leftOut"). Object name
/// "comparePage".
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(const Workspace& workspace, QWidget* parent = nullptr);

    void store(Settings& settings) const;
    void restore(const Settings& settings);
    /// Asks for the folder of other labelled pictures.
    void askForData();

Q_SIGNALS:
    /// The user wants to search with the model that was made current.
    void searchRequested();
    void openModelRequested();
    /// Something that a person should know, a failure or a success.
    void failed(const onelogit::Error& error);
    void told(const QString& sentence);

private:
    void showState();
    void showLeftOut();
    void tellWhatToDo();
    void doIt();
    void activate(int panel);
    void showPanelMenu(int panel, const QPoint& place);

    Workspace workspace;
    DataLink* data = nullptr;
    WallLink* panels = nullptr;
    EvidenceLink* evidence = nullptr;
    SaveMenu* saving = nullptr;
    widgets::WallBar* bar = nullptr;
    widgets::CompareTabs* tabs = nullptr;
    QSplitter* split = nullptr;
    QByteArray splitByUser; ///< empty: the usual shares
    QLabel* leftOut = nullptr;
    widgets::EmptyState* empty = nullptr;
    QStackedWidget* stack = nullptr;
};

} // namespace onelogit::app
