#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::widgets {
class BorderlineStrip;
class PreviewPanel;
} // namespace onelogit::widgets

namespace onelogit::app {

/// Between the borderline strip and the person's answers: what to ask about, what was answered, and the line that fits.
class BorderlineLink : public QObject {
    Q_OBJECT

public:
    BorderlineLink(const Workspace& workspace, widgets::BorderlineStrip& strip);

private:
    void listPictures();
    void propose();
    void use();

    Workspace workspace;
    widgets::BorderlineStrip& strip;
    ThumbnailController thumbnails; ///< of its own: the grid's wishes replace each other
};

} // namespace onelogit::app
