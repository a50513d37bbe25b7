#pragma once

#include "app/controllers/search_controller.h"
#include "engine/answers/answers.h"
#include "engine/search/refit.h"

#include <vector>

namespace onelogit::app {

/// A person's answers to "is this a <class>?" for the class that is searched, and the threshold that fits them in this
/// folder. Answers are written at once, in a job.
class AnswersController : public QObject {
    Q_OBJECT

public:
    /// Answers lie in `file`, which is made with the first one.
    AnswersController(JobQueue& queue, SearchController& search, std::filesystem::path file, QObject* parent = nullptr);

    /// What is said of a picture, and what was said before.
    struct Step {
        std::string className;
        index::ContentHash content;
        std::optional<bool> before;
        std::optional<bool> after;
    };
    /// About a row of the present result; nothing where that is said already.
    std::optional<Step> answer(int row, bool yes);
    void takeBack(const Step& step) { write(step.className, step.content, step.before); }
    void sayAgain(const Step& step) { write(step.className, step.content, step.after); }

    /// Of the searched class, by content.
    [[nodiscard]] const search::Answers& answers() const { return known; }
    [[nodiscard]] std::optional<bool> answerOf(const index::ContentHash& content) const;
    /// What fits the answers about pictures of this folder; null without any, or while it is computed.
    [[nodiscard]] const search::Refit* refit() const { return fitted ? &*fitted : nullptr; }
    /// Rows of the result to ask about next, highest score first; how many of them lie above the line.
    struct Ask {
        std::vector<int> rows;
        std::size_t above = 0;
    };
    [[nodiscard]] Ask toAsk(std::size_t count) const;

Q_SIGNALS:
    void changed();
    void refitChanged();
    void failed(const onelogit::Error& error);

private:
    struct Shelf; ///< the file, opened by the first job that needs it

    void load();
    void write(const std::string& className, const index::ContentHash& content, std::optional<bool> verdict);
    void fit();

    JobQueue& queue;
    SearchController& search;
    LatestOnly loadJob;
    LatestOnly fitJob;
    std::shared_ptr<Shelf> shelf;
    std::string className;
    search::Answers known;
    std::optional<search::Refit> fitted;
};

} // namespace onelogit::app
