#pragma once

#include "app/session/session_state.h"

/// Everything is something else than usual.
inline onelogit::app::SessionState unusualSession() {
    using namespace onelogit;
    using namespace onelogit::app;
    SessionState state;
    Settings& settings = state.settings;
    settings.geometry = QByteArray("\0\xff\n", 3);
    settings.page = 2;
    settings.thumbnailSize = 200;
    settings.borderlineFolded = true;
    settings.normalized = true;
    settings.look = {.scores = widgets::ScoresShown::Both,
                     .content = widgets::PanelContent::Intervals,
                     .height = {.count = true, .logarithmic = true},
                     .order = widgets::PanelOrder::ByArea,
                     .target = metrics::Target{.aim = metrics::Aim::Precision, .value = 0.1},
                     .sharedAxis = false};
    settings.className = QStringLiteral("Schnürschuh, \"rot\"");
    settings.model = QStringLiteral("/m/b.pt");
    settings.models = {QStringLiteral("/m/a, b.safetensors"), QStringLiteral("/m/b.pt")};
    settings.folder = QStringLiteral("/pictures/ä b");
    settings.data = {.path = QStringLiteral("/data"), .part = data::Part::Train};
    settings.panels = {.ledger = true,
                       .second = {.shown = true,
                                  .model = QStringLiteral("/m/b.pt"),
                                  .className = QStringLiteral("bag"),
                                  .part = search::Part::OnlyB},
                       .compareSplit = QByteArray("\1\2\3"),
                       .compareTab = 4,
                       .training = widgets::TrainChoice{.kind = widgets::TrainKind::Head,
                                                        .preset = widgets::TrainPreset::Own,
                                                        .losses = {LossKind::Focal, LossKind::CrossEntropy},
                                                        .settings = {.epochs = 7,
                                                                     .batch = 31,
                                                                     .learningRate = 0.1,
                                                                     .adam = false,
                                                                     .momentum = 0.5,
                                                                     .weightDecay = 1e-4,
                                                                     .network = QStringLiteral("mlp"),
                                                                     .seed = 99,
                                                                     .crop = true,
                                                                     .validation = 25,
                                                                     .test = 5,
                                                                     .pictureEdge = 48,
                                                                     .grey = true,
                                                                     .margin = 1.0 / 3,
                                                                     .smoothing = 0.3,
                                                                     .focusing = 0,
                                                                     .prior = 0.5},
                                                        .device = QStringLiteral("cuda:1")},
                       .trainingData = QStringLiteral("/learn")};
    state.aim = {.target = OperatingController::Target::Missed, .value = 0.05, .unsure = 1.25};
    state.thresholds = {{{.digest = "d1", .className = "bag"}, 1.0 / 3},
                        {{.digest = "d1", .className = "", .score = search::ScoreKind::NormalizedLogit}, -1e300},
                        {{.digest = "d2", .className = "ä"}, 5e-324}};
    state.project = QStringLiteral("/p/shoes.onelogit");
    return state;
}
