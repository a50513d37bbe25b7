#pragma once

#include "app/controllers/data_controller.h"
#include "app/controllers/recent_models.h"
#include "widgets/compare/wall_bar.h"
#include "widgets/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace onelogit::app {

/// What the window remembers between two starts. A value that is missing or makes no sense is the default.
struct Settings {
    QByteArray geometry;
    widgets::Theme theme = widgets::Theme::System;
    QString language; ///< a code of languages(); empty: the system's
    int page = 0;
    int thumbnailSize = 96;
    bool borderlineFolded = false;
    bool normalized = false; ///< the kind of score that is searched by
    widgets::WallLook look;  ///< of the comparison; its target is not kept
    QString className;
    QString model;             ///< file of the one chosen last
    QStringList models;        ///< files of the open models, the demo's among them, in the order of all pages
    QStringList closedDemo;    ///< files of the demo's models that the user took off the list
    QList<RecentModel> recent; ///< last one first
    DataChoice data;           ///< labelled pictures that models are compared on
    QList<DataChoice> recentData;
    QString folder;            ///< shown last; empty: the demo's pictures
    QStringList recentFolders; ///< last one first
};

/// From and to the user's configuration of org.onelogit / OneLogit (QSettings: atomic, merged between instances).
/// Reading a few hundred bytes; called once at start and once at the end, on the window thread.
[[nodiscard]] Settings loadSettings();
void saveSettings(const Settings& settings);

} // namespace onelogit::app
