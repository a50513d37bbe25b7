#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::widgets {
class AbBar;
}

namespace onelogit::app {

/// Between the A/B bar and the second search.
class OverlapLink : public QObject {
    Q_OBJECT

public:
    OverlapLink(const Workspace& workspace, widgets::AbBar& bar);

    /// Begins with the next open model and the class that is searched; ends the comparison.
    void setShown(bool shown);

Q_SIGNALS:
    /// By the person, on the bar.
    void closed();

private:
    void choose(int model, const QString& className);
    void showModels();
    void showFirst();
    void showCounts();

    Workspace workspace;
    widgets::AbBar& bar;
    int modelB = 0;
    QString classB;
};

} // namespace onelogit::app
