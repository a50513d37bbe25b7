#pragma once

#include "app/mainwindow/workspace.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace onelogit::widgets {
class EmptyState;
class ModelDetails;
class ModelList;
class RecentList;
} // namespace onelogit::widgets

namespace onelogit::app {

/// The open models in the order of all pages, those that were open lately, and everything known of the selected one.
/// Object name "modelsPage".
class ModelsPage : public QWidget {
    Q_OBJECT

public:
    explicit ModelsPage(const Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void openModelRequested();
    void openRequested(const QString& path);
    /// A missing file is to be looked for.
    void findRequested(const onelogit::app::RecentModel& model);
    void changeRequested(int model);
    void speedRequested();
    void saveRequested(int model);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeLists();
    void connectWidgets();
    void showModels();
    void showRecent();
    void showDetails();

    Workspace workspace;
    QList<RecentModel> listed; ///< in the rows of the recent list
    widgets::ModelList* list = nullptr;
    QLabel* recentTitle = nullptr;
    QScrollArea* recentArea = nullptr;
    widgets::RecentList* recent = nullptr;
    widgets::ModelDetails* details = nullptr;
    widgets::EmptyState* empty = nullptr;
    QStackedWidget* stack = nullptr;
};

} // namespace onelogit::app
