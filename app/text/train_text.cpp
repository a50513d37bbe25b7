#include "app/text/train_text.h"

#include "app/text/error_text.h"
#include "app/text/loss_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"
#include "widgets/charts/unit_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>

namespace onelogit::app {
namespace {

using State = Training::State;

struct Train {
    Q_DECLARE_TR_FUNCTIONS(Train)
};

constexpr std::size_t mostBins = 48;
constexpr double uneven = 3; ///< classes whose sizes differ by more are worth a word
constexpr int mostNames = 4;

QString namesOf(const std::vector<ClassId>& classes, const std::vector<std::string>& names) {
    QStringList shown;
    for (const ClassId id : classes) {
        if (shown.size() == mostNames)
            break;
        shown << Train::tr("“%1”").arg(QString::fromStdString(names[static_cast<std::size_t>(id.value)]));
    }
    if (static_cast<int>(classes.size()) > mostNames)
        shown << Train::tr("%n more", nullptr, static_cast<int>(classes.size()) - mostNames);
    return QLocale().createSeparatedList(shown);
}

QString stageText(training::Stage stage) {
    switch (stage) {
    case training::Stage::ReadingData:
        return Train::tr("reading pictures");
    case training::Stage::ComputingFeatures:
        return Train::tr("computing features");
    case training::Stage::Training:
        return Train::tr("training");
    case training::Stage::Testing:
        return Train::tr("testing");
    }
    return {};
}

/// The lane with the smallest area above, by what its tests or its epochs say.
struct Best {
    const TrainingLane* lane = nullptr;
    double area = 0;
};

double bestArea(const TrainingLane& lane) {
    if (lane.testAverage)
        return 1 - *lane.testAverage;
    const auto best = std::ranges::max_element(lane.epochs, {}, &training::EpochReport::macroAp);
    return 1 - best->macroAp;
}

Best bestOf(const Training& training) {
    Best best;
    for (const TrainingLane& lane : training.lanes) {
        if (lane.epochs.empty() || !lane.failure.isEmpty())
            continue;
        const double area = bestArea(lane);
        if (best.lane == nullptr || area < best.area)
            best = {.lane = &lane, .area = area};
    }
    return best;
}

std::size_t epochsDone(const Training& training) {
    std::size_t done = 0;
    for (const TrainingLane& lane : training.lanes)
        done = std::max(done, lane.epochs.size());
    return done;
}

QString epochText(std::size_t epoch, const Training& training) {
    return Train::tr("epoch %1 of %2").arg(countText(epoch), countText(training.spec.settings.epochs));
}

QString runningFacts(const Training& training) {
    QStringList parts;
    if (training.stage == training::Stage::Training)
        parts << epochText(std::min(epochsDone(training) + 1, training.spec.settings.epochs), training);
    else
        parts << stageText(training.stage);
    if (training.keeping) {
        parts << Train::tr("stops and keeps what was learned");
        return parts.join(QStringLiteral(" · "));
    }
    constexpr double soon = 90;
    if (training.state == State::Running && training.pace.secondsLeft) {
        const double left = *training.pace.secondsLeft;
        const QTime end = QTime::currentTime().addSecs(static_cast<int>(left));
        parts << (left < soon ? timeLeftText(left)
                              : Train::tr("done at %1").arg(QLocale().toString(end, QLocale::ShortFormat)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString factsOf(const Training& training) {
    switch (training.state) {
    case State::Waiting:
        return Train::tr("starts when the one before it has ended");
    case State::Running:
    case State::Paused:
        return runningFacts(training);
    case State::Failed:
        return errorText(training.error);
    case State::Interrupted:
        return training.begun ? Train::tr("interrupted after epoch %1 of %2; it can go on")
                                    .arg(countText(epochsDone(training)), countText(training.spec.settings.epochs))
                              : Train::tr("not begun yet");
    case State::Done:
    case State::Stopped:
        break;
    }
    const Best best = bestOf(training);
    if (best.lane == nullptr)
        return {};
    return Train::tr("%1 with %2").arg(decimalText(best.area, 3), lossTitle(best.lane->loss));
}

QString laneState(const Training& training, const TrainingLane& lane) {
    if (!lane.failure.isEmpty())
        return lane.failure;
    if (training.isOver() && !lane.epochs.empty())
        return lane.testAverage ? Train::tr("epoch %1, test %2")
                                      .arg(countText(lane.keptEpoch), decimalText(1 - *lane.testAverage, 3))
                                : Train::tr("%n epoch(s)", nullptr, static_cast<int>(lane.epochs.size()));
    if (lane.epochs.size() >= training.spec.settings.epochs)
        return Train::tr("done");
    return epochText(lane.epochs.size(), training);
}

} // namespace

QString trainingDataFacts(const training::DataReport& report, const ImageShape& shape) {
    const QString size = (shape.channels == 1 ? Train::tr("%1 × %2 grey") : Train::tr("%1 × %2 colour"))
                             .arg(countText(static_cast<std::uint64_t>(shape.width)),
                                  countText(static_cast<std::uint64_t>(shape.height)));
    const std::uint64_t all = report.training + report.validation + report.test;
    const QString facts = Train::tr("%1 pictures, %2 classes, %3: %4 train, %5 validate, %6 test")
                              .arg(countText(all), countText(report.classes.size()), size, countText(report.training),
                                   countText(report.validation), countText(report.test));
    const auto bytes = static_cast<double>(all * shape.count());
    constexpr double worthAWord = 1e6;
    return bytes < worthAWord ? facts : Train::tr("%1; %2 of memory").arg(facts, widgets::bytesText(bytes));
}

QString trainingDataRemarks(const training::DataReport& report) {
    QStringList lines;
    if (!report.skipped.empty())
        lines << Train::tr("%n file(s) could not be read.", nullptr, static_cast<int>(report.skipped.size()));
    if (!report.emptyClasses.empty())
        lines << Train::tr("No picture of %1.").arg(namesOf(report.emptyClasses, report.classes));
    if (!report.smallClasses.empty())
        lines << Train::tr("Fewer than %1 training pictures of %2: expect little.")
                     .arg(training::DataReport::fewest)
                     .arg(namesOf(report.smallClasses, report.classes));
    if (report.imbalance > uneven)
        lines << Train::tr("The largest class has %1 times the pictures of the smallest; “weight rare classes up” "
                           "helps.")
                     .arg(decimalText(report.imbalance, 1));
    if (report.repeated > 0)
        lines << Train::tr("%n test or validation picture(s) are training pictures too: figures will flatter.", nullptr,
                           static_cast<int>(report.repeated));
    if (report.contradicting > 0)
        lines << Train::tr("%n picture(s) are there under two classes.", nullptr,
                           static_cast<int>(report.contradicting));
    return lines.join(u'\n');
}

QString trainingTitle(const Training& training) {
    const QString data = QFileInfo(toText(training.spec.data)).fileName();
    const QString what = training.spec.losses.size() == 1
                             ? lossTitle(training.spec.losses.front())
                             : Train::tr("%n losses", nullptr, static_cast<int>(training.spec.losses.size()));
    return training.spec.trunk.empty() ? Train::tr("%1 on %2").arg(what, data)
                                       : Train::tr("new head: %1 on %2").arg(what, data);
}

static_assert(static_cast<int>(State::Running) == static_cast<int>(widgets::TrainingState::Running) &&
              static_cast<int>(State::Failed) == static_cast<int>(widgets::TrainingState::Failed) &&
              static_cast<int>(State::Interrupted) == static_cast<int>(widgets::TrainingState::Interrupted));

widgets::TrainingCard cardOf(const Training& training) {
    widgets::TrainingCard card{.id = training.id,
                               .title = trainingTitle(training),
                               .state = static_cast<widgets::TrainingState>(training.state),
                               .facts = factsOf(training),
                               .fraction = {},
                               .canKeep = (training.state == State::Running && !training.keeping) ||
                                          training.state == State::Paused ||
                                          (training.state == State::Interrupted && training.begun)};
    const bool runs = training.state == State::Running || training.state == State::Paused;
    if (runs && training.progress.total > 0)
        card.fraction = static_cast<double>(training.progress.done) / static_cast<double>(training.progress.total);
    return card;
}

QList<widgets::RaceLane> lanesOf(const Training& training) {
    QList<widgets::RaceLane> lanes;
    for (const TrainingLane& lane : training.lanes) {
        widgets::RaceLane shown{.title = lossTitle(lane.loss),
                                .aligned = traits(lane.loss).aligned,
                                .state = laneState(training, lane),
                                .failed = !lane.failure.isEmpty(),
                                .epochs = {}};
        std::vector<const metrics::LogitCounts*> all;
        for (const training::EpochReport& epoch : lane.epochs) {
            all.push_back(&epoch.trueLogits);
            all.push_back(&epoch.falseLogits);
        }
        const metrics::CellBins bins = metrics::binsFor(all, mostBins);
        for (const training::EpochReport& epoch : lane.epochs)
            shown.epochs.append({.trueLogits = metrics::histogram(epoch.trueLogits, bins),
                                 .falseLogits = metrics::histogram(epoch.falseLogits, bins),
                                 .areaAbove = 1 - epoch.macroAp,
                                 .accuracy = epoch.accuracy,
                                 .trainingLoss = epoch.trainingLoss});
        lanes.append(shown);
    }
    return lanes;
}

QString raceCaption(const Training& training, widgets::Words words) {
    const Best best = bestOf(training);
    if (best.lane == nullptr) {
        if (training.state == State::Running || training.state == State::Paused)
            return Train::tr("The panels fill after the first epoch (%1).").arg(stageText(training.stage));
        return {};
    }
    const TrainingLane* worst = best.lane;
    for (const TrainingLane& lane : training.lanes)
        if (!lane.epochs.empty() && lane.failure.isEmpty() && bestArea(lane) > bestArea(*worst))
            worst = &lane;
    const auto bold = [](const TrainingLane& lane) {
        return QStringLiteral("<b>%1</b>").arg(lossTitle(lane.loss).toHtmlEscaped());
    };
    const QString where = best.lane->testAverage ? Train::tr("on the test pictures") : Train::tr("so far");
    if (words == widgets::Words::Plain)
        return worst == best.lane ? Train::tr("%1 has a mix-up of %2 %3, where 0 is none.")
                                        .arg(bold(*best.lane), decimalText(best.area, 3), where)
                                  : Train::tr("%1 has a mix-up of %2 %3, where 0 is none; %4 has %5.")
                                        .arg(bold(*best.lane), decimalText(best.area, 3), where, bold(*worst),
                                             decimalText(bestArea(*worst), 3));
    if (worst == best.lane)
        return Train::tr("%1 leaves %2 above the precision-recall curve %3.")
            .arg(bold(*best.lane), decimalText(best.area, 3), where);
    return Train::tr("%1 leaves %2 above the precision-recall curve %3; %4 leaves %5.")
        .arg(bold(*best.lane), decimalText(best.area, 3), where, bold(*worst), decimalText(bestArea(*worst), 3));
}

} // namespace onelogit::app
