#pragma once

#include "app/controllers/operating_controller.h"
#include "app/controllers/thresholds.h"
#include "app/settings/settings.h"

#include <optional>

namespace onelogit::app {

/// What the threshold was last chosen by.
struct SearchAim {
    OperatingController::Target target = OperatingController::Target::Logit;
    double value = 0;                  ///< of a target other than the logit
    std::optional<double> unsure = {}; ///< width of the unsure zone
    bool operator==(const SearchAim&) const = default;
};

/// What a person works on: models, pictures, what is looked for and how. A project file holds it, a session holds it
/// and more.
struct Work {
    QStringList models; ///< files of the open ones in the order of all pages
    QString model;      ///< file of the one chosen last
    QString className;
    QString folder;  ///< empty: the demo's pictures
    DataChoice data; ///< labelled pictures that models are compared on
    bool normalized = false;
    SearchAim aim;
    widgets::WallLook look;
    Thresholds::Values thresholds;
    bool operator==(const Work&) const = default;
};

/// Everything that is taken up again at the next start: the window is in the settings.
struct SessionState {
    Settings settings;
    SearchAim aim;
    Thresholds::Values thresholds;
    QString project; ///< file of the open one; empty for none
    bool operator==(const SessionState&) const = default;
};

[[nodiscard]] Work workOf(const SessionState& state);
/// The rest of the state stays.
void putWork(SessionState& state, const Work& work);

} // namespace onelogit::app
