#pragma once

#include "app/commands/shortcut_book.h"
#include "app/controllers/data_controller.h"
#include "app/controllers/recent_models.h"
#include "engine/search/overlap.h"
#include "widgets/compare/wall_bar.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"
#include "widgets/train/train_choice.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace onelogit::app {

/// The second search beside the first.
struct SecondSearch {
    bool shown = false;
    QString model; ///< file; empty: the one after the first
    QString className;
    search::Part part = search::Part::Either;
    bool operator==(const SecondSearch&) const = default;
};

/// What the pages show beside what they always show, and what is set on them for later: kept by a session, not by the
/// configuration.
struct OpenPanels {
    bool ledger = false;
    SecondSearch second;
    QByteArray compareSplit;
    int compareTab = 0;
    std::optional<widgets::TrainChoice> training;
    QString trainingData; ///< empty: the demo's sample
    bool operator==(const OpenPanels&) const = default;
};

/// What the window remembers between two starts. A value that is missing or makes no sense is the default.
struct Settings {
    QByteArray geometry;
    widgets::Theme theme = widgets::Theme::System;
    QString language;        ///< a code of languages(); empty: the system's
    bool lessMotion = false; ///< whatever the desktop says
    int page = 0;
    int thumbnailSize = 96;
    bool borderlineFolded = false;
    bool normalized = false; ///< the kind of score that is searched by
    widgets::WallLook look;  ///< of the comparison; its target is not kept
    widgets::Words words = widgets::Words::Plain;
    bool welcomeAtStart = true;
    int presentationMinutes = 3; ///< without a hand on it until a presentation starts again; 0: never
    QString className;
    QString model;             ///< file of the one chosen last
    QStringList models;        ///< files of the open models, the demo's among them, in the order of all pages
    QStringList closedDemo;    ///< files of the demo's models that the user took off the list
    QList<RecentModel> recent; ///< last one first
    DataChoice data;           ///< labelled pictures that models are compared on
    QList<DataChoice> recentData;
    QString folder;             ///< shown last; empty: the demo's pictures
    QStringList recentFolders;  ///< last one first
    QStringList recentProjects; ///< last one first
    ShortcutChanges shortcuts;
    OpenPanels panels;
    bool operator==(const Settings&) const = default;
};

/// From and to the user's configuration of org.onelogit / OneLogit (QSettings: atomic, merged between instances).
/// A few hundred bytes; read once at start on the window
/// thread, saved by the session's jobs and at the end.
[[nodiscard]] Settings loadSettings();
void saveSettings(const Settings& settings);

} // namespace onelogit::app
