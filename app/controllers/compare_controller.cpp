#include "app/controllers/compare_controller.h"

#include "engine/model/evaluate.h"

namespace onelogit::app {
namespace {

using SharedComparison = std::shared_ptr<const Comparison>;

Result<SharedComparison> run(const model::Classifier& classifier, const data::DataSet& sample,
                             const ProgressSink& progress, const std::stop_token& stop) {
    Result<LogitTable> table = model::computeLogits(classifier, sample, progress, stop);
    if (!table)
        return table.error();
    Result<metrics::Separation> figures = metrics::separation(*table);
    if (!figures)
        return figures.error();
    return SharedComparison(std::make_shared<Comparison>(
        Comparison{.table = std::move(*table), .figures = std::move(*figures), .catalog = classifier.info().catalog}));
}

} // namespace

CompareController::CompareController(JobQueue& jobs, Thresholds& store, QObject* parent)
    : QObject(parent), queue(jobs), thresholds(store), viewJob(jobs) {}

void CompareController::setSample(const std::shared_ptr<const data::DataSet>& sample) {
    labelled = sample;
    compareMissing();
}

void CompareController::setModels(const std::vector<OpenModel>& open) {
    models = open;
    compareMissing();
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
    const auto found = refusals.find(digest);
    return found == refusals.end() ? nullptr : &found->second;
}

std::shared_ptr<const Comparison> CompareController::comparison(const std::string& digest) const {
    const auto found = comparisons.find(digest);
    return found == comparisons.end() ? nullptr : found->second;
}

std::shared_ptr<const ClassView> CompareController::view(const ThresholdKey& key) const {
    const auto found = views.find(key);
    return found == views.end() ? nullptr : found->second;
}

void CompareController::compareMissing() {
    if (!labelled)
        return;
    for (const OpenModel& model : models) {
        forgetIfNamedAnew(model);
        if (!comparisons.contains(model.digest()))
            compare(model);
    }
}

/// Class names are no part of the digest: the same weights may fit the sample under other names.
void CompareController::forgetIfNamedAnew(const OpenModel& model) {
    const auto ran = compared.find(model.digest());
    if (ran == compared.end() || ran->second->info().catalog == model.classifier->info().catalog)
        return;
    comparisons.erase(model.digest());
    refusals.erase(model.digest());
    std::erase_if(views, [&model](const auto& view) { return view.first.digest == model.digest(); });
}

void CompareController::compare(const OpenModel& model) {
    const std::string digest = model.digest();
    comparisons[digest] = nullptr;
    compared[digest] = model.classifier;
    ++pending;
    queue.submit(
        {.title = tr("Comparing %1").arg(model.title), .lane = Lane::Long}, this,
        [classifier = model.classifier, sample = labelled](const std::stop_token& stop, const ProgressSink& progress) {
            return run(*classifier, *sample, progress, stop);
        },
        [this, digest, classifier = model.classifier](const Result<SharedComparison>& result) {
            --pending;
            if (compared[digest] != classifier)
                return; // named anew meanwhile
            if (result) {
                comparisons[digest] = *result;
                requestViews();
            } else if (result.error().code != ErrorCode::Cancelled) {
                refusals.insert_or_assign(digest, result.error());
            }
            Q_EMIT comparisonsChanged();
        });
}

void CompareController::requestViews() {
    struct Wish {
        ThresholdKey key;
        SharedComparison comparison;
        std::optional<ClassId> classId;

        [[nodiscard]] Result<ClassView> make() const {
            return key.score == search::ScoreKind::NormalizedLogit
                       ? makeNormalizedView(comparison->table, *classId)
                       : makeClassView(comparison->table, comparison->figures, classId);
        }
    };
    std::vector<Wish> wishes;
    const auto add = [&](const ThresholdKey& key, const SharedComparison& comparison, std::optional<ClassId> id) {
        if (!views.contains(key))
            wishes.push_back({key, comparison, id});
    };
    for (const auto& [digest, comparison] : comparisons) {
        if (!comparison)
            continue;
        add({.digest = digest, .className = {}}, comparison, {});
        const Result<ClassId> id = comparison->catalog.find(className);
        if (!id || className.empty())
            continue;
        add({.digest = digest, .className = className}, comparison, *id);
        add({.digest = digest, .className = className, .score = search::ScoreKind::NormalizedLogit}, comparison, *id);
    }
    if (wishes.empty()) {
        viewJob.discard();
        Q_EMIT viewsChanged();
        return;
    }
    viewJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [wishes = std::move(wishes)](const std::stop_token& stop, const ProgressSink&) -> Result<Views> {
            Views made;
            for (const Wish& wish : wishes) {
                if (stop.stop_requested())
                    return Error{ErrorCode::Cancelled, {}, {}};
                Result<ClassView> view = wish.make();
                if (view) // a class that the sample does not hold has no view
                    made[wish.key] = std::make_shared<ClassView>(std::move(*view));
            }
            return made;
        },
        [this](Result<Views>&& made) {
            if (!made)
                return;
            views.merge(*made);
            Q_EMIT viewsChanged();
        });
}

} // namespace onelogit::app
