#include "app/mainwindow/borderline_link.h"

#include "app/text/path_text.h"
#include "widgets/search/borderline_strip.h"

#include <QLocale>

namespace onelogit::app {
namespace {

constexpr std::size_t asked = 14;

} // namespace

BorderlineLink::BorderlineLink(const Workspace& shared, widgets::BorderlineStrip& borderline)
    : QObject(&borderline), workspace(shared), strip(borderline), thumbnails(shared.queue) {
    const SearchController& search = workspace.search;
    AnswersController& answers = workspace.answers;
    connect(&search, &SearchController::resultChanged, this, &BorderlineLink::listPictures);
    connect(&search, &SearchController::resultUpdated, this, &BorderlineLink::listPictures);
    connect(&search, &SearchController::thresholdChanged, this, &BorderlineLink::listPictures);
    connect(&answers, &AnswersController::changed, this, &BorderlineLink::listPictures);
    connect(&answers, &AnswersController::refitChanged, this, &BorderlineLink::propose);
    connect(&strip, &widgets::BorderlineStrip::answered, &workspace.edits, &Edits::answer);
    connect(&strip, &widgets::BorderlineStrip::answerUndone, &workspace.edits, &Edits::undo);
    connect(&strip, &widgets::BorderlineStrip::refitAccepted, this, &BorderlineLink::use);
    connect(&strip, &widgets::BorderlineStrip::thumbnailsWanted, &thumbnails, &ThumbnailController::want);
    connect(&thumbnails, &ThumbnailController::ready, &strip, &widgets::BorderlineStrip::setThumbnail);
    const auto offerUndo = [this] { strip.setUndoable(workspace.edits.lastIsAnswer()); };
    connect(&workspace.edits, &Edits::changed, this, offerUndo);
    offerUndo();
    listPictures();
    propose();
}

void BorderlineLink::listPictures() {
    const std::shared_ptr<const SearchResult>& result = workspace.search.result();
    thumbnails.setResult(result);
    QList<widgets::BorderlinePicture> pictures;
    if (result && result->whole()) {
        const AnswersController::Ask ask = workspace.answers.toAsk(asked);
        for (std::size_t i = 0; i < ask.rows.size(); ++i) {
            const auto row = static_cast<std::size_t>(ask.rows[i]);
            pictures.append(
                {.row = ask.rows[i],
                 .path = toText(result->path(row)),
                 .logit = static_cast<double>(result->score(row)),
                 .above = i < ask.above,
                 .answer = workspace.answers.answerOf(result->snapshot->content(result->entryNumber(row)))});
        }
        strip.setQuestion(tr("is this “%1”?").arg(QString::fromStdString(result->className())));
    }
    strip.setPictures(pictures);
}

void BorderlineLink::propose() {
    const search::Refit* fit = workspace.answers.refit();
    if (fit == nullptr)
        return strip.setProposal({}, false);
    const int answers = static_cast<int>(fit->yes + fit->no);
    const QString line = QLocale().toString(fit->threshold, 'f', 3);
    const QString count = tr("%n answer(s)", nullptr, answers);
    const QString moves = fit->mistakes() == 0 ? tr("%1: the line at %2 fits all of them").arg(count, line)
                                               : tr("%1: the line at %2 leaves %n of them on the wrong side", nullptr,
                                                    static_cast<int>(fit->mistakes()))
                                                     .arg(count, line);
    const QString few = fit->trust == search::Trust::Fair ? QString() : tr("; few answers, one more may move it far");
    strip.setProposal(moves + few, fit->threshold != workspace.search.threshold());
}

void BorderlineLink::use() {
    if (const search::Refit* fit = workspace.answers.refit())
        workspace.edits.setThreshold(fit->threshold);
}

} // namespace onelogit::app
