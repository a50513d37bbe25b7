#include "app/mainwindow/strip_link.h"

#include "app/text/number_text.h"
#include "widgets/search/threshold_strip.h"

#include <QLocale>

namespace onelogit::app {
namespace {

using Target = OperatingController::Target;
using widgets::Face;

Face faceOf(Target target) {
    switch (target) {
    case Target::Precision:
        return Face::Right;
    case Target::Missed:
        return Face::Missed;
    case Target::Hits:
        return Face::Hits;
    case Target::Logit:
        break;
    }
    return Face::Logit;
}

} // namespace

StripLink::StripLink(const Workspace& shared, widgets::ThresholdStrip& threshold)
    : QObject(&threshold), workspace(shared), strip(threshold) {
    listen();
    Edits& edits = workspace.edits;
    connect(&strip, &widgets::ThresholdStrip::gripped, &edits, &Edits::setGripped);
    connect(&strip, &widgets::ThresholdStrip::thresholdChanged, &edits, &Edits::setThreshold);
    connect(&strip, &widgets::ThresholdStrip::precisionAsked, this,
            [&edits](double share) { edits.ask(Target::Precision, share); });
    connect(&strip, &widgets::ThresholdStrip::recallAsked, this,
            [&edits](double missed) { edits.ask(Target::Missed, missed); });
    connect(&strip, &widgets::ThresholdStrip::hitsAsked, this,
            [&edits](qint64 hits) { edits.ask(Target::Hits, static_cast<double>(hits)); });
    connect(&strip, &widgets::ThresholdStrip::lowerChanged, this, [this](std::optional<double> lower) {
        workspace.edits.setUnsure(lower ? std::optional(workspace.search.threshold() - *lower) : std::nullopt);
    });
    connect(&strip, &widgets::ThresholdStrip::scoreKindChosen, this, &StripLink::chooseScore);
    showResult();
}

void StripLink::listen() {
    const SearchController& search = workspace.search;
    connect(&search, &SearchController::resultChanged, this, &StripLink::showResult);
    connect(&search, &SearchController::resultUpdated, this, &StripLink::showResult);
    connect(&search, &SearchController::thresholdChanged, this, &StripLink::showLine);
    connect(&search, &SearchController::scoreChanged, this, &StripLink::showScore);
    connect(&workspace.folder, &FolderController::snapshotChanged, this, &StripLink::showScore);
    connect(&workspace.folder, &FolderController::stateChanged, this, &StripLink::showScore);
    connect(&workspace.compare, &CompareController::viewsChanged, this, &StripLink::showResult);
    connect(&workspace.operating, &OperatingController::changed, this, [this] {
        showLine();
        showReach();
        showLikeness();
    });
}

void StripLink::showResult() {
    const std::shared_ptr<const SearchResult>& result = workspace.search.result();
    if (!result) {
        strip.setHistogram(std::nullopt);
        strip.setValidation(std::nullopt, std::nullopt);
        strip.setWarning({});
        return showScore();
    }
    if (result->histogram)
        strip.setHistogram(result->histogram);
    if (const auto view = workspace.compare.view(keyOf(*result)))
        strip.setValidation(view->trueHistogram, view->falseHistogram);
    else
        strip.setValidation(std::nullopt, std::nullopt);
    showLine();
    showScore();
}

void StripLink::showLine() {
    const SearchController& search = workspace.search;
    const std::shared_ptr<const SearchResult>& result = search.result();
    if (!result)
        return;
    const std::size_t found = result->snapshot->found();
    const std::size_t read = found - result->snapshot->pending();
    const bool growing = result->snapshot->pending() > 0 || !search.countsAreWhole();
    strip.setThreshold(search.threshold());
    const bool zone = search.lowerThreshold() < search.threshold();
    strip.setLower(zone ? std::optional(search.lowerThreshold()) : std::nullopt);
    strip.setUnsure(static_cast<qint64>(search.shownRows() - search.hits()));
    strip.setHits(static_cast<qint64>(search.hits()),
                  growing
                      ? std::optional(static_cast<double>(read) / static_cast<double>(std::max<std::size_t>(1, found)))
                      : std::nullopt);
    strip.setLeadingFace(faceOf(workspace.operating.target()));
    showRates();
}

void StripLink::showRates() {
    const std::optional<search::Faces> faces = workspace.operating.faces();
    const std::size_t labelled = workspace.operating.validationSize();
    if (faces && labelled > 0)
        strip.setRates(widgets::ThresholdRates{.precision = faces->precision,
                                               .missed = faces->missed.value_or(0),
                                               .source = tr("on %1 labelled pictures").arg(countText(labelled))});
    else
        strip.setRates(std::nullopt, tr("Not known for this model: there are no labelled pictures of this class to "
                                        "measure on. The demo's models have some."));
    const std::shared_ptr<const SearchResult>& result = workspace.search.result();
    if (!result->labelledRates)
        return strip.setFolderRates(std::nullopt);
    const metrics::OperatingPoint& point = result->labelledRates->ranked.at(workspace.search.threshold());
    strip.setFolderRates(
        widgets::FolderRates{.precision = point.accepted() == 0 ? std::nullopt : std::optional(point.precision()),
                             .recall = point.recall(),
                             .labelled = static_cast<qint64>(result->labelledRates->ranked.size())});
}

void StripLink::showReach() {
    const search::OutOfReach* missing = workspace.operating.outOfReach();
    const Face face = faceOf(workspace.operating.target());
    if (missing == nullptr)
        return strip.setOutOfReach(face, {});
    const auto percent = [](double part) { return tr("%1 %").arg(QLocale().toString(part * 100, 'f', 1)); };
    if (face == Face::Hits)
        return strip.setOutOfReach(face, tr("There are not that many pictures."));
    if (!missing->best)
        return strip.setOutOfReach(face, tr("Not known: there are no labelled pictures of this class."));
    strip.setOutOfReach(face, face == Face::Right
                                  ? tr("Out of reach for this model and class: at most %1 are right, wherever the "
                                       "line is.")
                                        .arg(percent(*missing->best))
                                  : tr("Out of reach for this model and class: at least %1 are missed, wherever the "
                                       "line is.")
                                        .arg(percent(*missing->best)));
}

void StripLink::showLikeness() {
    const metrics::Likeness* likeness = workspace.operating.likeness();
    const bool differs = likeness != nullptr && likeness->verdict == metrics::Verdict::Different;
    strip.setWarning(differs ? tr("The logits of these pictures do not fall as those of the labelled ones do: the "
                                  "figures measured there need not hold here.")
                             : QString());
}

void StripLink::showScore() {
    const FolderController& folder = workspace.folder;
    strip.setNormalized(workspace.search.score() == search::ScoreKind::NormalizedLogit);
    const bool reading = folder.state() == FolderController::State::Reading;
    strip.setNormalizedAvailable(
        !folder.snapshot() || folder.hasNormalizers() || !reading,
        tr("All logits of every picture are needed once for this; they come while the folder is read."));
}

void StripLink::chooseScore(bool normalized) {
    workspace.edits.setScore(normalized ? search::ScoreKind::NormalizedLogit : search::ScoreKind::RawLogit);
    showScore();
}

} // namespace onelogit::app
