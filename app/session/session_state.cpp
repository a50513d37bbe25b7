#include "app/session/session_state.h"

namespace onelogit::app {

Work workOf(const SessionState& state) {
    const Settings& settings = state.settings;
    return {.models = settings.models,
            .model = settings.model,
            .className = settings.className,
            .folder = settings.folder,
            .data = settings.data,
            .normalized = settings.normalized,
            .aim = state.aim,
            .look = settings.look,
            .thresholds = state.thresholds};
}

void putWork(SessionState& state, const Work& work) {
    Settings& settings = state.settings;
    settings.models = work.models;
    settings.model = work.model;
    settings.className = work.className;
    settings.folder = work.folder;
    settings.data = work.data;
    settings.normalized = work.normalized;
    settings.look = work.look;
    state.aim = work.aim;
    state.thresholds = work.thresholds;
}

} // namespace onelogit::app
