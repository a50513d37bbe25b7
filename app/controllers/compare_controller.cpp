#include "app/controllers/compare_controller.h"

#include <algorithm>

namespace onelogit::app {
namespace {

/// A view to be made.
struct Wish {
    ThresholdKey key;
    SharedComparison comparison;
    std::optional<ClassId> classId;

    [[nodiscard]] Result<ClassView> make() const {
        return key.score == search::ScoreKind::NormalizedLogit ? makeNormalizedView(comparison->source(), classId)
                                                               : makeClassView(comparison->source(), classId);
    }
};

Result<ViewStore::Views> makeViews(const std::vector<Wish>& wishes, const std::stop_token& stop) {
    ViewStore::Views made;
    for (const Wish& wish : wishes) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        Result<ClassView> view = wish.make();
        if (view) // a class that the pictures do not hold has no view
            made[wish.key] = std::make_shared<ClassView>(std::move(*view));
    }
    return made;
}

} // namespace

CompareController::CompareController(JobQueue& jobs, Thresholds& store, ComparisonCache folders, QObject* parent)
    : QObject(parent), queue(jobs), thresholds(store), cache(std::move(folders)), compareJob(jobs), viewJob(jobs) {}

void CompareController::setPictures(const SharedPictures& pictures) {
    labelled = pictures;
    outcomes.clear();
    views.clear();
    viewJob.discard();
    compareJob.discard();
    stopped = false;
    compareNext();
    Q_EMIT comparisonsChanged();
}

void CompareController::setModels(const std::vector<OpenModel>& open) {
    models = open;
    forgetClosedAndNamedAnew();
    compareNext();
}

void CompareController::goOn() {
    stopped = false;
    compareNext();
    Q_EMIT comparisonsChanged();
}

void CompareController::setClassName(const std::string& name) {
    className = name;
    requestViews();
}

void CompareController::setAllClasses(bool all) {
    if (together == all)
        return;
    together = all;
    Q_EMIT shownClassChanged();
}

std::optional<double> CompareController::threshold(const ThresholdKey& key) const {
    if (const std::optional<double> set = thresholds.find(key))
        return set;
    const std::shared_ptr<const ClassView> known = view(key);
    return known ? std::optional(known->bestThreshold) : std::nullopt;
}

const Error* CompareController::refusal(const std::string& digest) const {
    const auto found = outcomes.find(digest);
    return found == outcomes.end() || !found->second.refusal ? nullptr : &*found->second.refusal;
}

SharedComparison CompareController::comparison(const std::string& digest) const {
    const auto found = outcomes.find(digest);
    return found == outcomes.end() ? nullptr : found->second.comparison;
}

std::vector<std::string> CompareController::comparedModels() const {
    std::vector<std::string> compared;
    for (const OpenModel& model : models)
        if (comparison(model.digest()))
            compared.push_back(model.digest());
    return compared;
}

int CompareController::running() const {
    if (!labelled || stopped)
        return 0;
    return static_cast<int>(std::ranges::count_if(models, [this](const OpenModel& model) {
        const auto found = outcomes.find(model.digest());
        return found == outcomes.end() || (!found->second.comparison && !found->second.refusal);
    }));
}

/// Class names are no part of the digest: the same weights may fit the pictures under other names.
void CompareController::forgetClosedAndNamedAnew() {
    std::erase_if(outcomes, [this](const auto& each) {
        const Outcome& outcome = each.second;
        const auto open = std::ranges::find(models, each.first, &OpenModel::digest);
        const bool stays =
            open != models.end() && open->classifier->info().catalog == outcome.classifier->info().catalog;
        if (!stays) {
            views.forget(each.first);
            if (!outcome.comparison && !outcome.refusal)
                compareJob.discard();
        }
        return !stays;
    });
}

void CompareController::compareNext() {
    if (!labelled || stopped || compareJob.busy())
        return;
    const auto next =
        std::ranges::find_if(models, [this](const OpenModel& model) { return !outcomes.contains(model.digest()); });
    if (next != models.end())
        compare(*next);
}

void CompareController::compare(const OpenModel& model) {
    const std::string digest = model.digest();
    outcomes[digest] = {.classifier = model.classifier};
    compareJob.submit(
        {.title = tr("Comparing %1").arg(model.title), .lane = Lane::Long}, this,
        [classifier = model.classifier, pictures = labelled, folders = cache](const std::stop_token& stop,
                                                                              const ProgressSink& progress) {
            return app::compare(*classifier, *pictures, folders, progress, stop);
        },
        [this, digest](const Result<SharedComparison>& result) {
            take(digest, result);
            Q_EMIT comparisonsChanged();
        });
}

void CompareController::take(const std::string& digest, const Result<SharedComparison>& result) {
    if (!result && result.error().code == ErrorCode::Cancelled) {
        outcomes.erase(digest);
        stopped = true;
        return;
    }
    Outcome& outcome = outcomes[digest];
    if (result)
        outcome.comparison = *result;
    else
        outcome.refusal = result.error();
    compareNext();
    if (result)
        requestViews();
}

void CompareController::requestViews() {
    std::vector<Wish> wishes;
    const auto add = [&](const ThresholdKey& key, const SharedComparison& comparison, std::optional<ClassId> id) {
        if (!views.contains(key))
            wishes.push_back({key, comparison, id});
    };
    views.look(className);
    for (const auto& [digest, outcome] : outcomes) {
        if (!outcome.comparison)
            continue;
        add({.digest = digest, .className = {}}, outcome.comparison, {});
        if (outcome.comparison->normalizedFigures)
            add({.digest = digest, .className = {}, .score = search::ScoreKind::NormalizedLogit}, outcome.comparison,
                {});
        const Result<ClassId> id = outcome.comparison->catalog.find(className);
        if (!id || className.empty())
            continue;
        add({.digest = digest, .className = className}, outcome.comparison, *id);
        add({.digest = digest, .className = className, .score = search::ScoreKind::NormalizedLogit}, outcome.comparison,
            *id);
    }
    if (wishes.empty()) {
        viewJob.discard();
        Q_EMIT viewsChanged();
        return;
    }
    viewJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [wishes = std::move(wishes)](const std::stop_token& stop, const ProgressSink&) {
            return makeViews(wishes, stop);
        },
        [this](Result<ViewStore::Views>&& made) {
            if (!made)
                return;
            views.add(std::move(*made));
            Q_EMIT viewsChanged();
        });
}

} // namespace onelogit::app
