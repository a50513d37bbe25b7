#include "app/firstminute/tour_steps.h"

#include "app/mainwindow/main_window.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/frame/class_picker.h"
#include "widgets/frame/top_bar.h"
#include "widgets/search/face_box.h"
#include "widgets/search/picture_grid.h"
#include "widgets/search/threshold_strip.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QPushButton>

namespace onelogit::app {
namespace {

using Done = std::function<void()>;
using Follow = std::function<void(QWidget&, QObject&, const Done&)>;

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

QStringList one(const char* name) {
    return {QLatin1String(name)};
}

/// Calls done when a widget of that class sends that signal.
template<typename Widget, typename Signal>
Follow when(const char* name, Signal signal) {
    return [name, signal](QWidget& window, QObject& context, const Done& done) {
        if (auto* widget = window.findChild<Widget*>(QLatin1String(name)))
            QObject::connect(widget, signal, &context, [done] { done(); });
    };
}

Follow whenAny(QList<Follow> each) {
    return [each](QWidget& window, QObject& context, const Done& done) {
        for (const Follow& follow : each)
            follow(window, context, done);
    };
}

QList<TourStep> searchSteps() {
    const QStringList faces{QStringLiteral("thresholdStrip.logit"), QStringLiteral("thresholdStrip.rightFace"),
                            QStringLiteral("thresholdStrip.missedFace"), QStringLiteral("thresholdStrip.hitsFace")};
    QList<Follow> typed;
    for (const char* name :
         {"thresholdStrip.logit", "thresholdStrip.rightFace", "thresholdStrip.missedFace", "thresholdStrip.hitsFace"})
        typed.append(when<widgets::FaceBox>(name, &widgets::FaceBox::asked));
    const QStringList waiting = one("searchState");
    return {
        {.page = MainWindow::Search,
         .controls = {{QStringLiteral("modelPicker"), QStringLiteral("classPicker")}},
         .title = Steps::tr("A model and a class"),
         .text = Steps::tr("The model gives each picture a number for each class: its logit. Choose what to look for, "
                           "for example “sneaker”."),
         .follow = whenAny({when<widgets::TopBar>("topBar", &widgets::TopBar::modelPicked),
                            when<widgets::ClassPicker>("classPicker", &widgets::ClassPicker::classPicked)})},
        {.page = MainWindow::Search,
         .controls = {one("thresholdStrip.chart"), waiting},
         .title = Steps::tr("The line"),
         .text = Steps::tr("Every picture of the folder stands here by its logit. Drag the line: what is right of it "
                           "is shown below."),
         .follow = when<widgets::LogitChart>("thresholdStrip.chart", &widgets::LogitChart::thresholdMoved)},
        {.page = MainWindow::Search,
         .controls = {faces, waiting},
         .title = Steps::tr("Four ways to say it"),
         .text = Steps::tr("The same line as four numbers. Type into the one that matters to you, for example 95 % "
                           "right: the others follow."),
         .follow = whenAny(typed)},
        {.page = MainWindow::Search,
         .controls = {one("pictureGrid"), waiting},
         .title = Steps::tr("The pictures"),
         .text = Steps::tr("What passes, surest first, each with its logit. Click one to see what else it could be; "
                           "Space shows it large."),
         .follow = when<QAbstractItemView>("pictureGrid.view", &QAbstractItemView::clicked)},
        {.page = MainWindow::Search,
         .controls = {one("thresholdStrip.score"), waiting},
         .title = Steps::tr("Logits that compare"),
         .text = Steps::tr("Some models rank pictures better once all their logits are taken into account. Switch, and "
                           "see whether the order changes."),
         .follow = when<widgets::ThresholdStrip>("thresholdStrip", &widgets::ThresholdStrip::scoreKindChosen)},
    };
}

} // namespace

QList<TourStep> tourSteps() {
    QList<TourStep> steps = searchSteps();
    steps += {
        {.page = MainWindow::Compare,
         .controls = {one("histogramWall"), one("compareState")},
         .title = Steps::tr("Model beside model"),
         .text = Steps::tr("One panel a model. Blue: pictures of the class. Orange: all others. The less they overlap, "
                           "the better one line works. Drag a line."),
         .follow = when<widgets::HistogramWall>("histogramWall", &widgets::HistogramWall::thresholdMoved)},
        {.page = MainWindow::Compare,
         .controls = {one("costCard"), one("histogramWall.caption"), one("compareState")},
         .title = Steps::tr("One line for all?"),
         .text = Steps::tr("What it costs when all classes share one line. Green are losses that ask for just that, "
                           "and it shows.")},
        {.page = MainWindow::Train,
         .controls = {one("trainForm.start"), one("trainForm")},
         .title = Steps::tr("Train your own"),
         .text = Steps::tr("Let the losses race on the same pictures and watch blue and orange part, epoch by epoch. "
                           "That is all; Help has the rest."),
         .follow = when<QPushButton>("trainForm.start", &QPushButton::clicked)},
    };
    return steps;
}

} // namespace onelogit::app
