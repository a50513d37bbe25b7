#pragma once

#include "app/controllers/comparison.h"
#include "engine/search/ranking.h"
#include "widgets/compare/wall_bar.h"

#include <QString>

#include <optional>
#include <vector>

namespace onelogit::app {

/// A compared model as it is saved.
struct ComparedState {
    QString title;
    QString path; ///< of its file
    std::string digest;
    std::optional<LossKind> loss;
    std::optional<bool> aligned;
    SharedComparison comparison;
    std::shared_ptr<const ClassView> view;
    std::optional<double> threshold;
};

/// What the comparison page shows at a moment, with all that it rests on: what is saved is made from this alone, so
/// that the same state gives the same bytes.
struct ComparisonState {
    QString data;     ///< "Fashion-MNIST-style IDX, 10000 pictures"
    QString dataPath; ///< empty: the demo's sample
    bool trainingPart = false;
    std::string dataDigest;
    std::size_t pictures = 0;
    std::string className; ///< empty: all classes
    search::ScoreKind score = search::ScoreKind::RawLogit;
    widgets::WallLook look;
    QString caption; ///< rich text
    std::vector<ComparedState> models;
};

} // namespace onelogit::app
