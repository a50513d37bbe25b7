#include "app/mainwindow/speed_page.h"

#include "app/text/error_text.h"
#include "app/text/speed_text.h"
#include "widgets/frame/empty_state.h"
#include "widgets/frame/stack.h"
#include "widgets/speed/speed_board.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace onelogit::app {
namespace {
constexpr int fewestShown = 1000; ///< where the handle stands at first for models with fewer classes
}

SpeedPage::SpeedPage(const Workspace& shared, QWidget* parent) : QWidget(parent), workspace(shared) {
    setObjectName(QStringLiteral("speedPage"));
    board = new widgets::SpeedBoard;
    empty = new widgets::EmptyState;
    stack = new QStackedWidget;
    stack->addWidget(empty);
    stack->addWidget(board);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack);

    SpeedController& speed = workspace.speed;
    connect(&speed, &SpeedController::changed, this, &SpeedPage::showFigures);
    connect(&speed, &SpeedController::changed, this, &SpeedPage::startWhenShown);
    connect(board, &widgets::SpeedBoard::measureRequested, &speed, &SpeedController::measureAgain);
    connect(board, &widgets::SpeedBoard::cancelRequested, &speed, &SpeedController::cancel);
    connect(board, &widgets::SpeedBoard::choiceChanged, this, &SpeedPage::showWords);
    connect(empty, &widgets::EmptyState::buttonClicked, this, &SpeedPage::openModelRequested);
    showFigures();
}

void SpeedPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    startWhenShown();
}

void SpeedPage::startWhenShown() {
    if (isVisible())
        workspace.speed.start();
}

void SpeedPage::showFigures() {
    const SharedClassifier& classifier = workspace.speed.classifier();
    const OpenModel* model = workspace.models.model();
    if (!classifier || !model) {
        empty->setContent(QStringLiteral("speed"), tr("Open a model to measure what one logit saves with it."),
                          tr("Open a model…"));
        widgets::showIn(*stack, empty);
        return;
    }
    const model::ModelInfo& info = classifier->info();
    const SpeedFigures* figures = workspace.speed.figures();
    if (info.headKind == model::HeadKind::AllLogits) {
        QString words = tr("%1 has no last layer that could be cut by class: all its logits are computed together, so "
                           "there is nothing to compare.")
                            .arg(model->title);
        if (figures && figures->bill)
            words += QStringLiteral("\n") + billLine(*figures->bill);
        empty->setContent(QStringLiteral("speed"), words, tr("Open another model…"));
        widgets::showIn(*stack, empty);
        return;
    }
    if (digest != info.digest) {
        digest = info.digest;
        board->setClasses(std::max(fewestShown, static_cast<int>(info.catalog.size())));
    }
    widgets::SpeedReport report{.title = model->title, .points = {}, .bill = {}};
    if (figures) {
        report.points = speedPoints(*figures);
        if (figures->bill) {
            report.trunk = figures->bill->trunk;
            report.bill = billFacts(*figures->bill);
        }
    }
    board->setReport(report);
    const double done = figures && figures->wanted > 0
                            ? static_cast<double>(figures->points.size()) / static_cast<double>(figures->wanted)
                            : 0;
    board->setProgress(figures ? speedProgressText(*figures) : QString(), done);
    showWords();
    widgets::showIn(*stack, board);
}

void SpeedPage::showWords() {
    const SpeedFigures* figures = workspace.speed.figures();
    if (!figures)
        return board->setWords({});
    if (figures->state == SpeedFigures::State::Failed)
        return board->setWords(errorText(figures->error).toHtmlEscaped());
    const QString words = speedWords(*figures, board->classes(), board->countsTrunk());
    const bool stopped = figures->state == SpeedFigures::State::Cancelled;
    board->setWords(words.isEmpty() && stopped ? tr("Measuring was cancelled.") : words);
}

} // namespace onelogit::app
