#pragma once

#include "tests/widgets/gallery_samples.h"
#include "widgets/theme/theme.h"
#include "widgets/train/race_wall.h"
#include "widgets/train/train_form.h"
#include "widgets/train/training_list.h"

#include <QHBoxLayout>

namespace onelogit::gallery {

/// Seven losses after `epochs` made-up epochs, pulling apart.
inline QList<widgets::RaceLane> race(int epochs) {
    QList<widgets::RaceLane> lanes;
    for (const Sample& s : samples) {
        widgets::RaceLane lane{.title = QString::fromLatin1(s.title),
                               .aligned = s.aligned,
                               .state = QStringLiteral("epoch %1 of 10").arg(epochs),
                               .epochs = {}};
        for (int e = 1; e <= epochs; ++e) {
            const double share = 1 - std::exp(-e / 2.5);
            const double middle = s.falseBell[0] + (s.trueBell[0] - s.falseBell[0]) * share;
            lane.epochs.append({.trueLogits = bell(s.range, middle, s.trueBell[1], s.trueBell[2], 5000),
                                .falseLogits = bell(s.range, s.falseBell[0], s.falseBell[1], s.falseBell[2], 45000),
                                .areaAbove = s.area + 0.15 * std::exp(-e / 2.0),
                                .accuracy = s.accuracy - 0.2 * std::exp(-e / 2.0),
                                .trainingLoss = 0.2 + std::exp(-e / 2.0)});
        }
        lanes.append(lane);
    }
    return lanes;
}

inline QWidget* trainPage() {
    auto* page = new QWidget;
    auto* form = new widgets::TrainForm(page);
    form->setData({.name = QStringLiteral("fashion-mnist"),
                   .facts = QStringLiteral("60,000 pictures, 10 classes, 28 × 28 grey"),
                   .remarks = QStringLiteral("3 files could not be read."),
                   .refusal = {},
                   .progress = {}});
    form->setTrunk(QStringLiteral("MobileNetV3-Small"));
    form->setFixedWidth(296);
    auto* wall = new widgets::RaceWall(page);
    wall->setLanes(race(6), 10);
    wall->setCaption(QStringLiteral("After epoch 6, <b>batch cross-entropy</b> separates best."));
    auto* list = new widgets::TrainingList(page);
    list->setCards({{.id = 3,
                     .title = QStringLiteral("7 losses on fashion-mnist"),
                     .state = widgets::TrainingState::Running,
                     .facts = QStringLiteral("epoch 7 of 10 · done at 14:32"),
                     .fraction = 0.63,
                     .canKeep = true},
                    {.id = 2,
                     .title = QStringLiteral("head on stamps"),
                     .state = widgets::TrainingState::Waiting,
                     .facts = {},
                     .fraction = {}},
                    {.id = 1,
                     .title = QStringLiteral("batch cross-entropy on mnist"),
                     .state = widgets::TrainingState::Done,
                     .facts = QStringLiteral("0.012 after 3 epochs"),
                     .fraction = {}}});
    list->setFixedWidth(212);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(widgets::space::between, widgets::space::between, widgets::space::between,
                            widgets::space::inner);
    row->setSpacing(widgets::space::inner);
    row->addWidget(form);
    row->addWidget(wall, 1);
    row->addWidget(list);
    return page;
}

} // namespace onelogit::gallery
