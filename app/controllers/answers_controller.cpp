#include "app/controllers/answers_controller.h"

#include <algorithm>
#include <mutex>

namespace onelogit::app {

/// Shared with the jobs, which open the book.
struct AnswersController::Shelf {
    std::filesystem::path file;
    std::mutex mutex;
    std::unique_ptr<answers::AnswerBook> book;

    /// Errors of AnswerBook::open.
    Result<answers::AnswerBook*> open() {
        const std::scoped_lock lock(mutex);
        if (!book) {
            Result<std::unique_ptr<answers::AnswerBook>> opened = answers::AnswerBook::open(file);
            if (!opened)
                return opened.error();
            book = std::move(*opened);
        }
        return book.get();
    }
};

AnswersController::AnswersController(JobQueue& jobs, SearchController& searching, std::filesystem::path file,
                                     QObject* parent)
    : QObject(parent), queue(jobs), search(searching), loadJob(jobs), fitJob(jobs), shelf(std::make_shared<Shelf>()) {
    shelf->file = std::move(file);
    connect(&search, &SearchController::resultChanged, this, &AnswersController::load);
    connect(&search, &SearchController::resultUpdated, this, &AnswersController::fit);
}

void AnswersController::load() {
    const auto& result = search.result();
    const std::string wanted = result ? result->className() : std::string();
    if (wanted == className)
        return fit();
    className = wanted;
    known.clear();
    Q_EMIT changed();
    fit();
    if (wanted.empty())
        return loadJob.discard();
    loadJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [book = shelf, wanted](const std::stop_token&, const ProgressSink&) -> Result<search::Answers> {
            std::error_code absent;
            if (!std::filesystem::exists(book->file, absent))
                return search::Answers();
            const Result<answers::AnswerBook*> opened = book->open();
            if (!opened)
                return opened.error();
            return (*opened)->ofClass(wanted);
        },
        [this](const Result<search::Answers>& loaded) {
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            // What was answered meanwhile is newer.
            known.insert(loaded->begin(), loaded->end());
            Q_EMIT changed();
            fit();
        });
}

std::optional<bool> AnswersController::answerOf(const index::ContentHash& content) const {
    const auto found = known.find(content);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

std::optional<AnswersController::Step> AnswersController::answer(int row, bool yes) {
    const auto& result = search.result();
    if (!result || row < 0 || static_cast<std::size_t>(row) >= result->rows())
        return {};
    const index::ContentHash& content = result->snapshot->content(result->entryNumber(static_cast<std::size_t>(row)));
    if (answerOf(content) == yes)
        return {};
    const Step step{.className = className, .content = content, .before = answerOf(content), .after = yes};
    sayAgain(step);
    return step;
}

void AnswersController::write(const std::string& ofClass, const index::ContentHash& content,
                              std::optional<bool> verdict) {
    const auto put = [this, ofClass, content](std::optional<bool> value) {
        if (ofClass != className)
            return;
        if (value)
            known[content] = *value;
        else
            known.erase(content);
        Q_EMIT changed();
        fit();
    };
    const std::optional<bool> before = ofClass == className ? answerOf(content) : std::nullopt;
    put(verdict);
    // The lane has one thread: answers are written in their order.
    queue.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [book = shelf, ofClass, content, verdict](const std::stop_token&, const ProgressSink&) -> Result<bool> {
            const Result<answers::AnswerBook*> opened = book->open();
            if (!opened)
                return opened.error();
            const Result<void> written =
                verdict ? (*opened)->answer(content, ofClass, *verdict) : (*opened)->remove(content, ofClass);
            return written ? Result<bool>(true) : written.error();
        },
        [this, put, before](const Result<bool>& written) {
            if (written)
                return;
            put(before);
            Q_EMIT failed(written.error());
        });
}

void AnswersController::fit() {
    const auto& result = search.result();
    if (!result || known.empty()) {
        fitJob.discard();
        fitted.reset();
        Q_EMIT refitChanged();
        return;
    }
    fitJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [result, given = known, present = search.threshold()](const std::stop_token& stop,
                                                              const ProgressSink&) -> Result<search::Refit> {
            const Result<search::AnsweredScores> scores =
                search::answeredScores(*result->ranking, *result->snapshot, given, stop);
            return scores ? search::refit(*scores, present) : scores.error();
        },
        [this](const Result<search::Refit>& fit) {
            fitted = fit && fit->trust != search::Trust::None ? std::optional(*fit) : std::nullopt;
            Q_EMIT refitChanged();
        });
}

AnswersController::Ask AnswersController::toAsk(std::size_t count) const {
    const auto& result = search.result();
    Ask ask;
    if (!result)
        return ask;
    const std::span<const search::Ranking::Item> items = result->ranking->items();
    const search::Borderline nearest =
        search::borderline(*result->ranking, *result->snapshot, search.threshold(), known, count);
    const auto add = [&](const search::Ranking::Item& item) {
        const auto found = std::lower_bound(items.begin(), items.end(), item, [](const auto& a, const auto& b) {
            return a.logit != b.logit ? a.logit > b.logit : a.entry < b.entry;
        });
        ask.rows.push_back(static_cast<int>(found - items.begin()));
    };
    std::ranges::for_each(nearest.above, add);
    ask.above = ask.rows.size();
    std::ranges::for_each(nearest.below, add);
    std::ranges::sort(ask.rows);
    return ask;
}

} // namespace onelogit::app
