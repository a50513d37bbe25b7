#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::widgets {
class ThresholdStrip;
}

namespace onelogit::app {

/// Between the threshold strip and the controllers: histograms, the line and its four faces, the kind of score, the
/// unsure zone, and what is said of them.
class StripLink : public QObject {
    Q_OBJECT

public:
    StripLink(const Workspace& workspace, widgets::ThresholdStrip& strip);

private:
    void listen();
    void showResult();
    void showLine();
    void showRates();
    void showReach();
    void showLikeness();
    void showScore();
    void chooseScore(bool normalized);

    Workspace workspace;
    widgets::ThresholdStrip& strip;
};

} // namespace onelogit::app
