#pragma once

#include "app/commands/edits.h"
#include "app/commands/shortcut_book.h"
#include "app/controllers/answers_controller.h"
#include "app/controllers/compare_controller.h"
#include "app/controllers/data_controller.h"
#include "app/controllers/evidence_controller.h"
#include "app/controllers/file_actions.h"
#include "app/controllers/operating_controller.h"
#include "app/controllers/overlap_controller.h"
#include "app/controllers/panel_order.h"
#include "app/controllers/preview_controller.h"
#include "app/controllers/recent_folders.h"
#include "app/controllers/recent_models.h"
#include "app/controllers/search_controller.h"
#include "app/controllers/speed_controller.h"
#include "app/controllers/spread_controller.h"
#include "app/controllers/target_controller.h"
#include "app/controllers/thumbnail_controller.h"
#include "app/controllers/training_controller.h"
#include "app/controllers/training_data.h"
#include "app/controllers/watch_controller.h"

namespace onelogit::app {

/// What the window works with; owned by Application, which outlives the window.
struct Workspace {
    JobQueue& queue;
    const ModelGate& gate;
    ModelsController& models;
    RecentModels& recent;
    RecentFolders& recentFolders;
    DataController& data;
    CompareController& compare;
    TargetController& targets;
    EvidenceController& evidence;
    SpreadController& spreads;
    FolderController& folder;
    SearchController& search;
    OperatingController& operating;
    AnswersController& answers;
    WatchController& watch;
    OverlapController& overlap;
    FileActions& files;
    ThumbnailController& thumbnails;
    PreviewController& preview;
    SpeedController& speed;
    TrainingData& trainingData;
    TrainingController& trainings;
    Thresholds& thresholds;
    Edits& edits;
    ShortcutBook& shortcuts;
    PanelOrder& panelOrder;
};

} // namespace onelogit::app
