#include "app/controllers/overlap_controller.h"

namespace onelogit::app {
namespace {

using SharedRanking = std::shared_ptr<const search::Ranking>;

/// The same ranking with the entry numbers of another snapshot of the folder; pictures that it lacks are left out.
SharedRanking translated(const search::Ranking& ranking, const index::Snapshot& from, const index::Snapshot& to) {
    constexpr std::uint32_t absent = 0xffffffff;
    std::vector<std::uint32_t> numbers(from.size(), absent);
    for (std::size_t a = 0, b = 0; a < from.size() && b < to.size();) { // both are sorted by path
        const int order = from.entry(a).path.compare(to.entry(b).path);
        if (order == 0)
            numbers[a] = static_cast<std::uint32_t>(b);
        a += order <= 0 ? 1 : 0;
        b += order >= 0 ? 1 : 0;
    }
    std::vector<search::Ranking::Item> items;
    items.reserve(ranking.items().size());
    for (const search::Ranking::Item& item : ranking.items())
        if (numbers[item.entry] != absent)
            items.push_back({.entry = numbers[item.entry], .logit = item.logit});
    return std::make_shared<const search::Ranking>(ranking.classId(), std::move(items), ranking.score(),
                                                   ranking.floor());
}

} // namespace

OverlapController::OverlapController(JobQueue& queue, FolderController& openFolder, SearchController& search,
                                     Thresholds& thresholds, const IndexCache& cache, QObject* parent)
    : QObject(parent),
      folder(openFolder),
      searchA(search),
      folderB(queue, cache),
      searchB(queue, folderB, thresholds),
      job(queue) {
    connect(&folder, &FolderController::stateChanged, this, &OverlapController::follow);
    for (SearchController* one : {&searchA, &searchB}) {
        connect(one, &SearchController::resultChanged, this, &OverlapController::prepare);
        connect(one, &SearchController::resultUpdated, this, &OverlapController::prepare);
        connect(one, &SearchController::thresholdChanged, this, &OverlapController::listPart);
    }
}

void OverlapController::choose(const std::shared_ptr<const model::Classifier>& classifier, ClassId classId) {
    chosen = classifier;
    follow();
    searchB.choose(classifier, classId);
    prepare();
}

/// B reads what A has read.
void OverlapController::follow() {
    if (!chosen || folder.state() != FolderController::State::Ready)
        return;
    if (folderB.path() != folder.path())
        folderB.open(folder.folder());
    else if (folderB.state() == FolderController::State::Ready)
        folderB.readAgain();
}

void OverlapController::show(search::Part part) {
    shownPart = part;
    listPart();
}

void OverlapController::prepare() {
    const auto& a = searchA.result();
    const auto& b = searchB.result();
    overlap.reset();
    if (!chosen || !a || !b || !a->whole() || !b->whole()) {
        job.discard();
        return listPart();
    }
    job.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [a, b](const std::stop_token& stop, const ProgressSink&) {
            const SharedRanking other =
                a->snapshot == b->snapshot ? b->ranking : translated(*b->ranking, *b->snapshot, *a->snapshot);
            return search::Overlap::create(a->ranking, other, a->snapshot->size(), stop);
        },
        [this, a](const Result<std::shared_ptr<const search::Overlap>>& made) {
            if (!made)
                return;
            overlap = *made;
            resultA = a;
            listPart();
        });
}

void OverlapController::listPart() {
    counted.reset();
    rows.reset();
    if (overlap) {
        counted = overlap->counts(searchA.threshold(), searchB.threshold());
        const std::vector<search::Overlap::Item> items =
            overlap->items(shownPart, searchA.threshold(), searchB.threshold());
        std::vector<search::Ranking::Item> listed;
        listed.reserve(items.size());
        for (const search::Overlap::Item& item : items)
            listed.push_back({.entry = item.entry, .logit = item.a});
        auto part = std::make_shared<SearchResult>(*resultA);
        part->ranking =
            std::make_shared<const search::Ranking>(resultA->query.classId, std::move(listed), resultA->query.score);
        rows = std::move(part);
    }
    Q_EMIT changed();
}

} // namespace onelogit::app
