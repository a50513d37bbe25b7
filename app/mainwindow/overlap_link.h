#pragma once

#include "app/mainwindow/workspace.h"
#include "app/settings/settings.h"

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
    /// As it is, or as it will be once its model is open.
    [[nodiscard]] SecondSearch kept() const;
    /// Of an earlier time; asks to be shown once its model is open.
    void restore(const SecondSearch& second);

Q_SIGNALS:
    /// By the person, on the bar.
    void closed();
    /// What was restored can be shown now.
    void restored();

private:
    void choose(int model, const QString& className);
    [[nodiscard]] int modelWithPath(const QString& path) const;
    void showModels();
    void showFirst();
    void showCounts();

    Workspace workspace;
    widgets::AbBar& bar;
    int modelB = 0;
    QString pathB; ///< of its file
    QString classB;
    std::optional<SecondSearch> waiting; ///< for its model
};

} // namespace onelogit::app
