#pragma once

#include "app/mainwindow/workspace.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QStackedWidget;

namespace onelogit::widgets {
class EmptyState;
class HistogramWall;
class SeparationTable;
} // namespace onelogit::widgets

namespace onelogit::app {

class DataLink;

/// Every compared model's true and false logits side by side, and the table of their figures.
/// Models that do not fit the labelled sample are named with the reason ("comparePage.leftOut"). Object name
/// "comparePage".
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(const Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] bool sharedAxis() const;
    void setSharedAxis(bool shared);
    /// Asks for the folder of other labelled pictures.
    void askForData();

Q_SIGNALS:
    /// The user wants to search with the model that was made current.
    void searchRequested();

private:
    void showModels();
    void showLeftOut();
    [[nodiscard]] QString emptySentence() const;
    void showLines();
    void moveLine(int panel, double value);
    void activate(int panel);

    /// A panel's model, by its number among the open models.
    struct Shown {
        int model = 0;
        std::string digest;
    };

    Workspace workspace;
    std::vector<Shown> shown; ///< in the order of the panels and the table's rows
    DataLink* data = nullptr;
    widgets::HistogramWall* wall = nullptr;
    widgets::SeparationTable* table = nullptr;
    QLabel* leftOut = nullptr;
    widgets::EmptyState* empty = nullptr;
    QStackedWidget* stack = nullptr;
};

} // namespace onelogit::app
