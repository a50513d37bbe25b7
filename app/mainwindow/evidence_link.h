#pragma once

#include "app/mainwindow/wall_link.h"

#include <QObject>

namespace onelogit::widgets {
class CompareTabs;
} // namespace onelogit::widgets

namespace onelogit::app {

/// Fills the tabs under the wall: only the one that is looked at is kept up to date. Questions about one model are
/// about the current one.
class EvidenceLink : public QObject {
    Q_OBJECT

public:
    EvidenceLink(const Workspace& workspace, const WallLink& wall, widgets::CompareTabs& tabs);

    /// Brings the pictures behind a bar of a panel, and their tab.
    void showBar(int panel, widgets::LogitChart::Role role, metrics::Interval interval);

    /// The numbers behind a panel's bars, or its class intervals, in their tab.
    void showBins(int panel);

private:
    void showPoints(int tab);
    void showTab();
    void showCurves(int tab);
    void showSweep();
    void moveMarks();
    void askPairs();
    void askSuppliers();
    void showPictures();
    void showPairs();
    void showSuppliers();
    void showSupplier(int row);
    /// The current model, or the first one shown; null without any.
    [[nodiscard]] const ShownModel* subject() const;
    [[nodiscard]] EvidenceSubject subjectOf(const ShownModel& model) const;
    [[nodiscard]] QString titleOf(const std::string& digest) const;

    Workspace workspace;
    const WallLink& wall;
    widgets::CompareTabs& tabs;
};

} // namespace onelogit::app
